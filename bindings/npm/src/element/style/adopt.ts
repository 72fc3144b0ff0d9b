/** Style sheets without a `style` element or attribute, which a strict page refuses. */

/** A document accepts only its own sheets; all elements in it share them. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheets that each shadow root has adopted. */
const adopted = new WeakMap<ShadowRoot, Set<string>>();

/** The sheet with this text, for a root in a document. Undefined if the document is not shown. */
export function sheetFor(document: Document, css: string): CSSStyleSheet | undefined {
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  let sheet = sheets.get(css);
  const view = document.defaultView;
  if (!sheet && view) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Adds a sheet to a shadow root, once. */
export function adopt(root: ShadowRoot, css: string): void {
  adopted.set(root, (adopted.get(root) ?? new Set()).add(css));
  adoptAgain(root);
}

/** The sheets that a shadow root had before it moved to another document, if it has none there yet. */
export function adoptAgain(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...(adopted.get(root) ?? [])].flatMap((css) => sheetFor(root.ownerDocument, css) ?? []);
}
