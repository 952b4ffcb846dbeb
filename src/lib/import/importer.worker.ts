import { expose } from 'comlink';
import { checkImport, type ImportResult } from './checkImport.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { sendAhead, type Handful } from './handfuls.ts';
import type { NamedBlob } from './namedBlob.ts';
import type { ImportProgress } from './pace.ts';

/** Untrusted bytes are read away from the page, where reading can be ended at any moment. */
const importer = {
  check: async (
    files: readonly NamedBlob[],
    mapping: ColumnMapping | undefined,
    onProgress: (progress: ImportProgress) => void,
    onHandful: (handful: Handful) => unknown,
  ): Promise<ImportResult> => sendAhead(await checkImport(files, { mapping, onProgress }), onHandful),
};

export type Importer = typeof importer;

expose(importer);
