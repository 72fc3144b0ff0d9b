/** Printing one scan and nothing else of the page around it. */

import { sheetFor } from "./style/adopt.js";

const MARK = "data-samenwerkscan-print";
const OTHER = `:not(:has([${MARK}])):not([${MARK}]):not([${MARK}] *)`;
const ALONE = `@media print { body ${OTHER}, :host > ${OTHER} { display: none !important } }`;

/** The scan being printed with its own button, if several are on the page. */
let only: HTMLElement | undefined;

/** Opens the print dialogue for one scan. */
export function printOnly(host: HTMLElement): void {
  only = host;
  host.ownerDocument.defaultView?.print();
  only = undefined;
}

/**
 * Until the signal aborts, printing the page prints only this scan, if it has something to print. A page with a result
 * on it is printed for the result.
 */
export function printAlone(host: HTMLElement, isWanted: () => boolean, view: Window, signal: AbortSignal): void {
  let restore = (): void => undefined;
  const before = (): void => {
    if (isWanted() && (only === undefined || only === host)) restore = isolate(host);
  };
  const after = (): void => restore();
  view.addEventListener("beforeprint", before, { signal });
  view.addEventListener("afterprint", after, { signal });
  signal.addEventListener("abort", after);
}

/** Hides everything that is not an ancestor of the element, in each root up to the page. */
function isolate(host: HTMLElement): () => void {
  const undo: (() => void)[] = [];
  for (let target: Element | undefined = host; target; ) {
    // By its properties, because it may be from another frame than this code.
    const root = target.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets) break;
    undo.push(mark(target, root));
    target = "host" in root ? root.host : undefined;
  }
  return () => undo.forEach((each) => each());
}

function mark(target: Element, root: Document | ShadowRoot): () => void {
  const sheet = sheetFor(target.ownerDocument, ALONE);
  target.setAttribute(MARK, "");
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    target.removeAttribute(MARK);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
