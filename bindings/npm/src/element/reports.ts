/** Reports of the answers on the page: cached until the answers change. */

import type { Engine, Lang, Report, Subject } from "./engine.js";
import type { Draft } from "./journey/draft.js";
import { modeOf, subjectOf, type Team } from "./journey/team.js";
import { fileName, today } from "./save.js";
import type { Scan } from "./view/scan.js";

/** The cell delimiter that spreadsheets in a language expect. */
const DELIMITER = { nl: "semicolon", en: "comma" } as const;

/** In milliseconds: after the page is painted, and before anybody has read it. */
const WHILE_READING = 100;

/** Whose answers are reported. */
interface Reported extends Scan {
  readonly engine: Engine | undefined;
  readonly response: Subject | undefined;
}

/** The reports of one scan. */
export class Reports {
  readonly #scan: Reported;
  #made: { readonly from: Draft | Team; readonly lang: Lang; readonly report: Report } | undefined;
  #isWarm = false;

  constructor(scan: Reported) {
    this.#scan = scan;
  }

  /** The result of the respondent's answers, or of the team. */
  get report(): Report | undefined {
    const { lang, step, team, draft, engine } = this.#scan;
    const from = step.name === "team" ? team : draft;
    if (this.#made?.from !== from || this.#made.lang !== lang) {
      const report = this.#subject && engine?.view(this.#subject, { lang, ...modeOf(team) });
      this.#made = report && { from, lang, report };
    }
    return this.#made?.report;
  }

  /** The same as a file: its name and its text. */
  file(format: "html" | "csv"): readonly [name: string, text: string] | undefined {
    const { lang, team, engine } = this.#scan;
    const subject = this.#subject;
    if (!subject || !engine) return undefined;
    const name = "form" in subject ? fileName(subject, format) : `samenwerkscan-team-${today()}.${format}`;
    return [name, engine.report(subject, { format, lang, delimiter: DELIMITER[lang], ...modeOf(team) })];
  }

  /**
   * The first report takes ten times as long as the next, because the browser compiles the code that makes it. That
   * happens while the respondent checks their answers, so that the result is there at once.
   */
  warmUp(): void {
    const { response, lang, engine, step } = this.#scan;
    if (this.#isWarm || step.name !== "check" || !engine || !response) return;
    this.#isWarm = true;
    setTimeout(() => engine.view(response, { lang }), WHILE_READING);
  }

  get #subject(): Subject | undefined {
    const { step, team, response } = this.#scan;
    return step.name === "team" ? subjectOf(team) : response;
  }
}
