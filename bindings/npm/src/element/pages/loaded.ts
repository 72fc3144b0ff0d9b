/** The chapters that one scan has loaded. */

import type { Step } from "../journey/steps.js";
import type { Supply } from "../supply.js";
import type { Page } from "../view/scan.js";
import type { Chapter } from "./chapter.js";
import { PAGES, type Load } from "./list.js";
import { comingPage, latePage } from "./waiting.js";

/** Loads chapters, each once, and has their pages. */
export class Loaded {
  readonly #adopt: (css: string) => void;
  readonly #supply: Supply;
  readonly #chapters = new Map<Load, Chapter>();
  readonly #failed = new Set<Load>();

  constructor(adopt: (css: string) => void, supply: Supply) {
    this.#adopt = adopt;
    this.#supply = supply;
  }

  /**
   * The page of a step. If its chapter has yet to be loaded: that it is coming, or else that it cannot be loaded.
   * `onchange` is called when that is no longer so.
   */
  page(name: Step["name"], onchange: () => void): Page {
    const source = PAGES[name];
    if (typeof source !== "function") return source as Page;
    const page = this.#chapters.get(source)?.pages[name];
    if (page) return page as Page;
    // Shown once more, it is tried once more.
    if (this.#failed.delete(source)) return latePage(onchange);
    void this.open(source)
      .catch(() => this.#failed.add(source))
      .then(onchange);
    return comingPage;
  }

  /** Loads a chapter. */
  async open<One extends Chapter>(load: (supply: Supply) => Promise<One>): Promise<One> {
    const chapter = await load(this.#supply);
    if (!this.#chapters.has(load)) this.#adopt(chapter.style);
    this.#chapters.set(load, chapter);
    return chapter;
  }
}
