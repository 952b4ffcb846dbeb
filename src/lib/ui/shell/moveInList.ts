/** Where the keyboard goes from line to line: each line of a list or a table by the link that opens it. */
export function moveInList(step: 1 | -1): void {
  const lines = [...document.querySelectorAll('main :is(li, tr, [role=row])')].flatMap((line) => {
    const link = line.querySelector<HTMLElement>('a[href]');
    return link?.checkVisibility() ? [{ line, link }] : [];
  });
  const here = lines.findLastIndex(({ line }) => line.contains(document.activeElement));
  const next = here === -1 ? lines.at(step === 1 ? 0 : -1) : lines[here + step];
  next?.link.focus();
}
