/** The answers on this device, next to those on the page: what happens if the two differ. */

import { isBegun, isFilledIn, type Draft } from "../journey/draft.js";
import { withFixed } from "../journey/edit.js";
import { placeOf, stepWith, type Step } from "../journey/steps.js";
import type { Keep } from "../keep.js";
import type { Changes, Event } from "../machine.js";
import type { Alert } from "../view/alert.js";
import type { OnDevice, Scan } from "../view/scan.js";
import { begunIn } from "./begun.js";
import { Keeping, openKept, type Kept, type Reopened } from "./keeping.js";
import { togetherIn } from "./together.js";

/** Events that change nothing of what is kept. */
const NOT_KEPT: readonly Event["kind"][] = ["saved", "alert", "ready"];

/** What was found on the device: a draft, its step and what a group has; or a question about what cannot be read. */
export interface Resumed {
  readonly found?: { readonly draft: Draft; readonly step: Step; readonly with: Changes };
  readonly alert?: Alert;
}

/** The answers of one scan on the device. */
export class Device implements OnDevice {
  readonly keeping: Keeping;
  readonly #scan: Scan;
  /** The respondent agreed to keep what others answered too, and what is agreed. */
  #withOthers = false;

  constructor(keep: Keep, scan: Scan) {
    this.keeping = new Keeping(keep);
    this.#scan = scan;
    void this.keeping.recover().then((isFound) => isFound && this.#goOnLate());
  }

  /** Whether this is the place. */
  isIn({ key, kind }: Keep): boolean {
    return key === this.keeping.key && kind === this.keeping.kind;
  }

  /** Whether what others answered is kept too, and what is agreed. */
  get keepsOthers(): boolean {
    return this.keeping.isOn && this.#withOthers;
  }

  /**
   * The respondent agrees to keep their answers, or also those of others and what is agreed; or withdraws. Returns the
   * message to show.
   */
  consent(isGiven: boolean, withOthers: boolean): string {
    this.#withOthers = isGiven && withOthers;
    return isGiven ? this.#allow(this.keeping.isOn) : this.delete();
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

  /** Keeps what there is after an event, if the respondent agreed. */
  follow(event: Event): void {
    if (NOT_KEPT.includes(event.kind) || "isKept" in event) return;
    const outcome = this.keeping.put(this.#kept);
    if (outcome === "kept") this.#saved(true);
    if (outcome === "blocked") this.#notify(this.#scan.say.keep.blocked);
  }

  /** Continues with what was kept. Unreadable answers stay until the respondent decides. */
  resume(): Resumed {
    const { text } = this.keeping;
    const { engine, instrument, fixed } = this.#scan;
    if (text === null || !engine) return {};
    const kept = openKept(text, engine, instrument);
    if ("problems" in kept)
      return { alert: { kind: "ask", question: { about: "unreadable", text, problems: kept.problems } } };
    const { draft, ...changes } = this.#goOnWith(text, kept);
    return {
      found: { draft, step: stepWith(kept.step, draft, instrument, fixed) ?? { name: "check" }, with: changes },
    };
  }

  /** Another tab may have continued with these answers, replaced or deleted them. The newest count. */
  readonly catchUp = (): void => {
    const { say, engine, instrument, draft } = this.#scan;
    const text = this.keeping.news;
    if (text === undefined) return;
    const set = (changes: Changes): void => this.#scan.dispatch({ kind: "set", with: changes, isKept: true });
    const kept = text !== null && engine ? openKept(text, engine, instrument) : undefined;
    if (text !== null && kept && "draft" in kept && kept.draft.tag === draft.tag) {
      set({ ...this.#goOnWith(text, kept), isUnsaved: false, notice: say.keep.newer });
    } else {
      this.keeping.stop();
      set({ isUnsaved: true, notice: text === null ? say.keep.goneElsewhere : say.keep.otherElsewhere });
    }
  };

  /** From now on this is kept; it is what the scan then has. */
  #goOnWith(text: string, { draft, team, plan, isTogether }: Reopened): Changes & { readonly draft: Draft } {
    this.keeping.goOnWith(text);
    this.#withOthers = isTogether;
    return { draft: withFixed(draft, this.#scan.fixed), ...(team && { team }), ...(plan && { plan }) };
  }

  /**
   * Restores what a crash kept from the device. A respondent who has filled in something meanwhile is asked on keeping
   * that.
   */
  #goOnLate(): void {
    this.#scan.withEngine(() => {
      const { draft, dispatch } = this.#scan;
      if (this.keeping.isOn || isFilledIn(draft) || !isBegun(draft)) return;
      const { found, alert } = this.resume();
      if (found)
        dispatch({ kind: "go", step: found.step, with: { ...found.with, draft: found.draft }, isWalked: true });
      if (alert) dispatch({ kind: "alert", alert });
    });
  }

  /** What to keep now. */
  get #kept(): Kept {
    const { response, step, draft, state } = this.#scan;
    return {
      response,
      begun: begunIn(draft),
      step: placeOf(step),
      together: this.#withOthers ? togetherIn(state) : undefined,
    };
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
