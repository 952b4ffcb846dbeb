import { expose } from 'comlink';
import type { NamedBlob } from '../namedBlob.ts';
import type { ImportProgress } from '../pace.ts';
import { checkServices, type ServicesResult } from './checkServices.ts';

/** Untrusted bytes are read away from the page, where reading can be ended at any moment. */
const importer = {
  check: (
    files: readonly NamedBlob[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ServicesResult> => checkServices(files, onProgress),
};

export type ServicesImporter = typeof importer;

expose(importer);
