/** The custom element: attributes and properties in, events out, one shadow root for everything between. */

import type { SamenwerkScan as Public } from "../element.js";
import { loadEngine, loadTexts, textsOf, type Engine, type Form, type Instrument, type Perspective, type ScanResponse, type Texts } from "./engine.js";
import { tell } from "./events.js";
import { fill, h } from "./h.js";
import type { Journey } from "./interface.js";
import { Keep } from "./keep.js";
import { listenIn } from "./guest.js";
import { languageOf } from "./language.js";
import { START } from "./start/messages.js";
import type { Setting } from "./stage.js";
import { failedPage, loadingPage, startPage, type Start } from "./start/page.js";
import { adopt, adoptAgain } from "./style/adopt.js";
import base from "./style/base.css";
import type { Results } from "./view/pages.js";

const PERSPECTIVES: readonly string[] = ["school", "partners", "ouders", "gemeente"] satisfies readonly Perspective[];

// Without a browser the module can still be imported.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The phase of the element, from the start page to the scan. */
type Phase = "start" | "loading" | "failed" | "journey";

/** The scan on a page. Its public interface is described in `custom-elements.json`; a test keeps them equal. */
export class SamenwerkScan extends Base implements Public {
  static readonly observedAttributes = ["lang", "form", "perspective", "storage", "heading-level", "start", "wasm-url", "history", "share-result", "update-title"];

  readonly #page = h("div", { class: "page", part: "page" });
  readonly #status = h("p", { class: "hidden", role: "status" });
  readonly #scan = h("div", { class: "scan", part: "scan" }, this.#page, this.#status);
  #phase: Phase = "start";
  #journey: Journey | undefined;
  #engine: Engine | undefined;
  /** The module that shows results. */
  #results: Results | undefined;
  /** Both promises. After a failure the next caller tries again. */
  #coming: Promise<[Engine, Results]> | undefined;
  #keep: Keep | undefined;
  #waiting: unknown;
  #isRendered = false;
  #seen: IntersectionObserver | undefined;
  /** Stops listening to the page. */
  #leave: (() => void) | undefined;
  #title: string | undefined;
  #titleBefore: string | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.append(this.#scan);
    listenIn(root);
    this.#adopt(base);
  }

  /** The answers so far, in the format of a response file. Setting them shows their result, or what is still open. */
  get response(): ScanResponse | null {
    return this.#journey?.response ?? null;
  }

  set response(response: ScanResponse | null | undefined) {
    if (response === null || response === undefined) {
      this.#waiting = undefined;
      this.#toStart();
    } else if (this.#journey) {
      this.#journey.bring(response);
    } else {
      this.#waiting = response;
      if (this.isConnected) void this.#begin();
    }
  }

  /** The instrument being filled in, in the language of the element; `null` before the scan starts. */
  get instrument(): Instrument | null {
    return this.#journey?.instrument ?? null;
  }

  /** The engine. A page can bring its own before the scan starts; otherwise the package's engine is loaded then. */
  get engine(): Engine | null {
    return this.#engine ?? null;
  }

  set engine(engine: Engine | null | undefined) {
    this.#engine = engine ?? undefined;
  }

  connectedCallback(): void {
    this.#upgrade("engine");
    this.#upgrade("response");
    // A move within the page calls this again; that must not lose anything.
    if (!this.#isRendered || this.#scan.lang !== languageOf(this)) this.#update();
    if (this.#title) this.#shown(this.#title);
    if (this.#waiting !== undefined) void this.#begin();
    else this.#startByItself();
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#stopAttending();
    this.#restoreTitle();
  }

  /** Style sheets belong to a document, so another document needs its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptAgain(this.shadowRoot);
  }

  #adopt(css: string): void {
    if (this.shadowRoot) adopt(this.shadowRoot, css);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#isRendered) return;
    // The place for answers depends on the page's settings.
    this.#keep = undefined;
    if (name === "start") this.#startByItself();
    else this.#update();
  }

  /** The page has changed its settings. */
  #update(): void {
    const journey = this.#journey;
    if (journey && this.#phase === "journey") this.#change(journey).catch((error: unknown) => this.#fail(error));
    else this.#render();
  }

  async #change(journey: Journey): Promise<void> {
    const lang = languageOf(this);
    // This waits only if texts are still loading.
    const texts = this.#engine ? textsOf(this.#engine, lang) : await loadTexts(lang);
    if (lang === languageOf(this) && this.#phase === "journey") journey.setting = this.#setting(texts);
  }

  #setting(texts: Texts): Setting {
    const perspective = this.getAttribute("perspective") ?? "";
    return {
      lang: languageOf(this),
      texts,
      fixed: { form: this.#form(), perspective: PERSPECTIVES.includes(perspective) ? (perspective as Perspective) : undefined },
      headingLevel: this.#headingLevel(),
      keep: this.#keeping(),
      isWalked: this.getAttribute("history") !== "off",
    };
  }

  #form(): Form | undefined {
    const form = this.getAttribute("form");
    return form === "full" || form === "short" ? form : undefined;
  }

  #headingLevel(): number {
    const level = Math.trunc(Number(this.getAttribute("heading-level") ?? 2));
    return level >= 1 && level <= 6 ? level : 2;
  }

  #keeping(): Keep | undefined {
    const kind = this.getAttribute("storage");
    if (kind !== "session" && kind !== "local") return undefined;
    return (this.#keep ??= new Keep(kind, this, [this.getAttribute("perspective") ?? "", this.#form() ?? ""]));
  }

  /** Whether there are answers on this device. */
  get #isKept(): boolean {
    return typeof this.#keeping()?.text === "string";
  }

  #start(): Start {
    return {
      say: START[languageOf(this)],
      form: this.#form() ?? "full",
      headingLevel: this.#headingLevel(),
      isBack: this.#isKept,
      begin: () => void this.#begin(true),
      open: (files) => void this.#begin(true, files),
      forget: () => {
        this.#keeping()?.delete();
        this.#forget();
      },
    };
  }

  /** Its language has its own direction, whatever that of the page. */
  #speak(): void {
    this.#scan.lang = languageOf(this);
    this.#scan.dir = "ltr";
  }

  #render(): void {
    this.#isRendered = true;
    this.#speak();
    this.#scan.dataset["phase"] = this.#phase;
    if (this.#phase === "journey") this.#journey?.show();
    else fill(this.#page, ...{ start: startPage, loading: loadingPage, failed: failedPage }[this.#phase](this.#start()));
  }

  #startByItself(): void {
    if (this.#phase !== "start") return;
    const start = this.getAttribute("start");
    if (start === "eager") void this.#begin();
    if (start !== "visible") return;
    this.#seen ??= new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#begin();
    });
    this.#seen.observe(this);
  }

  /**
   * Loads what the first page needs and shows it; the engine, which is much larger, loads meanwhile. The focus moves
   * only if the respondent started the scan.
   */
  async #begin(isAsked = false, files: readonly File[] = []): Promise<void> {
    if (this.#phase === "loading" || this.#phase === "journey") return;
    this.#seen?.disconnect();
    this.#phase = "loading";
    this.#render();
    try {
      // Only the engine can read existing answers, and only loading it again can mend a failed start.
      const needsEngine = files.length > 0 || this.#waiting !== undefined || this.#journey || this.#isKept;
      const engine = needsEngine ? await this.#load() : this.#engine;
      const lang = languageOf(this);
      const [{ Journey }, texts] = await Promise.all([import("./interface.js"), engine ? textsOf(engine, lang) : loadTexts(lang)]);
      if (this.#journey) this.#goOn(this.#journey, texts);
      else this.#show(Journey, texts, isAsked, files);
      // The page may have changed its language meanwhile.
      if (lang !== languageOf(this)) this.#update();
      this.#withEngine(() => undefined);
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(Journey: typeof import("./interface.js").Journey, texts: Texts, isAsked: boolean, files: readonly File[]): void {
    const journey = new Journey(
      {
        host: this,
        page: this.#page,
        status: this.#status,
        adopt: (css) => this.#adopt(css),
        withEngine: (act) => this.#withEngine(act),
        onprogress: (progress) => tell(this, "samenwerkscan-change", progress),
        oncomplete: (response) => this.#withEngine((engine) => this.#complete(engine, response)),
        onforget: () => this.#forget(),
        onshow: (title) => this.#shown(title),
      },
      this.#setting(texts),
    );
    this.#journey = journey;
    this.#phase = "journey";
    this.#scan.dataset["phase"] = this.#phase;
    tell(this, "samenwerkscan-start", null);
    if (this.#engine && this.#results) {
      journey.equip(this.#engine, this.#results);
      if (this.#waiting === undefined && files.length === 0) journey.resume(this.#engine);
    }
    if (isAsked) journey.go(journey.step);
    else journey.show();
    if (files.length > 0) journey.open(files);
    else if (this.#waiting !== undefined) journey.bring(this.#waiting);
    this.#waiting = undefined;
  }

  /** The engine arrived after all: everything is as it was. */
  #goOn(journey: Journey, texts: Texts): void {
    this.#phase = "journey";
    this.#scan.dataset["phase"] = this.#phase;
    journey.setting = this.#setting(texts);
    this.#page.querySelector<HTMLElement>(".focus")?.focus();
    if (this.#engine && this.#results) journey.equip(this.#engine, this.#results);
  }

  /** Frameworks write `false` to mean that an attribute is absent. */
  #has(name: string): boolean {
    return (this.getAttribute(name) ?? "false") !== "false";
  }

  #complete(engine: Engine, response: ScanResponse): void {
    tell(this, "samenwerkscan-complete", this.#has("share-result") ? engine.score(response) : null);
  }

  /** Does something with the engine: at once if it is loaded, otherwise when it arrives. */
  #withEngine(act: (engine: Engine) => void): void {
    if (this.#engine && this.#results) act(this.#engine);
    else void this.#load().then(act, (error: unknown) => this.#fail(error));
  }

  async #load(): Promise<Engine> {
    this.#coming ??= Promise.all([this.#engine ?? loadEngine(this.#wasmUrl()), import("./result/results.js")]);
    try {
      [this.#engine, this.#results] = await this.#coming;
    } finally {
      this.#coming = undefined;
    }
    if (this.#journey && this.#phase === "journey") this.#journey.equip(this.#engine, this.#results);
    return this.#engine;
  }

  /** Without its engine a scan has no result, so the respondent is told before they fill in more. */
  #fail(error: unknown): void {
    if (this.#phase === "failed") return;
    this.#phase = "failed";
    this.#render();
    this.#page.querySelector<HTMLElement>(".focus")?.focus();
    // The page shows what a reader can do; its author wants to know why.
    console.error(error);
    tell(this, "samenwerkscan-error", { code: (error as { code?: string }).code ?? "loadFailed" });
  }

  #wasmUrl(): URL | undefined {
    const url = this.getAttribute("wasm-url");
    return url === null ? undefined : new URL(url, this.baseURI);
  }

  /** A page of the scan is shown; the title of the document may say so. */
  #shown(title: string): void {
    this.#speak();
    this.#title = title;
    const view = this.ownerDocument.defaultView;
    if (this.isConnected && view) this.#leave ??= this.#journey?.attend(view);
    // If the scan was removed from the page while it loaded, the title is already restored.
    if (!this.isConnected || !this.#has("update-title")) return;
    this.#titleBefore ??= this.ownerDocument.title;
    this.ownerDocument.title = title;
  }

  #stopAttending(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #restoreTitle(): void {
    if (this.#titleBefore !== undefined) this.ownerDocument.title = this.#titleBefore;
    this.#titleBefore = undefined;
  }

  #forget(): void {
    this.#toStart();
    this.#page.querySelector("button")?.focus();
    this.#status.textContent = START[languageOf(this)].gone;
  }

  #toStart(): void {
    this.#journey = undefined;
    this.#title = undefined;
    this.#phase = "start";
    this.#stopAttending();
    this.#restoreTitle();
    this.#render();
  }

  /** A property that was set before the element was defined hides the accessor; set it again. */
  #upgrade(name: "engine" | "response"): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }
}
