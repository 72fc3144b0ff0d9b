/** The surroundings of a scan: the page's settings, and where the scan is shown. */

import type { ScanProgress } from "../element.js";
import type { Engine, Lang, ScanResponse, Texts } from "./engine.js";
import type { Fixed } from "./journey/steps.js";
import type { Keep } from "./keep.js";

/** The page's settings. They can change while the scan is being filled in. */
export interface Setting {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly fixed: Fixed;
  readonly headingLevel: number;
  readonly keep: Keep | undefined;
  /** Whether back and forward in the browser walk the pages of the scan. */
  readonly isWalked: boolean;
}

/** Where the scan is shown, and who is notified. */
export interface Stage {
  readonly host: HTMLElement;
  /** The container of the pages of the scan. */
  readonly page: HTMLElement;
  /** Adds a style sheet to the root of the scan. */
  readonly adopt: (css: string) => void;
  /** Announces something to screen readers. */
  readonly status: HTMLElement;
  /** Does something as soon as the engine is loaded: at once if it already is. */
  readonly withEngine: (act: (engine: Engine) => void) => void;
  readonly onprogress: (progress: ScanProgress) => void;
  readonly oncomplete: (response: ScanResponse) => void;
  /** All answers are gone. */
  readonly onforget: () => void;
  /** A page of the scan is shown; this is its title. */
  readonly onshow: (title: string) => void;
}
