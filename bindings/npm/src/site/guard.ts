/**
 * For a page on which other software changes scripts, such as an optimiser of a CMS: if the scan does not appear, the
 * console and the page say what to exclude. A classic script without a line that an optimiser could break. Once the scan
 * appears it tells such things itself.
 */

const ENTRY = /samenwerkscan.*element(-[0-9a-f]{8})?\.js/;

const ADVICE = {
  nl: "Voor de beheerder van deze site: een plug-in of dienst die scripts samenvoegt, uitstelt, blokkeert of in de pagina zet, verandert samenwerkscan/element.js. Sluit dat bestand daarvan uit.",
  en: "For whoever runs this site: a plug-in or service that joins, delays, blocks or inlines scripts changes samenwerkscan/element.js. Exclude that file from it.",
};

/** The script, in whatever attribute its address is now. */
const findEntry = (): HTMLScriptElement | undefined =>
  [...document.scripts].find((script) => [...script.attributes].some(({ value }) => ENTRY.test(value)));

/** What has happened to the script, as far as the page shows; undefined if it looks as it should. */
function change(entry: HTMLScriptElement | undefined): string | undefined {
  if (!entry) return "element.js is no longer a script of its own: it was joined with others or put into the page";
  if (!ENTRY.test(entry.src)) return "the address of element.js is in another attribute than src: it is delayed";
  if (entry.type !== "module") return `the type of the script is "${entry.type}" and not "module"`;
  return undefined;
}

/** Tells it in the console and under the scan's own text, which a visitor sees then. */
function tell(reason: string): void {
  console.error(`samenwerkscan: ${reason}. ${ADVICE.en}`);
  for (const scan of document.querySelectorAll<HTMLElement>("samenwerk-scan")) {
    const note = document.createElement("p");
    note.className = "samenwerkscan-guard";
    note.textContent = ADVICE[scan.lang === "en" ? "en" : "nl"];
    scan.append(note);
  }
}

const withdraw = (): void => document.querySelectorAll(".samenwerkscan-guard").forEach((note) => note.remove());

/** A module in the page is run before the page counts as loaded. */
function check(): void {
  if (customElements.get("samenwerk-scan") || !document.querySelector("samenwerk-scan")) return;
  const entry = findEntry();
  const reason = change(entry);
  if (reason) tell(reason);
  // Whoever delays this script too may bring both at once: then it comes, and is not loaded a second time.
  else import(entry?.src ?? "").catch(() => tell("element.js cannot be loaded, or a policy of the site refuses it"));
  // Delayed, it may still come.
  void customElements.whenDefined("samenwerk-scan").then(withdraw);
}

if (document.readyState === "complete") check();
else addEventListener("load", check);
