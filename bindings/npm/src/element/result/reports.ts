/** Reports of answers: cached until the answers change. */

import type { Lang, Mode, Report, Subject } from "../engine.js";
import { today } from "../fresh.js";
import { fileName, save } from "../rest/save.js";
import type { Scan } from "../view/scan.js";

/** The cell delimiter that spreadsheets in a language expect. */
const DELIMITER = { nl: "semicolon", en: "comma" } as const;

/** Whose answers are reported, and how much is shown of small groups. */
export interface Reported {
  readonly subject: Subject;
  readonly mode?: Mode;
}

/** The last report of answers. They never change, so nor does their report. */
const made = new WeakMap<object, { readonly lang: Lang; readonly report: Report }>();

/** The report of answers, if the engine is loaded. `from` is what they are in on the page: the same object, the same report. */
export function reportOf({ lang, engine }: Scan, { subject, mode }: Reported, from: object): Report | undefined {
  const last = made.get(from);
  if (last?.lang === lang) return last.report;
  const report = engine?.view(subject, { lang, ...mode });
  if (report) made.set(from, { lang, report });
  return report;
}

/** The report as the text of a file, if the engine is loaded. */
export function reportText({ lang, engine }: Scan, { subject, mode }: Reported, format: "html" | "csv"): string | undefined {
  return engine?.report(subject, { format, lang, delimiter: DELIMITER[lang], ...mode });
}

/** Saves the report as a file. */
export function saveReport(scan: Scan, reported: Reported, format: "html" | "csv"): void {
  const { subject } = reported;
  const text = reportText(scan, reported, format);
  if (text === undefined) return;
  const name = "form" in subject ? fileName(subject, format) : `samenwerkscan-team-${today()}.${format}`;
  save(scan, name, text, format);
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
