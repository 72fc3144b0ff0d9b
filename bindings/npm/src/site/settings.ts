/** What an address may say about the scan on its page: `frame.html?perspective=ouders&form=short`. */

const LEVELS = ["1", "2", "3", "4", "5", "6"];
const BOOLEAN = ["true", "false"];

/**
 * The attributes that an address may set, and their values. Two are left out: an address must not choose the program
 * that runs (`wasm-url`), and nobody who links to a page may have the result of whoever fills it in (`share-result`).
 */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  lang: ["nl", "en"],
  form: ["full", "short"],
  perspective: ["school", "partners", "ouders", "gemeente"],
  storage: ["none", "session", "local"],
  "heading-level": LEVELS,
  start: ["click", "visible", "eager"],
  history: ["on", "off"],
  "update-title": BOOLEAN,
};

/** Sets on the element what the address says. A wrong value is told in the console and changes nothing. */
export function configure(scan: Element, query: URLSearchParams): void {
  for (const [name, values] of Object.entries(VALUES)) {
    const value = query.get(name);
    if (value === null) continue;
    if (values.includes(value)) scan.setAttribute(name, value);
    else console.warn(`samenwerkscan: the address says ${name}=${value}; it can be ${values.join(", ")}`);
  }
  const lang = query.get("lang");
  if (lang && VALUES["lang"]?.includes(lang)) document.documentElement.lang = lang;
}
