/** Hands a file to the person: the browser asks where, or puts it into the folder for downloads. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer> | Blob): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
