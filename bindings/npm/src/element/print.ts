/** Printing one scan and nothing else of the page around it. */

const MARK = "data-samenwerkscan-print";

let sheet: CSSStyleSheet | undefined;

/** The one scan that somebody prints by its own button, while several may be on the page. */
let only: HTMLElement | undefined;

/** Opens the print dialogue for one scan. */
export function printOnly(host: HTMLElement): void {
  only = host;
  print();
  only = undefined;
}

/**
 * From now on printing the page prints this scan alone, until what is returned is called. Whoever
 * prints a page with a result on it wants the result.
 */
export function printAlone(host: HTMLElement): () => void {
  let restore = (): void => undefined;
  const before = (): void => {
    if (only === undefined || only === host) restore = isolate(host);
  };
  const after = (): void => restore();
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    restore();
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}

/** Hides what is not on the way from the page to the element, in each root on that way. */
function isolate(host: HTMLElement): () => void {
  sheet ??= makeSheet();
  const undo: (() => void)[] = [];
  let target: Element = host;
  for (;;) {
    const root = target.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) break;
    undo.push(mark(target, root, sheet));
    if (root instanceof Document) break;
    target = root.host;
  }
  return () => undo.forEach((each) => each());
}

function mark(target: Element, root: Document | ShadowRoot, own: CSSStyleSheet): () => void {
  target.setAttribute(MARK, "");
  if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    target.removeAttribute(MARK);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== own);
  };
}

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  const other = `:not(:has([${MARK}])):not([${MARK}]):not([${MARK}] *)`;
  made.replaceSync(`@media print { body ${other}, :host > ${other} { display: none !important } }`);
  return made;
}
