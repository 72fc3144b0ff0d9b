/** The answers on this device, next to those on the page: what happens if the two differ. */

import { draftOf, isBegun, isFilledIn, type Draft } from "../journey/draft.js";
import { withFixed } from "../journey/edit.js";
import { placeOf, stepWith, type Step } from "../journey/steps.js";
import type { Keep } from "../keep.js";
import type { Alert } from "../view/alert.js";
import type { Scan } from "../view/scan.js";
import { Keeping, openKept, type Kept } from "./keeping.js";

/** What was found on the device: a draft and its step, or a question about what cannot be read. */
export interface Resumed {
  readonly found?: { readonly draft: Draft; readonly step: Step };
  readonly alert?: Alert;
}

/** The answers of one scan on the device. */
export class Device {
  readonly keeping: Keeping;
  readonly #scan: Scan;

  constructor(keep: Keep, scan: Scan) {
    this.keeping = new Keeping(keep);
    this.#scan = scan;
    void this.keeping.recover().then((isFound) => isFound && this.#goOnLate());
  }

  /** Whether this is the place. */
  isIn({ key, kind }: Keep): boolean {
    return key === this.keeping.key && kind === this.keeping.kind;
  }

  /** The respondent agrees to keep answers, or withdraws. Returns the message to show. */
  consent(isGiven: boolean): string {
    return isGiven ? this.#allow(false) : this.delete();
  }

  /** The respondent agrees to keep answers in place of others. Returns the message to show. */
  replace(): string {
    return this.#allow(true);
  }

  /** Deletes what is kept. Returns the message to show. */
  delete(): string {
    this.keeping.delete();
    this.#saved(false);
    return this.#scan.say.keep.gone;
  }

  /** Keeps the answers, if the respondent agreed. */
  remember(): void {
    const outcome = this.keeping.put(this.#kept);
    if (outcome === "kept") this.#saved(true);
    if (outcome === "blocked") this.#notify(this.#scan.say.keep.blocked);
  }

  /** Continues with what was kept. Unreadable answers stay until the respondent decides. */
  resume(): Resumed {
    const { text } = this.keeping;
    const { engine, instrument, fixed } = this.#scan;
    if (text === null || !engine) return {};
    const { opened, step } = openKept(text, engine);
    if (opened && "problems" in opened)
      return { alert: { kind: "ask", question: { about: "unreadable", text, problems: opened.problems } } };
    this.keeping.goOnWith(text);
    if (!opened) return {};
    const draft = withFixed(draftOf(opened.response), fixed);
    return { found: { draft, step: stepWith(step, draft, instrument, fixed) ?? { name: "check" } } };
  }

  /** Another tab may have continued with these answers, replaced or deleted them. The newest count. */
  readonly catchUp = (): void => {
    const { say, engine, draft, fixed, dispatch } = this.#scan;
    const text = this.keeping.news;
    if (text === undefined) return;
    const opened = text !== null && engine ? openKept(text, engine).opened : undefined;
    if (text !== null && opened && "response" in opened && opened.response.tag === draft.tag) {
      this.keeping.goOnWith(text);
      dispatch({
        kind: "set",
        with: { draft: withFixed(draftOf(opened.response), fixed), isUnsaved: false, notice: say.keep.newer },
      });
    } else {
      this.keeping.stop();
      dispatch({
        kind: "set",
        with: { isUnsaved: true, notice: text === null ? say.keep.goneElsewhere : say.keep.otherElsewhere },
      });
    }
  };

  /**
   * Restores what a crash kept from the device. A respondent who has filled in something meanwhile is asked on keeping
   * that.
   */
  #goOnLate(): void {
    this.#scan.withEngine(() => {
      const { draft, dispatch } = this.#scan;
      if (this.keeping.isOn || isFilledIn(draft) || !isBegun(draft)) return;
      const { found, alert } = this.resume();
      if (found) dispatch({ kind: "go", step: found.step, with: { draft: found.draft }, isWalked: true });
      if (alert) dispatch({ kind: "alert", alert });
    });
  }

  /** What to keep now. */
  get #kept(): Kept {
    const { response, step } = this.#scan;
    return { response, step: placeOf(step) };
  }

  #allow(isSure: boolean): string {
    switch (this.keeping.allow(this.#kept, isSure)) {
      case "kept":
        this.#saved(true);
        return this.#scan.say.keep.kept;
      case "taken":
        this.#scan.dispatch({ kind: "alert", alert: { kind: "ask", question: { about: "taken" } } });
        return "";
      default:
        return this.#scan.say.keep.blocked;
    }
  }

  #saved(is: boolean): void {
    this.#scan.dispatch({ kind: "saved", isUnsaved: !is });
  }

  #notify(notice: string): void {
    this.#scan.dispatch({ kind: "set", with: { notice } });
  }
}
