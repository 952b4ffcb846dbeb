/** Every clothing that a word may wear on a disk. */
export type Clothing =
  'utf8' | 'utf16le' | 'utf16be' | 'hex' | 'base64' | 'base64, one off' | 'base64, two off';

export function clothings(word: string): readonly (readonly [Clothing, Buffer])[] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  return [
    ['utf8', utf8],
    ['utf16le', utf16],
    ['utf16be', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ...alignments.flatMap(([name, before]) => base64(utf8, before).map((text) => [name, text] as const)),
  ];
}

const alignments = [
  ['base64', 0],
  ['base64, one off', 1],
  ['base64, two off', 2],
] as const;

/** Only the letters that depend on the word alone, wherever in a longer text it begins; as in mail and as in addresses. */
function base64(utf8: Buffer, before: number): Buffer[] {
  const whole = Buffer.concat([Buffer.alloc(before), utf8]);
  const [first, last] = [Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6)];
  return (['base64', 'base64url'] as const).map((kind) =>
    Buffer.from(whole.toString(kind).slice(first, last)),
  );
}

export const finds = (haystack: Buffer, word: string): boolean =>
  clothings(word).some(([, dressed]) => haystack.includes(dressed));
