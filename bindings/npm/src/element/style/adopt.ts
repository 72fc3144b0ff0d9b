/** Style sheets without a `style` element or attribute, which a strict page refuses. */

const sheets = new Map<string, CSSStyleSheet>();

/** Adds a sheet to a shadow root, once; all elements on a page share it. */
export function adopt(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
