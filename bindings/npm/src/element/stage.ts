/** What is around a scan: what the page decides, and where the scan is shown. */

import type { ScanProgress } from "../element.js";
import type { Engine, Lang, ScanResponse, Texts } from "./engine.js";
import type { Fixed } from "./journey/steps.js";
import type { Keep } from "./keep.js";

/** What the page decides. It can change while the scan is filled in. */
export interface Setting {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly fixed: Fixed;
  readonly headingLevel: number;
  readonly keep: Keep | undefined;
  /** Whether the way back and forward of the browser walk the pages of the scan. */
  readonly isWalked: boolean;
}

/** Where the scan is shown, and who hears of it. */
export interface Stage {
  readonly host: HTMLElement;
  /** What the pages of the scan are put in. */
  readonly page: HTMLElement;
  /** Adds a style sheet to what the scan is shown in. */
  readonly adopt: (css: string) => void;
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
