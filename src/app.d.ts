declare global {
  namespace App {
    interface Error {
      message: string;
      /** What to send to the maintainers: names no student. Missing where the page only was not found. */
      report?: string;
      /** A file of this release could not be loaded: no defect. */
      missingFile?: boolean;
    }
  }
}

export {};
