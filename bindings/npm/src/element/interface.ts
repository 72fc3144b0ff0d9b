/** The scan from the first question to the result. `element.ts` loads this on start. */

import type { ScanProgress } from "../element.js";
import type { Engine, Field, Instrument, Lang, PartnerKind, Report, ScanResponse } from "./engine.js";
import { Device, type Keeper } from "./device.js";
import { fill } from "./h.js";
import { EMPTY, draftOf, isFilledIn, responseOf, type Draft } from "./journey/draft.js";
import { withFixed, withNewPartner, withoutPartner } from "./journey/edit.js";
import { problemsOn, progressOf, skippedOn } from "./journey/gaps.js";
import { openValue, type FileProblem } from "./journey/open.js";
import { keyOf, stepWith, stepsOf, type Fixed, type Step } from "./journey/steps.js";
import { NOBODY, withOwn, type Gathered, type Moment, type Team } from "./journey/team.js";
import type { Keeping, Kept } from "./keeping.js";
import { en } from "./messages/en.js";
import type { Messages } from "./messages/messages.js";
import { nl } from "./messages/nl.js";
import { gather, openFiles, openText, type Opener } from "./opening.js";
import { Presence } from "./presence.js";
import { printOnly } from "./print.js";
import { download, drawTag, fileName, fileText, today } from "./save.js";
import { Reports } from "./reports.js";
import type { Setting, Stage } from "./stage.js";
import style from "./style/interface.css";
import { askedSummary, type Asked } from "./view/ask.js";
import { focusField } from "./view/choices.js";
import { documentTitle, frame, showCount, stepAfter } from "./view/frame.js";
import { NOTHING_MISSING, type Missing } from "./view/missing.js";
import { pageOf, type Results } from "./view/pages.js";
import { refusedSummary } from "./view/refused.js";
import type { Steps } from "./walk.js";

const MESSAGES: Readonly<Record<Lang, Messages>> = { nl, en };

/** One scan being filled in. Its state is a draft and a step; everything else follows from them. */
export class Journey implements Keeper, Opener {
  readonly #stage: Stage;
  readonly #presence: Presence;
  #engine: Engine | undefined;
  #results: Results | undefined;
  #setting: Setting;
  #draft: Draft;
  #step: Step;
  #team: Team = NOBODY;
  #missing: Missing = NOTHING_MISSING;
  #device: Device | undefined;
  #notice: string | undefined;
  #asking: Asked | undefined;
  #gathered: Moment | undefined;
  readonly #reports = new Reports(this);
  /** The pages on which the respondent was told once what they skipped. */
  readonly #asked = new Set<string>();

  constructor(stage: Stage, setting: Setting) {
    this.#stage = stage;
    this.#setting = setting;
    this.#presence = new Presence({ host: stage.host, isResult: () => this.isResult, catchUp: () => this.#device?.catchUp(), walk: this.#walk });
    this.#device = setting.keep && new Device(setting.keep, this);
    this.#draft = this.#nothing;
    this.#step = this.#firstStep;
    stage.adopt(style);
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

  get keeping(): Keeping | undefined {
    return this.#device?.keeping;
  }

  get notice(): string | undefined {
    return this.#notice;
  }

  get gathered(): Moment | undefined {
    return this.#gathered;
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

  /** The answers so far as a response, if there are enough to make one. */
  get response(): ScanResponse | undefined {
    return responseOf(this.#draft, this.instrument);
  }

  get report(): Report | undefined {
    return this.#reports.report;
  }

  get #steps(): readonly Step[] {
    return stepsOf(this.#draft, this.instrument, this.fixed);
  }

  /** A fresh start with nothing filled in. */
  get #nothing(): Draft {
    return withFixed({ ...EMPTY, tag: drawTag() }, this.fixed);
  }

  get #firstStep(): Step {
    return this.#steps[0] ?? { name: "check" };
  }

  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** The engine has arrived, and with it the results. */
  equip(engine: Engine, results: Results): void {
    this.#engine = engine;
    this.#results = results;
    this.#stage.adopt(results.style);
    if (this.isResult) this.#refresh();
  }

  /** Whether a result is shown. */
  get isResult(): boolean {
    return this.#step.name === "result" || this.#step.name === "team";
  }

  /** The page has changed its settings. The answers and the step stay. */
  set setting(setting: Setting) {
    // In another place nobody has agreed yet; in this one nothing changes.
    const { keep } = setting;
    if (keep?.key !== this.keeping?.key || keep?.kind !== this.keeping?.kind) this.#device = setting.keep && new Device(setting.keep, this);
    this.#setting = setting;
    this.#draft = withFixed(this.#draft, setting.fixed);
    this.#refresh();
  }

  /** From now on the scan listens to the page around it, until the returned function is called. */
  attend(view: Window): () => void {
    return this.#presence.attend(view);
  }

  /** Shows the page of the step, without moving the focus. */
  show(): void {
    const page = pageOf(this, this.#missing, this.#results);
    fill(this.#stage.page, this.#asking && askedSummary(this, this.#asking, this.#answer), ...frame(this, page, this.#missing, this.#goOn));
    this.#stage.page.dataset["step"] = this.#step.name;
    this.#showCount();
    this.#stage.onshow(documentTitle(this, page));
    this.#reports.warmUp();
  }

  /** At another history entry of the page: to its step, if it belongs to these answers. */
  readonly #walk = (steps: Steps): void => {
    const key = steps[this.#draft.tag ?? ""];
    if (!this.#setting.isWalked || key === undefined || key === keyOf(this.#step)) return;
    const step = stepWith(key, this.#draft, this.instrument, this.fixed);
    if (step) this.#visit(step);
  };

  readonly setUnsaved = (is: boolean): void => {
    this.#presence.isUnsaved = is && isFilledIn(this.#draft);
  };

  get atRisk(): ScanResponse | undefined {
    return this.#presence.isUnsaved || (this.keeping?.isOn && isFilledIn(this.#draft)) ? this.response : undefined;
  }

  /** Redraws the page of the step. The focus stays on the same element, or else moves to the heading. */
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
    this.#device?.catchUp();
    this.#draft = change(this.#draft);
    this.setUnsaved(true);
    this.#showCount();
    this.#device?.remember();
    this.#stage.onprogress(this.progress);
  };

  readonly go = (step: Step, field?: string): void => {
    if (this.#setting.isWalked) this.#presence.enter(this.#draft.tag ?? "", keyOf(this.#step), keyOf(step));
    this.#visit(step, field);
  };

  /** Arrives at a page, by whatever route. */
  #visit(step: Step, field?: string): void {
    this.#notice = undefined;
    this.#device?.catchUp();
    if (keyOf(step) !== keyOf(this.#step)) {
      this.#asking = undefined;
      this.#leave();
    }
    this.#step = step;
    this.#missing = NOTHING_MISSING;
    this.show();
    if (field) focusField(this.#stage.page, field);
    else this.#focusHeading();
    this.#device?.remember();
    this.#stage.onprogress(this.progress);
  }

  readonly pick = (kind: PartnerKind): void => {
    if (this.#step.name === "newPartner") this.#step = { ...this.#step, kind };
  };

  readonly save = (): void => {
    const { response } = this;
    if (!response) return;
    this.#saveAs(fileName(response), fileText(response));
    this.setUnsaved(false);
  };

  readonly saveReport = (format: "html" | "csv"): void => {
    const file = this.#reports.file(format);
    if (file) this.#saveAs(...file);
  };

  readonly open = (files: readonly File[]): void => openFiles(this, files);

  readonly makeCode = (): string | undefined => {
    const { response } = this;
    return response && this.#engine?.encode(response);
  };

  readonly openCode = (code: string): void => openText(this, code);

  readonly startTeam = (): void => {
    const { response } = this;
    if (response) this.#team = withOwn(this.#team, response);
    this.go({ name: "team" });
  };

  readonly changeTeam = (change: (team: Team) => Team): void => {
    this.#team = change(this.#team);
    this.#notice = undefined;
    this.#refresh();
  };

  readonly gather = (moment: Moment, files: readonly File[]): void => gather(this, moment, files);

  readonly gatheredAt = (moment: Moment, { team }: Gathered): void => {
    this.#team = team;
    this.#gathered = moment;
  };

  readonly print = (): void => printOnly(this.#stage.host);

  readonly consent = (isGiven: boolean): string => this.#device?.consent(isGiven) ?? "";

  readonly again = (): void => {
    this.#begin();
    this.go(this.#step);
  };

  readonly forget = (): void => {
    // What another scan put there belongs to other answers.
    if (this.keeping?.isOn) this.keeping.delete();
    this.#begin();
    this.#stage.onforget();
  };

  readonly tell = (text: string): void => {
    this.#stage.status.textContent = text;
  };

  /** Shows the answers of a response that the page brings: its result, or what is still open. */
  bring(response: unknown): void {
    this.withEngine((engine) => {
      const opened = openValue(response, engine);
      if ("problems" in opened) this.refuse(opened.problems);
      else this.take(opened.response);
    });
  }

  readonly withEngine = (act: (engine: Engine) => void): void => this.#stage.withEngine(act);

  /** Continues with what was kept on this device. */
  resume(engine: Engine): void {
    this.#device?.resume(engine);
  }

  readonly goOnWith = (response: ScanResponse, key?: string): void => {
    this.#draft = withFixed(draftOf(response), this.fixed);
    if (key !== undefined) this.#step = stepWith(key, this.#draft, this.instrument, this.fixed) ?? { name: "check" };
  };

  get kept(): Kept {
    return { response: this.response, step: keyOf(this.#step) };
  }

  /** The respondent's progress. */
  get progress(): ScanProgress {
    return progressOf(this.#step, this.#steps, this.#draft, this.instrument);
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

  /** Adds the chosen partner to the list. */
  #addPartner(): void {
    const step = this.#step;
    if (step.name !== "newPartner" || !step.kind) return;
    this.#draft = withNewPartner(this.#draft, step.kind, step.area);
  }

  /** A partner without any answers is not worth a place on the list. */
  #leave(): void {
    const step = this.#step;
    if (step.name !== "partner") return;
    const partner = this.#draft.partners[step.partner];
    if (partner && !partner.working && !partner.name) this.#draft = withoutPartner(this.#draft, step.partner);
  }

  readonly take = (response: ScanResponse): void => {
    this.#draft = draftOf(response);
    this.setUnsaved(false);
    this.withEngine((engine) => {
      // With too few answers for a result, the list of answers shows which are missing.
      this.go({ name: engine.score(response).total === null ? "check" : "result" });
    });
  };

  /** Asks something above the page, until it is answered or the respondent goes on. */
  readonly ask = (asked: Asked): void => {
    this.#asking = asked;
    this.show();
    this.#focusHeading();
  };

  readonly #answer = (act: () => void): void => {
    this.#asking = undefined;
    this.show();
    this.#focusHeading();
    act();
  };

  readonly refuse = (problems: readonly FileProblem[]): void => {
    const { page } = this.#stage;
    page.querySelector(".refused")?.remove();
    page.prepend(refusedSummary(this, problems));
    this.#focusHeading();
  };

  #saveAs(name: string, text: string): void {
    download(name, text);
    this.tell(this.say.keep.saved(name));
  }

  #begin(): void {
    this.#draft = this.#nothing;
    this.setUnsaved(false);
    this.#notice = undefined;
    this.#asking = undefined;
    this.#step = this.#firstStep;
    this.#team = NOBODY;
    this.#missing = NOTHING_MISSING;
    this.#asked.clear();
  }

  /** Says something about the answers, on the page and to screen readers. */
  readonly notify = (text: string | undefined): void => {
    this.#notice = text;
    this.#refresh();
    if (text) this.tell(text);
  };

  #showCount(): void {
    const place = this.#stage.page.querySelector(".count");
    if (place) showCount(this, place);
  }

  /** The heading of the list of what is missing, or else of the page. */
  #focusHeading(): void {
    const target = this.#stage.page.querySelector<HTMLElement>(".focus");
    target?.focus({ preventScroll: true });
    // Going on starts at the top, so that the progress and the way back are in sight.
    if (target) (target.closest(".summary") ?? this.#stage.page).scrollIntoView({ block: "start" });
  }
}

