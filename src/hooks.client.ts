import { version } from '$app/environment';
import type { HandleClientError } from '@sveltejs/kit';
import { defectReport } from '#lib/app/defectReport.ts';
import { reloadOnMissingFile } from '#lib/app/updates.ts';

reloadOnMissingFile(version);

/** A defect of ours. Nothing is logged: the console of a shared machine is read by others. */
export const handleError: HandleClientError = ({ error, event, status, message }) =>
  status === 404
    ? { message }
    : { message, report: defectReport(error, { release: version, route: event.route.id }) };
