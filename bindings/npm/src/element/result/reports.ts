/** Reports of answers: cached until the answers change. */

import type { Lang, Meeting, Mode, Report } from "../engine.js";
import { today } from "../fresh.js";
import { fileName, save } from "../rest/save.js";
import type { Reported } from "../view/printed.js";
import type { Scan } from "../view/scan.js";

/** The cell delimiter that spreadsheets in a language expect. */
export const DELIMITER = { nl: "semicolon", en: "comma" } as const;

/** The last report of answers. They never change, so nor does their report. */
const made = new WeakMap<
  object,
  { readonly lang: Lang; readonly school: string | undefined; readonly isOfTwo: boolean; readonly report: Report }
>();

/** The report of answers, if the engine is loaded. `from` is what they are in on the page: the same object, the same report. */
export function reportOf(scan: Scan, reported: Reported, from: object): Report | undefined {
  const { lang, engine } = scan;
  const options = optionsOf(scan, reported);
  // Of two moments that cannot be compared the report is of one of them.
  const isOfTwo = "after" in reported.subject;
  const last = made.get(from);
  if (last?.lang === lang && last.school === options.school && last.isOfTwo === isOfTwo) return last.report;
  const report = engine?.view(reported.subject, options);
  if (report) made.set(from, { lang, school: options.school, isOfTwo, report });
  return report;
}

/** The report as the text of a file, if the engine is loaded. */
export function reportText(scan: Scan, reported: Reported, format: "html" | "csv"): string | undefined {
  return scan.engine?.report(reported.subject, {
    format,
    delimiter: DELIMITER[scan.lang],
    ...optionsOf(scan, reported),
  });
}

/** Everything that a report needs to know beside the answers. */
function optionsOf(
  { lang, invitation }: Scan,
  { mode, meeting }: Reported,
): { readonly lang: Lang } & Partial<Mode> & Meeting {
  const school = invitation?.school;
  return { lang, ...mode, ...(meeting ?? (school && { school })) };
}

/** Saves the report as a file. */
export function saveReport(scan: Scan, reported: Reported, format: "html" | "csv"): void {
  const { subject } = reported;
  const text = reportText(scan, reported, format);
  if (text === undefined) return;
  const name = "form" in subject ? fileName(subject, format) : teamFileName("team", format);
  save(scan, name, text, format);
}

/** `samenwerkscan-team-2026-12-18.html` */
export function teamFileName(what: string, ending: string): string {
  return `samenwerkscan-${what}-${today()}.${ending}`;
}

/** In milliseconds: after the page is painted, and before anybody has read it. */
const WHILE_READING = 100;

/** The engines that have made a report. */
const warm = new WeakSet<object>();

/**
 * The first report takes ten times as long as the next, because the browser compiles the code that makes it. That
 * happens while the respondent checks their answers, so that the result is there at once.
 */
export function warmUp({ engine, response, lang }: Scan): void {
  if (!engine || !response || warm.has(engine)) return;
  warm.add(engine);
  setTimeout(() => engine.view(response, { lang }), WHILE_READING);
}
