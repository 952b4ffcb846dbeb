/** Whether the words about one student name another of those picked: such words would stand in a file that is not theirs. */
export function namesOther(line: string, others: readonly string[]): string | undefined {
  const words = plain(line).split(/[^\p{L}\p{N}]+/u);
  // A given name is enough to tell who it was; shorter ones are too often another word.
  return others.find((name) => {
    const [given = ''] = plain(name).split(/\s+/u);
    return given.length > 2 && words.includes(given);
  });
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
