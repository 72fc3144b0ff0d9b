/** The scan from the first question on. `element.ts` loads this on start. */

import type { Texts } from "./texts.js";
import { tell } from "./events.js";
import { today } from "./fresh.js";
import { fill, h, type Child } from "./h.js";
import { isBegun, isFilledIn, type Draft } from "./journey/draft.js";
import { withFixed } from "./journey/edit.js";
import { goOn } from "./journey/go-on.js";
import { atField, screensOf } from "./journey/screens.js";
import { placeOf, stepWith, type Step } from "./journey/steps.js";
import { keepOf } from "./keep.js";
import { next, NOBODY, type Event, type State } from "./machine.js";
import { handIn, rest, result } from "./pages/list.js";
import { Loaded } from "./pages/loaded.js";
import { Presence } from "./presence.js";
import { Reading } from "./reading.js";
import type { Device } from "./device/device.js";
import style from "./style/interface.css";
import { Supply } from "./supply.js";
import { Title } from "./title.js";
import { documentTitle } from "./view/frame.js";
import { missingSummary } from "./view/missing.js";
import type { Content, Scan } from "./view/scan.js";
import { keepFocus, moveFocus, show, showAbove, showProgress } from "./view/show.js";
import type { Stage } from "./view/stage.js";

/** How a scan begins. */
export interface Beginning {
  /** Everything that is said. */
  readonly texts: Texts;
  /** The respondent started it. */
  readonly isAsked: boolean;
  /** The answers on this device. */
  readonly kept: string | null | undefined;
  /** Files that were chosen on the start page. */
  readonly files: readonly File[];
  /** Answers that the page brought. */
  readonly response: unknown;
  /** The page to begin with, if not the first question. */
  readonly at: "organise" | undefined;
}

/** What is kept of several people begins so (`device/keeping.ts`). */
const TOGETHER = '"together":{';

/** Events after which the page stays as it is: it shows them already. */
const QUIET: readonly Event["kind"][] = ["saved", "plan", "typed"];

/** The scan on its stage: what can be done, and what follows from what happens. */
export class Interface extends Reading implements Scan {
  readonly #loaded: Loaded;
  readonly #presence: Presence;
  #rest: Awaited<ReturnType<typeof rest>> | undefined;
  readonly #supply: Supply;
  readonly withEngine: Scan["withEngine"];
  readonly loadWhole: Scan["loadWhole"];
  readonly #title: Title;
  /** What is on the page now. */
  #content: Content | undefined;
  #device: Device | undefined;
  /** Stops listening to the page. */
  #leave: (() => void) | undefined;

  constructor(stage: Stage, texts: Texts) {
    super(stage, texts);
    this.#supply = new Supply(stage, () => this.needsEngine && this.refresh());
    this.withEngine = this.#supply.with;
    this.loadWhole = this.#supply.loadWhole;
    this.#loaded = new Loaded(stage.adopt, this.#supply);
    this.#title = new Title(stage);
    this.#presence = new Presence({
      ontoPaper: () => this.#ontoPaper(),
      catchUp: () => this.#device?.catchUp(),
      walk: (steps) => this.#walk(steps[this.draft.tag ?? ""]),
    });
    stage.next = next;
    stage.adopt(style);
  }

  get device(): Device | undefined {
    return this.#device;
  }

  readonly dispatch = (event: Event): void => {
    // Another tab may have changed what is on the device.
    if (event.kind === "edit" || event.kind === "go") this.#device?.catchUp();
    this.stage.dispatch(event);
  };

  readonly edit = (change: (draft: Draft) => Draft): void => this.dispatch({ kind: "edit", change });

  readonly go = (step: Step, field?: string): void => {
    if (field === undefined) return this.dispatch({ kind: "go", step });
    const screens = screensOf(step, this.draft, this.instrument, this.fixed);
    this.dispatch({ kind: "go", step: atField(step, field, screens), field });
  };

  readonly restart = (): void => {
    const draft = this.nothing;
    this.dispatch({
      kind: "go",
      step: this.firstStep(draft),
      with: { draft, isUnsaved: false, isHandedIn: false, team: NOBODY, told: [] },
    });
  };

  readonly tell = (text: string): void => {
    // Anew, so that it is seen for a while.
    fill(this.stage.status, text && h("span", {}, text));
  };

  /** Starts, or goes on after a failure. */
  async begin({ texts, isAsked, kept: text, files, response, at }: Beginning): Promise<void> {
    this.texts = texts;
    const isNew = !isBegun(this.draft);
    const link = this.stage.guest?.link;
    const isBrought = files.length > 0 || response !== undefined;
    // Only the engine can read existing answers, and only loading it again can mend a failure.
    const isKept = typeof text === "string";
    if (isKept || isBrought || !isNew) await this.#loadAll(files.length > 1 || (isKept && text.includes(TOGETHER)));
    if (this.state.phase !== "loading") return;
    const opening = await this.#rest?.openingOf(this, files);
    if (opening && "problems" in opening) {
      // Whoever chose the files is still on the start page, and reads why they cannot be opened.
      this.stage.dispatch({ kind: "forget", isAsked: false });
      return showAbove(this.stage.page, this.#rest?.summary(this, { kind: "refused", problems: opening.problems }));
    }
    const kept = isNew && isKept && !isBrought ? this.device?.resume() : undefined;
    const draft = isNew ? this.nothing : withFixed(this.draft, this.fixed);
    const step = isNew ? this.firstStep(draft) : this.step;
    if (isNew) tell(this.host, "samenwerkscan-start", null);
    this.stage.dispatch({ kind: "ready", draft, step, isAsked, ...kept?.found, ...this.elsewhere(at) });
    if (kept?.alert) this.dispatch({ kind: "alert", alert: kept.alert });
    if (opening) opening.begin();
    else if (response !== undefined) this.bring(response);
    else if (link) void this.#load().then(({ collect }) => collect(this, link));
    // The questions are painted before what comes after them has its turn, which is not before somebody sees them.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await this.#loadAll();
  }

  /** Shows the answers of a response that the page brings: its result, or what is still open. */
  bring(response: unknown): void {
    this.withEngine((engine) => void this.#load().then(({ openGiven }) => openGiven(this, response, engine)));
  }

  /** The page has changed its settings. The answers and the step stay. */
  settle(texts: Texts): void {
    this.texts = texts;
    this.#findDevice().catch(console.error);
    this.stage.dispatch({ kind: "set", with: { draft: withFixed(this.draft, this.fixed) } });
  }

  /** From now on the scan listens to the page around it, if it is in one. */
  attend(): void {
    const { host } = this;
    const { defaultView } = host.ownerDocument;
    // The scan may have been removed from the page while it loaded.
    if (this.state.phase !== "asking" || !host.isConnected || !defaultView || this.#leave) return;
    this.#leave = this.#presence.attend(defaultView);
    this.#title.show();
  }

  /** Stops listening to the page, and leaves it as it was. */
  withdraw(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#title.restore();
    // Whoever starts again agrees again.
    if (this.state.phase === "start") this.#device = undefined;
  }

  /** Everything that follows from an event. */
  follow(before: State, event: Event): void {
    const { state } = this;
    const { isUnsaved, draft, team } = state;
    const isTogether = team.isUnsaved || team.table?.isUnsaved === true;
    this.#presence.isUnsaved = (isUnsaved && isFilledIn(draft)) || (isTogether && !this.#device?.keepsOthers);
    this.#device?.follow(event);
    if (QUIET.includes(event.kind)) return;
    if (event.kind === "edit") showProgress(this, this.stage.page);
    else if (event.kind === "alert" && event.alert && event.alert.kind !== "missing")
      showAbove(this.stage.page, this.#above);
    else if (state.focus !== before.focus) {
      this.show();
      moveFocus(this.stage.page, state.focus);
    } else this.refresh();
    // What was told stays in sight until something else happens; what comes first does not take it away.
    if (event.kind !== "alert") this.tell((event.kind === "set" && event.with.notice) || "");
    if (event.kind === "go" && !event.isWalked && this.host.history === "on")
      this.#presence.enter(state.draft.tag ?? "", placeOf(before.step), placeOf(state.step));
    if (event.kind === "edit" || event.kind === "go" || (event.kind === "ready" && event.isAsked))
      tell(this.host, "samenwerkscan-change", this.progress);
    if (event.kind === "go" && event.isFinished) this.#complete();
  }

  /** Shows the page of the step, without moving the focus. */
  show(): void {
    const page = this.#loaded.page(this.step.name, this.refresh);
    this.#content = show(this, this.stage.page, page, this.#above);
    // What is not asked is in Dutch or English, whatever the language of the questions.
    const isOther = this.isTranslated && this.#content.submit === undefined && this.step.name !== "handIn";
    for (const [name, value] of [
      ["lang", this.lang],
      ["dir", "ltr"],
    ] as const)
      isOther ? this.stage.page.setAttribute(name, value) : this.stage.page.removeAttribute(name);
    this.#title.show(documentTitle(this, this.#content));
    this.stage.onshow();
    this.attend();
  }

  /** Shows it again: something on it is different. The focus stays. */
  readonly refresh = (): void => {
    if (this.state.phase === "asking") keepFocus(this.stage.page, () => this.show());
  };

  /** The respondent goes on. */
  readonly goOn = (): void => this.dispatch(goOn(this.state, this.instrument, this.fixed, this.isSingle, today()));

  /** The tools for the answers, once they are there. */
  readonly tools = async (): Promise<readonly Child[]> => (await this.#load()).tools(this);

  get #above(): Node | undefined {
    const { alert } = this.state;
    return alert?.kind === "missing" ? missingSummary(this, alert) : alert && this.#rest?.summary(this, alert);
  }

  #ontoPaper(): (() => void) | undefined {
    const { reported, sheets } = this.#content ?? {};
    if (sheets) return this.#rest?.putOnPaper(this, sheets());
    return reported && this.#rest?.ontoPaper(this, reported);
  }

  async #loadAll(isTogether = false): Promise<void> {
    const { load, loadWhole } = this.#supply;
    await Promise.all([
      this.#load(),
      this.#loaded.open(handIn),
      this.#loaded.open(result),
      isTogether ? loadWhole() : load(),
    ]);
  }

  async #load(): Promise<Awaited<ReturnType<typeof rest>>> {
    this.#rest = await this.#loaded.open(rest);
    await this.#findDevice();
    return this.#rest;
  }

  /** The page decides where answers may be kept. In another place nobody has agreed yet; in the same nothing changes. */
  async #findDevice(): Promise<void> {
    const keep = keepOf(this.host);
    const isThere = (): boolean | undefined => keep && this.#device?.isIn(keep);
    if (!isThere()) this.#device = undefined;
    if (!keep || this.#device) return;
    const { Device } = (await this.#rest?.device()) ?? {};
    if (Device && !isThere()) this.#device = new Device(keep, this);
  }

  /** The respondent has finished. */
  #complete(): void {
    const { response } = this;
    if (!response) return;
    this.withEngine((engine) =>
      tell(this.host, "samenwerkscan-complete", this.host.shareResult ? engine.score(response) : null),
    );
  }

  /** At another history entry of the page: to its step, if it belongs to these answers. */
  #walk(key: string | undefined): void {
    if (this.host.history === "off" || key === undefined || key === placeOf(this.step)) return;
    const step = stepWith(key, this.draft, this.instrument, this.fixed);
    if (step) this.dispatch({ kind: "go", step, isWalked: true });
  }
}
