/** What an address may say about the scan on its page: `frame.html?perspective=ouders&form=short`. */

/**
 * The attributes that an address may set; the element itself tells what is wrong with a value. Two are left out: an
 * address must not choose the program that runs (`wasm-url`), and nobody who links to a page may have the result of
 * whoever fills it in (`share-result`).
 */
const SETTINGS = ["form", "perspective", "storage", "heading-level", "start", "history", "invite", "update-title"];

/** Sets on the element what the address says. */
export function configure(scan: Element, query: URLSearchParams): void {
  for (const name of SETTINGS) {
    const value = query.get(name);
    if (value !== null) scan.setAttribute(name, value);
  }
  const lang = query.get("lang");
  if (lang !== "nl" && lang !== "en") return;
  for (const element of [scan, document.documentElement]) element.setAttribute("lang", lang);
}
