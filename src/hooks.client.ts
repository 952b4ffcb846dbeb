import { version } from '$app/environment';
import type { HandleClientError } from '@sveltejs/kit';
import { defectReport } from '#lib/app/defectReport.ts';
import { isMissingFile, watchMissingFiles } from '#lib/app/updates.ts';

watchMissingFiles(version);

/** A defect of ours. Nothing is logged: the console of a shared machine is read by others. */
export const handleError: HandleClientError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  if (isMissingFile(error)) return { message, missingFile: true };
  return { message, report: defectReport(error, { release: version, route: event.route.id }) };
};
