/**
 * Hides names where they are read: in the page, not in the data. Whatever any component writes there while the curtain is
 * drawn is changed before it is painted or printed, so no screen can be forgotten, and a form never keeps initials as
 * somebody's name. What stands in a field is the browser's to hide: `app.css` shows it as dots.
 */
import { hideNames } from '#lib/domain/roster/hideNames.ts';
import type { Desk } from './desk.svelte.ts';
import { namesHere } from './namesHere.ts';
import { preferences } from './preferences.svelte.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
/** An editor writes what it finds in the page into the record. */
const LEFT_ALONE = 'script, style, textarea, [contenteditable]:not([contenteditable=false])';

interface Hidden {
  readonly was: string;
  readonly now: string;
}

export class NameCurtain {
  readonly #desk: Desk;
  readonly #observer = new MutationObserver((changes) => {
    for (const change of changes) this.#hideChange(change);
  });
  readonly #texts = new WeakMap<Text, Hidden>();
  readonly #spoken = new WeakMap<Element, Map<string, Hidden>>();
  readonly #names = $derived.by(() => namesHere(this.#desk));

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get drawn(): boolean {
    return preferences.settings.hideNames;
  }

  /** Called before the first name is painted; gives back how to leave. */
  readonly start = (): (() => void) => {
    if (this.drawn) this.#draw();
    return () => {
      this.#observer.disconnect();
      delete document.documentElement.dataset.hiddenNames;
    };
  };

  readonly toggle = (): void => {
    const hide = !this.drawn;
    if (hide) this.#draw();
    else this.#open();
    void preferences.change({ hideNames: hide });
  };

  #draw(): void {
    document.documentElement.dataset.hiddenNames = '';
    this.#hideIn(document.body);
    this.#observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: SPOKEN,
    });
  }

  #open(): void {
    this.#observer.disconnect();
    delete document.documentElement.dataset.hiddenNames;
    for (const text of textsIn(document.body)) {
      const hidden = this.#texts.get(text);
      if (hidden?.now === text.data) text.data = hidden.was;
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const [name, { was, now }] of this.#spoken.get(element) ?? [])
        if (element.getAttribute(name) === now) element.setAttribute(name, was);
  }

  #hideChange({ type, target, addedNodes, attributeName }: MutationRecord): void {
    if (type === 'childList') for (const node of addedNodes) this.#hideIn(node);
    else if (target instanceof Text) this.#hideText(target);
    else if (target instanceof Element && attributeName) this.#hideSpoken(target, attributeName);
  }

  #hideIn(root: Node): void {
    for (const text of textsIn(root)) this.#hideText(text);
    if (!(root instanceof Element)) return;
    for (const element of [root, ...root.querySelectorAll('*')])
      for (const name of SPOKEN) this.#hideSpoken(element, name);
  }

  #hideText(text: Text): void {
    if (text.parentElement?.closest(LEFT_ALONE)) return;
    const was = text.data;
    const now = hideNames(was, this.#names);
    if (now === was) return;
    this.#texts.set(text, { was, now });
    text.data = now;
  }

  #hideSpoken(element: Element, name: string): void {
    const was = element.getAttribute(name);
    const now = was && hideNames(was, this.#names);
    if (!now || now === was) return;
    const known = this.#spoken.get(element) ?? new Map<string, Hidden>();
    this.#spoken.set(element, known.set(name, { was, now }));
    element.setAttribute(name, now);
  }
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = root instanceof Text ? [root] : [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
