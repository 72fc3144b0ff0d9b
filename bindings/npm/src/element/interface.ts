/** The scan from the first question to the result. `element.ts` loads this when somebody starts. */

import type { ScanProgress } from "../element.js";
import type { Engine, Field, Instrument, Lang, PartnerKind, Report, ScanResponse, Texts } from "./engine.js";
import { fill } from "./h.js";
import { EMPTY, draftOf, responseOf, type Draft } from "./journey/draft.js";
import { withFixed, withNewPartner, withoutPartner } from "./journey/edit.js";
import { allQuestions, problemsOn, skippedOn } from "./journey/gaps.js";
import { openCode, openFile, openValue, type FileProblem, type Opened } from "./journey/open.js";
import { keyOf, positionOf, stepsOf, type Fixed, type Step } from "./journey/steps.js";
import { NOBODY, modeOf, subjectOf, withOpened, withOwn, type Moment, type Opened as Member, type Team } from "./journey/team.js";
import type { Keep } from "./keep.js";
import { en } from "./messages/en.js";
import type { Messages } from "./messages/messages.js";
import { nl } from "./messages/nl.js";
import { printAlone, printOnly } from "./print.js";
import { download, fileName, fileText, today } from "./save.js";
import { adopt } from "./style/adopt.js";
import style from "./style/interface.css";
import { focusField } from "./view/choices.js";
import { documentTitle, frame, showCount, stepAfter } from "./view/frame.js";
import { NOTHING_MISSING, type Missing } from "./view/missing.js";
import { pageOf } from "./view/pages.js";
import { refusedSummary } from "./view/refused.js";
import type { Scan } from "./view/scan.js";

const MESSAGES: Readonly<Record<Lang, Messages>> = { nl, en };

/** In milliseconds: after the page is painted, and before anybody has read it. */
const WHILE_READING = 100;

/** What the page decides. It can change while the scan is filled in. */
export interface Setting {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly fixed: Fixed;
  readonly headingLevel: number;
  readonly keep: Keep | undefined;
}

/** Where the scan is shown, and who hears of it. */
export interface Stage {
  readonly host: HTMLElement;
  /** What the pages of the scan are put in. */
  readonly page: HTMLElement;
  /** Speaks to who does not see the page change. */
  readonly status: HTMLElement;
  /** Does something as soon as the engine is there: at once where it is. */
  readonly withEngine: (act: (engine: Engine) => void) => void;
  readonly onprogress: (progress: ScanProgress) => void;
  readonly oncomplete: (response: ScanResponse) => void;
  /** All answers are gone. */
  readonly onforget: () => void;
  /** A page of the scan is shown; this is its title. */
  readonly onshow: (title: string) => void;
}

/** One scan that is being filled in. Its state is a draft and a step; everything else follows from them. */
export class Journey implements Scan {
  readonly #stage: Stage;
  #engine: Engine | undefined;
  #setting: Setting;
  #draft: Draft;
  #step: Step;
  #team: Team = NOBODY;
  #missing: Missing = NOTHING_MISSING;
  #isWarm = false;
  #reported: { readonly from: Draft | Team; readonly lang: Lang; readonly report: Report } | undefined;
  /** The pages where somebody was told once what they skipped. */
  readonly #asked = new Set<string>();

  constructor(stage: Stage, setting: Setting) {
    this.#stage = stage;
    this.#setting = setting;
    this.#draft = withFixed(EMPTY, setting.fixed);
    this.#step = this.#firstStep;
    const root = stage.page.getRootNode();
    if (root instanceof ShadowRoot) adopt(root, style);
  }

  get instrument(): Instrument {
    return this.#setting.texts.instrument;
  }

  get field(): Field {
    return this.#setting.texts.field;
  }

  get lang(): Lang {
    return this.#setting.lang;
  }

  get say(): Messages {
    return MESSAGES[this.lang];
  }

  get fixed(): Fixed {
    return this.#setting.fixed;
  }

  get keep(): Keep | undefined {
    return this.#setting.keep;
  }

  get headingLevel(): number {
    return this.#setting.headingLevel;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get step(): Step {
    return this.#step;
  }

  get team(): Team {
    return this.#team;
  }

  /** The answers so far as a response, where there is enough to make one. */
  get response(): ScanResponse | undefined {
    return responseOf(this.#draft, this.instrument);
  }

  /** The result of the answers, or of those that were brought together. */
  get report(): Report | undefined {
    const { lang } = this;
    const from = this.#step.name === "team" ? this.#team : this.#draft;
    if (this.#reported?.from !== from || this.#reported.lang !== lang) {
      const report = this.#subject && this.#engine?.view(this.#subject, { lang, ...this.#mode });
      this.#reported = report && { from, lang, report };
    }
    return this.#reported?.report;
  }

  get #subject() {
    return this.#step.name === "team" ? subjectOf(this.#team) : this.response;
  }

  get #mode() {
    return modeOf(this.#team);
  }

  get #steps(): readonly Step[] {
    return stepsOf(this.#draft, this.instrument, this.fixed);
  }

  get #firstStep(): Step {
    return this.#steps[0] ?? { name: "check" };
  }

  /** The engine is there, and with it results. */
  set engine(engine: Engine) {
    this.#engine = engine;
    if (this.isResult) this.#refresh();
  }

  /** Whether a result is shown. */
  get isResult(): boolean {
    return this.#step.name === "result" || this.#step.name === "team";
  }

  /** The page has decided something else. The answers and the step stay. */
  set setting(setting: Setting) {
    this.#setting = setting;
    this.#draft = withFixed(this.#draft, setting.fixed);
    this.#refresh();
  }

  /** Shows the page of the step, without moving the focus. */
  show(): void {
    const page = pageOf(this, this.#missing);
    fill(this.#stage.page, ...frame(this, page, this.#missing, this.#goOn));
    this.#stage.page.dataset["step"] = this.#step.name;
    this.#showCount();
    this.#stage.onshow(documentTitle(this, page));
    this.#warmUp();
  }

  /**
   * The first report takes ten times as long as the next, because the browser then compiles what makes it. That is done
   * while somebody reads their answers once more, so that the result is there at once.
   */
  #warmUp(): void {
    const { response, lang } = this;
    const engine = this.#engine;
    if (this.#isWarm || this.#step.name !== "check" || !engine || !response) return;
    this.#isWarm = true;
    setTimeout(() => engine.view(response, { lang }), WHILE_READING);
  }

  /** Shows the page of the step anew. Whoever had the focus on it has it on the same element, or else on the heading. */
  #refresh(): void {
    const { page } = this.#stage;
    const root = page.getRootNode();
    const focused = root instanceof ShadowRoot && page.contains(root.activeElement) ? root.activeElement : undefined;
    this.show();
    if (!focused) return;
    const same = focused.id && page.querySelector<HTMLElement>(`#${focused.id}`);
    if (same) same.focus({ preventScroll: true });
    else this.#focusHeading();
  }

  readonly edit = (change: (draft: Draft) => Draft): void => {
    this.#draft = change(this.#draft);
    this.#showCount();
    this.#remember();
    this.#stage.onprogress(this.progress);
  };

  readonly go = (step: Step, field?: string): void => {
    if (keyOf(step) !== keyOf(this.#step)) this.#leave();
    this.#step = step;
    this.#missing = NOTHING_MISSING;
    this.show();
    if (field) focusField(this.#stage.page, field);
    else this.#focusHeading();
    this.#remember();
    this.#stage.onprogress(this.progress);
  };

  readonly pick = (kind: PartnerKind): void => {
    if (this.#step.name === "newPartner") this.#step = { ...this.#step, kind };
  };

  readonly save = (): void => {
    const { response } = this;
    if (response) this.#saveAs(fileName(response), fileText(response));
  };

  readonly saveReport = (format: "html" | "csv"): void => {
    const subject = this.#subject;
    if (!subject || !this.#engine) return;
    const delimiter = this.lang === "nl" ? "semicolon" : "comma";
    const text = this.#engine.report(subject, { format, lang: this.lang, delimiter, ...this.#mode });
    const name = "form" in subject ? fileName(subject, format) : `samenwerkscan-team-${today()}.${format}`;
    this.#saveAs(name, text);
  };

  readonly open = (files: readonly File[]): void => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) {
      this.go({ name: "team" });
      this.gather("now", files);
      return;
    }
    this.#stage.withEngine((engine) => void openFile(file, engine).then(this.#take));
  };

  readonly makeCode = (): string | undefined => {
    const { response } = this;
    return response && this.#engine?.encode(response);
  };

  readonly openCode = (code: string): void => {
    this.#stage.withEngine((engine) => this.#take(openCode(code, engine)));
  };

  readonly startTeam = (): void => {
    const { response } = this;
    if (response) this.#team = withOwn(this.#team, response);
    this.go({ name: "team" });
  };

  readonly changeTeam = (change: (team: Team) => Team): void => {
    this.#team = change(this.#team);
    this.#refresh();
  };

  readonly gather = (moment: Moment, files: readonly File[]): void => {
    this.#stage.withEngine((engine) => void this.#gather(moment, files, engine));
  };

  readonly print = (): void => printOnly(this.#stage.host);

  /** From now on printing the page prints this scan alone, until what is returned is called. */
  printAlone(): () => void {
    return printAlone(this.#stage.host);
  }

  readonly again = (): void => {
    this.#begin();
    this.go(this.#step);
  };

  readonly forget = (): void => {
    this.keep?.delete();
    this.#begin();
    this.#stage.onforget();
  };

  readonly tell = (text: string): void => {
    this.#stage.status.textContent = text;
  };

  /** Shows the answers of a response that the page brings: its result, or what is still open. */
  take(response: unknown): void {
    this.#stage.withEngine((engine) => this.#take(openValue(response, engine)));
  }

  /** Goes on with what was kept on this device, where that can still be read. */
  resume(engine: Engine): void {
    const kept = this.keep?.kept;
    const opened = kept?.response && openValue(kept.response, engine);
    if (!opened || !("response" in opened)) return;
    this.#draft = withFixed(draftOf(opened.response), this.fixed);
    const step = this.#steps.find((each) => keyOf(each) === kept.step);
    this.#step = step ?? (kept.step === "result" ? { name: "result" } : { name: "check" });
  }

  /** How far somebody is. */
  get progress(): ScanProgress {
    const steps = this.#steps;
    const at = positionOf(this.#step, steps);
    const questions = allQuestions(steps, this.#draft, this.instrument);
    return {
      step: (at < 0 ? steps.length : at) + 1,
      steps: steps.length,
      answered: questions.filter(({ answer }) => answer !== undefined).length,
      questions: questions.length,
    };
  }

  readonly #goOn = (): void => {
    const problems = problemsOn(this.#step, this.#draft);
    const skipped = this.#asked.has(keyOf(this.#step)) ? [] : skippedOn(this.#step, this.#draft, this.instrument);
    this.#missing = { problems, skipped };
    if (problems.length > 0 || skipped.length > 0) {
      if (problems.length === 0) this.#asked.add(keyOf(this.#step));
      this.show();
      this.#focusHeading();
      return;
    }
    this.#addPartner();
    const next = stepAfter(this);
    if (next.name !== "result") {
      this.go(next);
      return;
    }
    this.#draft = { ...this.#draft, date: today() };
    this.go(next);
    const { response } = this;
    if (response) this.#stage.oncomplete(response);
  };

  /** The partner that was chosen joins the list. */
  #addPartner(): void {
    const step = this.#step;
    if (step.name !== "newPartner" || !step.kind) return;
    this.#draft = withNewPartner(this.#draft, step.kind, step.area);
  }

  /** A partner of which nothing was said is not worth a place on the list. */
  #leave(): void {
    const step = this.#step;
    if (step.name !== "partner") return;
    const partner = this.#draft.partners[step.partner];
    if (partner && !partner.working && !partner.name) this.#draft = withoutPartner(this.#draft, step.partner);
  }

  readonly #take = (opened: Opened): void => {
    if ("problems" in opened) {
      this.#refuse(opened.problems);
      return;
    }
    const { response } = opened;
    this.#draft = draftOf(response);
    this.#stage.withEngine((engine) => {
      // Where there are too few answers for a result, the list of answers shows which ones are missing.
      this.go({ name: engine.score(response).total === null ? "check" : "result" });
    });
  };

  async #gather(moment: Moment, files: readonly File[], engine: Engine): Promise<void> {
    const members: Member[] = [];
    const problems: FileProblem[] = [];
    for (const file of files) {
      const opened = await openFile(file, engine);
      if ("response" in opened) members.push({ name: file.name, response: opened.response });
      else problems.push(...opened.problems.map((problem) => ({ ...problem, file: file.name })));
    }
    if (members.length > 0) {
      this.changeTeam((team) => withOpened(team, moment, members));
      this.tell(this.say.team.opened(members.length));
    }
    if (problems.length > 0) this.#refuse(problems);
  }

  #refuse(problems: readonly FileProblem[]): void {
    const { page } = this.#stage;
    page.querySelector(".refused")?.remove();
    page.prepend(refusedSummary(this, page, problems));
    this.#focusHeading();
  }

  #saveAs(name: string, text: string): void {
    download(name, text);
    this.tell(this.say.keep.saved(name));
  }

  #begin(): void {
    this.#draft = withFixed(EMPTY, this.fixed);
    this.#step = this.#firstStep;
    this.#team = NOBODY;
    this.#missing = NOTHING_MISSING;
    this.#asked.clear();
  }

  /** Keeps the answers on this device, if somebody agreed to that. */
  #remember(): void {
    if (this.keep?.isOn) this.keep.put({ response: this.response, step: keyOf(this.#step) });
  }

  #showCount(): void {
    const place = this.#stage.page.querySelector(".count");
    if (place) showCount(this, place);
  }

  /** The heading of the list of what is missing, or else of the page. */
  #focusHeading(): void {
    const target = this.#stage.page.querySelector<HTMLElement>(".focus");
    target?.focus({ preventScroll: true });
    // Whoever goes on begins at the top, so that where they are and the way back are in sight.
    if (target) (target.closest(".summary") ?? this.#stage.page).scrollIntoView({ block: "start" });
  }
}

