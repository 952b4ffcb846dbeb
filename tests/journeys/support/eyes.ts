/** What eyes need that read with wider text, with colours of their own, or without movement: looked up in the page itself. */
import type { Page } from '@playwright/test';

/** WCAG 1.4.12. A constructed sheet is no inline style, so the policy of the page lets it in; it stays until a reload. */
export async function spacesText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

export async function textAsItWas(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** Boxes that cut their text off, controls whose words run over the edge, and pixels by which the page is too wide. */
export async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) lost.push(`the page is ${wide} px too wide`);
    const named = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (
        !element.innerText?.trim() ||
        element.closest('.unseen, #svelte-announcer') ||
        !element.checkVisibility()
      )
        continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut) lost.push(`cut off: ${named(element)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const control = text.parentElement?.closest('button, summary, .button, .chip, label:has(input)');
      if (!control?.checkVisibility() || text.parentElement?.closest('.unseen, option')) continue;
      const words = document.createRange();
      words.selectNodeContents(text);
      const box = control.getBoundingClientRect();
      const over = [...words.getClientRects()].some(
        (at) =>
          at.left < box.left - 1 ||
          at.right > box.right + 1 ||
          at.top < box.top - 1 ||
          at.bottom > box.bottom + 1,
      );
      if (over) lost.push(`runs over its edge: ${named(control)}`);
    }
    return lost;
  });
}

/** In colours of the app: remembers what a fill alone sets apart, for `lostShapes` to look at in other colours. */
export async function remembersFills(page: Page): Promise<void> {
  await page.evaluate(() => {
    const filled = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const fill = getComputedStyle(element).backgroundColor;
      let behind = element.parentElement;
      while (behind && /^rgba.*, 0\)$|\/ 0\)$/.test(getComputedStyle(behind).backgroundColor))
        behind = behind.parentElement;
      const { width, height } = element.getBoundingClientRect();
      const tells =
        element.matches('button, a, summary, [aria-current], [aria-selected="true"], [role=option]') ||
        (!element.textContent?.trim() && element.children.length === 0);
      return (
        tells &&
        width > 3 &&
        height > 3 &&
        !/^rgba.*, 0\)$|\/ 0\)$/.test(fill) &&
        (!behind || fill !== getComputedStyle(behind).backgroundColor)
      );
    });
    Object.assign(globalThis, { filled });
  });
}

/** In forced colours: what had a fill and has now neither an edge, an outline, a rule under it nor a fill of its own. */
export async function lostShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { filled } = globalThis as unknown as { filled: HTMLElement[] };
    return filled
      .filter((element) => {
        if (!element.isConnected || !element.checkVisibility() || element.matches('input, select, textarea'))
          return false;
        const look = getComputedStyle(element);
        // An edge in the colour of the page is as good as none.
        const edged = ['top', 'right', 'bottom', 'left'].some(
          (side) =>
            parseFloat(look.getPropertyValue(`border-${side}-width`)) > 0 &&
            look.getPropertyValue(`border-${side}-color`) !== 'rgb(255, 255, 255)',
        );
        const own = look.forcedColorAdjust === 'none' || look.appearance !== 'none';
        const line = look.outlineStyle !== 'none' || look.textDecorationLine !== 'none';
        return !edged && !own && !line;
      })
      .map((element) => `only a fill: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)}`);
  });
}

/** Everything that takes the focus and shows no outline on itself or on what stands for it. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // Outlines are drawn for whoever has last used the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const outlined = (element: Element) => {
      const { opacity, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return opacity === '0' ||
        outlineStyle === 'none' ||
        parseFloat(outlineWidth) < 2 ||
        /^rgba.*, 0\)$/.test(outlineColor)
        ? ''
        : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    };
    const unseen: string[] = [];
    const controls =
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable=true]';
    for (const control of document.body.querySelectorAll<HTMLElement>(controls)) {
      // The browser's own calendar behind a day's button is there for nobody's keyboard and nobody's ears.
      if (!control.checkVisibility() || control.matches('[aria-hidden=true][tabindex="-1"]')) continue;
      const around = [
        control,
        ...(control.closest('label') ?? control.parentElement ?? control).querySelectorAll('*'),
        control.closest('label') ?? control.parentElement ?? control,
      ];
      control.blur();
      const before = around.map(outlined);
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) continue;
      if (around.every((element, at) => !outlined(element) || outlined(element) === before[at]))
        unseen.push(`focus unseen: ${control.outerHTML.replace(/\s+/g, ' ').slice(0, 160)}`);
    }
    return unseen;
  });
}

/** What still moves on a laptop that asked for nothing to move. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => ((effect as KeyframeEffect).target?.outerHTML ?? '').slice(0, 160)),
  );
}
