/** Days and names, in words. */

/** A day in words: `vrijdag 18 december 2026`. */
export function dayIn(lang: string, date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "full" }).format(
    new Date(year, month - 1, day),
  );
}

/** A name that somebody sent, without what would turn the text around it. */
export function plain(name: string): string {
  return name.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");
}

/** The same in a sentence on the page: also a name that runs from right to left turns nothing around it. */
export function shown(name: string): string {
  return `\u2068${plain(name)}\u2069`;
}
