import { expose } from 'comlink';
import { checkImport, type ImportResult } from './checkImport.ts';
import type { ColumnMapping } from './columnMapping.ts';
import type { NamedBlob } from './namedBlob.ts';
import type { ImportProgress } from './pace.ts';

/** Untrusted bytes are read away from the page, where reading can be ended at any moment. */
const importer = {
  check: (
    files: readonly NamedBlob[],
    mapping: ColumnMapping | undefined,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportResult> => checkImport(files, { mapping, onProgress }),
};

export type Importer = typeof importer;

expose(importer);
