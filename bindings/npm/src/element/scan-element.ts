/** The custom element: attributes and properties in, events out, one shadow root for everything between. */

import type { SamenwerkScan as Public, ScanAttributes } from "../element.js";
import { ATTRIBUTES, check, propertyOf, reflecting } from "./attributes.js";
import type { Engine, Instrument, PersonEngine, ScanResponse } from "./engine.js";
import { loadTexts, type Texts } from "./texts.js";
import { tell } from "./events.js";
import { listenIn } from "./guest.js";
import { fill, h } from "./h.js";
import type { Beginning, Interface } from "./interface.js";
import { keepOf } from "./keep.js";
import { languageOf } from "./language.js";
import { inPhase, START, type Event } from "./machine.js";
import { START as SAY, type StartMessages } from "./start/messages.js";
import { failedPage, loadingPage, startPage, type Start } from "./start/page.js";
import { adopt, adoptAgain } from "./style/adopt.js";
import base from "./style/base.css";
import type { Stage } from "./view/stage.js";

// Without a browser the module can still be imported.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The properties beside attributes are defined below. */
export interface SamenwerkScan extends ScanAttributes {}

/** What a link to the scan can hold. */
const LINK = /#s[12]|uitnodiging=/i;

/** The pages of the phases in which no question is asked. */
const PAGES = { start: startPage, loading: loadingPage, failed: failedPage };

/** Optimisers join scripts or put them in the page; then what this one loads is no longer next to it. */
const isMoved = !import.meta.url.includes("/element.js");

/** The scan on a page. Its public interface is described in `custom-elements.json`; a test keeps them equal. */
export class SamenwerkScan extends Base implements Public {
  static readonly observedAttributes = ["lang", ...ATTRIBUTES];

  readonly #page = h("div", { class: "page", part: "page" });
  readonly #status = h("p", { class: "hidden", role: "status" });
  readonly #scan = h("div", { class: "scan", part: "scan" }, this.#page, this.#status);
  readonly #stage: Stage = {
    host: this,
    page: this.#page,
    status: this.#status,
    state: START,
    next: inPhase,
    engine: undefined,
    guest: undefined,
    dispatch: (event) => this.#dispatch(event),
    adopt: (css) => adopt(this.#root, css),
    onshow: () => this.#speak(),
    fail: (error) => this.#fail(error),
  };
  readonly #root = this.attachShadow({ mode: "open" });
  /** The questions, once they are loaded. */
  #interface: Interface | undefined;
  /** Answers that the page brought before there was a place for them. */
  #waiting: unknown;
  /** The link by which somebody came is being read. */
  #invited: Promise<unknown> | undefined;
  #seen: IntersectionObserver | undefined;

  constructor() {
    super();
    this.#root.append(this.#scan);
    listenIn(this.#root);
    adopt(this.#root, base);
  }

  /** The answers so far, in the format of a response file. Setting them shows their result, or what is still open. */
  get response(): ScanResponse | null {
    return this.#interface?.response ?? null;
  }

  set response(response: ScanResponse | null | undefined) {
    const { phase } = this.#stage.state;
    this.#waiting = response ?? undefined;
    if (this.#waiting === undefined) {
      if (phase !== "start") this.#dispatch({ kind: "forget", isAsked: false });
    } else if (phase === "asking") this.#interface?.bring(this.#given());
    else if (this.isConnected) void this.#begin();
  }

  /** The instrument being filled in, in the language of the element; `null` before the scan starts. */
  get instrument(): Instrument | null {
    return (this.#stage.state.phase !== "start" && this.#interface?.instrument) || null;
  }

  /** The engine. A page can bring its own before the scan starts; otherwise that of the package is loaded, part by part. */
  get engine(): (PersonEngine & Partial<Engine>) | null {
    return this.#stage.engine ?? null;
  }

  set engine(engine: Engine | null | undefined) {
    this.#stage.engine = engine ?? undefined;
  }

  connectedCallback(): void {
    ["engine", ...ATTRIBUTES.map(propertyOf), "response"].forEach((name) => this.#upgrade(name));
    // A move within the page calls this again; that must not lose anything.
    if (this.#scan.lang !== this.#lang) this.#update();
    this.#invited ??= this.#readLink().catch(console.error);
    this.#interface?.attend();
    if (this.#waiting !== undefined) void this.#begin();
    else this.#startByItself();
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#interface?.withdraw();
  }

  /** Style sheets belong to a document, so another document needs its own. */
  adoptedCallback(): void {
    adoptAgain(this.#root);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    check(name, after);
    // Before it is on a page it has no language yet.
    if (before === after || !this.#scan.lang) return;
    if (name === "start") this.#startByItself();
    else this.#update();
  }

  /** Something happens; the page follows. */
  readonly #dispatch = (event: Event): void => {
    const stage = this.#stage;
    const before = stage.state;
    stage.state = stage.next(before, event);
    if (stage.state === before && event.kind !== "forget") return;
    if (stage.state.phase === "asking") this.#interface?.follow(before, event);
    else this.#show();
    if (event.kind === "forget" && event.isAsked) {
      this.#page.querySelector("button")?.focus();
      this.#status.textContent = this.#say.gone;
      tell(this, "samenwerkscan-delete", null);
    }
  };

  /** The page has changed its settings. If the texts of another language cannot be loaded, the scan stays in its own. */
  #update(): void {
    if (this.#stage.state.phase === "asking")
      this.#texts().then((texts) => this.#interface?.settle(texts), console.error);
    else this.#show();
  }

  /** Everything that is said, in the language that the element has when that is loaded. */
  async #texts(): Promise<Texts> {
    await this.#invited;
    const say = this.#say;
    const texts = say.texts ?? (await loadTexts(say.lang));
    return say === this.#say ? texts : this.#texts();
  }

  get #lang(): string {
    return languageOf(this, this.#stage.guest?.lang);
  }

  get #say(): StartMessages {
    return SAY[this.#lang] as StartMessages;
  }

  /** Shows the page of a phase in which no question is asked. */
  #show(): void {
    const { phase } = this.#stage.state;
    if (phase === "asking") return;
    this.#speak();
    if (phase === "start") this.#interface?.withdraw();
    const keep = keepOf(this);
    const { guest } = this.#stage;
    const start: Start = {
      say: this.#say,
      form: this.form ?? guest?.invitation?.form,
      perspective: this.perspective ?? guest?.invitation?.perspective,
      headingLevel: this.headingLevel,
      welcome: guest?.welcome(this.#say),
      isMoved: !this.#interface && isMoved,
      isBack: typeof keep?.text === "string",
      begin: () => void this.#begin(true),
      organise: guest ? undefined : () => void this.#begin(true, [], "organise"),
      open: (files) => void this.#begin(true, files),
      forget: () => {
        keep?.delete();
        this.#dispatch({ kind: "forget", isAsked: true });
      },
    };
    fill(this.#page, ...PAGES[phase](start));
    if (phase === "failed") this.#page.querySelector<HTMLElement>(".focus")?.focus();
  }

  /** Its language has its own direction, whatever that of the page. */
  #speak(): void {
    this.#scan.lang = this.#lang;
    this.#scan.dir = this.#say.dir ?? "ltr";
    this.#scan.dataset["phase"] = this.#stage.state.phase;
  }

  /** A link can hold an invitation, or answers. The scan starts without what cannot be read. */
  async #readLink(): Promise<void> {
    if (!LINK.test(location.hash)) return;
    this.#stage.guest = (await import("./invited.js")).open(location.hash);
    this.#update();
  }

  #startByItself(): void {
    if (this.#stage.state.phase !== "start") return;
    if (this.start === "eager") void this.#begin();
    if (this.start !== "visible") return;
    this.#seen ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#begin();
    });
    this.#seen.observe(this);
  }

  /**
   * Loads what the first page needs and shows it; the engine, which is much larger, loads meanwhile. The focus moves
   * only if the respondent started the scan.
   */
  async #begin(isAsked = false, files: readonly File[] = [], at?: Beginning["at"]): Promise<void> {
    const { phase } = this.#stage.state;
    if (phase !== "start" && phase !== "failed") return;
    const kept = keepOf(this)?.text;
    this.#seen?.disconnect();
    this.#dispatch({ kind: "begin" });
    try {
      const [{ Interface }, texts] = await Promise.all([import("./interface.js"), this.#texts()]);
      this.#interface ??= new Interface(this.#stage, texts);
      await this.#interface.begin({ texts, isAsked, kept, files, response: this.#given(), at });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What the page brought, once. */
  #given(): unknown {
    const given = this.#waiting;
    this.#waiting = undefined;
    return given;
  }

  /** Without its engine a scan has no result, so the respondent is told before they fill in more. */
  #fail(error: unknown): void {
    const { phase } = this.#stage.state;
    this.#dispatch({ kind: "fail" });
    if (this.#stage.state.phase === phase) return;
    // The page shows what a reader can do; its author wants to know why.
    console.error(...(isMoved ? [this.#say.moved] : []), error);
    tell(this, "samenwerkscan-error", { code: (error as { code?: string }).code ?? "loadFailed" });
  }

  /** A property that was set before the element was defined hides the accessor; set it again. */
  #upgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }
}

for (const attribute of ATTRIBUTES)
  Object.defineProperty(SamenwerkScan.prototype, propertyOf(attribute), reflecting(attribute));
