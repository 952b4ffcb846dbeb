/**
 * Why a whole import is not taken. Codes only: the sentences are in `text/`, in both languages. Nothing was changed when
 * a refusal comes back.
 */
export const importRefusalCodes = [
  'cancelled',
  'damagedZip',
  'duplicateName',
  'emptyFile',
  'encryptedZip',
  'folderInZip',
  'importerStopped',
  'inflatesTooMuch',
  'missingColumn',
  'missingFile',
  'noManifest',
  'noServices',
  'notACsv',
  'notAZip',
  'notJson',
  'pathTrick',
  'spreadsheet',
  'tooLarge',
  'tooManyEntries',
  'tooManyRows',
  'unclosedQuote',
  'unsafeColumn',
  'unsupportedVersion',
  'wrongEncoding',
] as const;

export type ImportRefusalCode = (typeof importRefusalCodes)[number];

/** `values` name what the sentence mentions: `file`, `column`, `line`, `limit`, `version`. Never a cell of a row. */
export interface ImportRefusal {
  readonly code: ImportRefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Stops reading from deep inside a stream's callbacks. `checkImport` turns it into a result: it never leaves the room. */
export class Refused extends Error {
  readonly refusal: ImportRefusal;

  constructor(code: ImportRefusalCode, values?: Readonly<Record<string, string | number>>) {
    super(code);
    this.refusal = values ? { code, values } : { code };
  }
}
