/**
 * Lines as a CSV file (RFC 4180) that a spreadsheet reads: with a mark for UTF-8, and no cell that it would take for a
 * formula. A person can write `=HYPERLINK(…)` into a purpose; it must arrive as what it is.
 */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const plain = /^[\s]*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
