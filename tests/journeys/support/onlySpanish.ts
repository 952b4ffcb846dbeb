/** No English word of ours on a Spanish screen: whatever is shown or heard is held against the English catalogue. */
import { expect, type Page } from '@playwright/test';
import { en, es } from '#lib/text/words.ts';

function sentences(area: object): string[] {
  return Object.values(area).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? sentences(value) : [];
  });
}

const spanish = new Set(sentences(es));
const english = sentences(en).filter((words) => !spanish.has(words));
const whole = new Set(english);
/** Long enough that no name or word of a student contains it by chance. */
const long = english.filter((words) => words.split(' ').length > 2);

const spokenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const heard = ['aria-label', 'title', 'placeholder', 'alt'];
    const attributes = [...document.querySelectorAll('body *')].flatMap((one) =>
      heard.flatMap((name) => one.getAttribute(name) ?? []),
    );
    // Each language names itself, and says so.
    const texts = [...document.querySelectorAll('body *')].flatMap((one) =>
      one.closest('[lang="en"]:not(html)')
        ? []
        : [...one.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : [])),
    );
    return [...attributes, ...texts].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });

export async function speaksOnlySpanish(page: Page, where: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const ours = async () =>
    (await spokenOn(page)).filter((text) => whole.has(text) || long.some((words) => text.includes(words)));
  await expect.poll(ours, `English on ${where}`).toEqual([]);
}
