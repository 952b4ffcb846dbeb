/** A sheet as one page that opens in any browser: its words, and nothing that runs, loads or tells where it came from. */
const HEAD =
  '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"><style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}dt{font-weight:bold;margin-top:1rem}dd{margin:0;white-space:pre-line}section{margin-top:3rem;border-top:1px dashed;break-before:page}</style>';

/** Only these attributes mean something away from the app. */
const KEPT = ['lang', 'aria-hidden'];

export function paperPage(sheet: Element, title: string, lang: 'en' | 'es'): string {
  const page = document.implementation.createHTMLDocument(title);
  const copy = page.importNode(sheet, true);
  const nodes = page.createNodeIterator(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
  const comments: ChildNode[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Comment) comments.push(node);
    else if (node instanceof Element)
      for (const { name } of [...node.attributes]) if (!KEPT.includes(name)) node.removeAttribute(name);
  }
  for (const comment of comments) comment.remove();
  const named = page.querySelector('title')?.outerHTML ?? '';
  // Put together as text: the rules of this page would take the style out of an element.
  return `<!doctype html>\n<html lang="${lang}"><head>${HEAD}${named}</head><body>${copy.outerHTML}</body></html>\n`;
}
