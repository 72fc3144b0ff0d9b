/** What is printed of a scan: a report of the engine, or a letter, and nothing of the page around it. */

import { h } from "../h.js";
import { sheetFor } from "../style/adopt.js";
import type { Reported, Sheets } from "../view/printed.js";
import type { Scan } from "../view/scan.js";
import { bodyOf, styleOf } from "./markup.js";
import { reportText } from "./reports.js";

/** The element that is printed. Its selectors outweigh what a theme says, also by id. */
const MARK = "data-samenwerkscan-print";
const FIRM = ":not(#_#_#_)";
const ALONE = `
  body${FIRM} { all: unset !important; display: block !important }
  html${FIRM} { margin: 0 !important; padding: 0 !important; border: 0 !important; inline-size: auto !important; max-inline-size: none !important;
    background: none !important; columns: auto !important; transform: none !important; overflow: visible !important }
  ${FIRM}::before, ${FIRM}::after { content: none !important }
  :is(body :has([${MARK}]), [${MARK}])${FIRM} { display: contents !important }
  :is(body, :host) :not(:has([${MARK}])):not([${MARK}])${FIRM} { display: none !important }`;
/** In the shadow root of the scan, and in that of the paper: nothing comes in from the page. */
const WITHIN = ".scan { display: none }";
const PAPER = ":host { all: initial; display: block }";

/** The scan being printed with its own button, if several are on the page. */
let only: HTMLElement | undefined;

/** Opens the print dialogue for one scan. */
export function printOnly(host: HTMLElement): void {
  only = host;
  host.ownerDocument.defaultView?.print();
  only = undefined;
}

/** Puts a result on paper. */
export function ontoPaper(scan: Scan, reported: Reported): (() => void) | undefined {
  const html = reportText(scan, reported, "html");
  return html === undefined ? undefined : putOnPaper(scan, { body: bodyOf(html), style: styleOf(html) });
}

/** Puts sheets on paper, unless another scan is being printed. The page is as it was once the returned function is called. */
export function putOnPaper({ host, lang }: Scan, { body, style }: Sheets): (() => void) | undefined {
  if (!host.shadowRoot || (only !== undefined && only !== host)) return undefined;
  const paper = h("div", { lang });
  const inside = paper.attachShadow({ mode: "open" });
  inside.append(body);
  host.shadowRoot.append(paper);
  // What it says of the sheet and its sizes concerns the document.
  const size = /:root \{ (font-size: [^;}]+)/.exec(style)?.[1];
  const undo = [
    () => paper.remove(),
    adopt(inside, PAPER + style),
    adopt(host.shadowRoot, WITHIN),
    adopt(host.ownerDocument, `${style} html${FIRM} { ${size} !important }`),
  ];
  for (let target: Element | undefined = host; target; ) {
    // By its properties, because it may be from another frame than this code.
    const root = target.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets) break;
    undo.push(mark(target), adopt(root, ALONE));
    target = "host" in root ? root.host : undefined;
  }
  return () => undo.forEach((each) => each());
}

function mark(target: Element): () => void {
  target.setAttribute(MARK, "");
  return () => target.removeAttribute(MARK);
}

/** Adds a style sheet for paper. */
function adopt(root: Document | ShadowRoot, css: string): () => void {
  const sheet = sheetFor(root.ownerDocument ?? (root as Document), `@media print { ${css} }`);
  if (!sheet) return () => undefined;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
