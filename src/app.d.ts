declare global {
  /** Chromium's own; TypeScript knows neither this nor the questions about permission. */
  var showDirectoryPicker: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  interface FileSystemDirectoryHandle {
    queryPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  }
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
