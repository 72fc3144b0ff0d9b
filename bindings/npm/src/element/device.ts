/** The answers on this device, next to those on the page: what happens if the two differ. */

import type { Engine, ScanResponse } from "./engine.js";
import { h } from "./h.js";
import { isFilledIn } from "./journey/draft.js";
import type { FileProblem } from "./journey/open.js";
import type { Keep } from "./keep.js";
import { Keeping, openKept, type Kept } from "./keeping.js";
import { download, today } from "./save.js";
import type { Asked } from "./view/ask.js";
import { problemList } from "./view/refused.js";
import type { Scan } from "./view/scan.js";

/** The parts of a scan that the answers on the device touch. */
export interface Keeper extends Scan {
  readonly engine: Engine | undefined;
  readonly withEngine: (act: (engine: Engine) => void) => void;
  /** What to keep now. */
  readonly kept: Kept;
  /** Replaces the answers on the page with these. */
  readonly goOnWith: (response: ScanResponse, step?: string) => void;
  /** Whether the answers on the page are kept nowhere else now. */
  readonly setUnsaved: (is: boolean) => void;
  readonly ask: (asked: Asked) => void;
  readonly notify: (text: string | undefined) => void;
}

/** The answers of one scan on the device. */
export class Device {
  readonly keeping: Keeping;
  readonly #scan: Keeper;

  constructor(keep: Keep, scan: Keeper) {
    this.keeping = new Keeping(keep);
    this.#scan = scan;
    void this.keeping.recover().then((isFound) => isFound && this.#goOnLate());
  }

  /**
   * Restores what a crash kept from the device. A respondent who has filled in something meanwhile is asked on keeping
   * that.
   */
  #goOnLate(): void {
    this.#scan.withEngine((engine) => {
      if (this.keeping.isOn || isFilledIn(this.#scan.draft)) return;
      this.resume(engine);
      this.#scan.go(this.#scan.step);
    });
  }

  /** The respondent agrees to keep answers, or withdraws. Returns the message to show. */
  consent(isGiven: boolean): string {
    if (isGiven) return this.#allow(false);
    this.keeping.delete();
    this.#scan.setUnsaved(true);
    return this.#scan.say.keep.gone;
  }

  /** Keeps the answers, if the respondent agreed. */
  remember(): void {
    const outcome = this.keeping.put(this.#scan.kept);
    if (outcome === "kept") this.#scan.setUnsaved(false);
    if (outcome === "blocked") this.#scan.notify(this.#scan.say.keep.blocked);
  }

  /** Continues with what was kept. Unreadable answers stay until the respondent decides. */
  resume(engine: Engine): void {
    const { text } = this.keeping;
    if (text === null) return;
    const { opened, step } = openKept(text, engine);
    if (opened && "problems" in opened) {
      this.#askAbout(text, opened.problems);
      return;
    }
    this.keeping.goOnWith(text);
    if (opened) this.#scan.goOnWith(opened.response, step);
  }

  /** Another tab may have continued with these answers, replaced or deleted them. The newest count. */
  readonly catchUp = (): void => {
    const { say, engine, draft, setUnsaved, notify } = this.#scan;
    const text = this.keeping.news;
    if (text === undefined) return;
    const opened = text !== null && engine ? openKept(text, engine).opened : undefined;
    if (text !== null && opened && "response" in opened && opened.response.tag === draft.tag) {
      this.keeping.goOnWith(text);
      this.#scan.goOnWith(opened.response);
      setUnsaved(false);
      notify(say.keep.newer);
    } else {
      this.keeping.stop();
      setUnsaved(true);
      notify(text === null ? say.keep.goneElsewhere : say.keep.otherElsewhere);
    }
  };

  #allow(isSure: boolean): string {
    const { say, kept, ask, notify, setUnsaved } = this.#scan;
    switch (this.keeping.allow(kept, isSure)) {
      case "kept":
        setUnsaved(false);
        return say.keep.kept;
      case "taken":
        ask({
          heading: say.keep.taken,
          body: [h("p", {}, say.keep.takenHelp)],
          answers: [
            { label: say.keep.replace, act: () => notify(this.#allow(true)) },
            { label: say.keep.leave, act: () => notify(undefined) },
          ],
        });
        return "";
      default:
        return say.keep.blocked;
    }
  }

  /** What to do with kept answers that cannot be read. */
  #askAbout(text: string, problems: readonly FileProblem[]): void {
    const { say, ask, notify, tell } = this.#scan;
    const save = (): void => {
      const name = `samenwerkscan-${today()}.json`;
      download(name, text);
      this.#askAbout(text, problems);
      tell(say.keep.saved(name));
    };
    const forget = (): void => {
      this.keeping.delete();
      notify(say.keep.gone);
    };
    ask({
      heading: say.keep.unreadable,
      body: [problemList(this.#scan, problems), h("p", {}, say.keep.unreadableHelp)],
      answers: [
        { label: say.keep.saveKept, act: save },
        { label: say.keep.deleteKept, act: forget },
        { label: say.keep.leaveKept, act: () => notify(undefined) },
      ],
    });
  }
}
