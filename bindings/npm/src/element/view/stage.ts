/** The surroundings of a scan: its state, the page's settings, and where the scan is shown. */

import type { Engine } from "../engine.js";
import type { Fixed } from "../journey/steps.js";
import type { Keep } from "../keep.js";
import type { Event, next, State } from "../machine.js";

/** The page's settings. They can change while the scan is being filled in. */
export interface Setting {
  readonly fixed: Fixed;
  readonly headingLevel: number;
  readonly keep: Keep | undefined;
  /** Whether back and forward in the browser walk the pages of the scan. */
  readonly isWalked: boolean;
  /** Where the engine is, if not beside the script. */
  readonly wasmUrl: URL | undefined;
  /** Whether the element has this attribute. */
  readonly has: (name: "share-result" | "update-title") => boolean;
}

/** Where the scan is shown, and what it needs there. What is not read only changes; read it at every use. */
export interface Stage {
  readonly host: HTMLElement;
  /** The container of the pages of the scan. */
  readonly page: HTMLElement;
  /** Announces something to screen readers. */
  readonly status: HTMLElement;
  state: State;
  /** The machine, as far as it is loaded. */
  next: typeof next;
  readonly setting: Setting;
  /** The engine, once the page has brought it or it is loaded. */
  engine: Engine | undefined;
  readonly dispatch: (event: Event) => void;
  /** Adds a style sheet to the root of the scan. */
  readonly adopt: (css: string) => void;
  /** A page of the scan is shown. */
  readonly onshow: () => void;
  /** The scan cannot go on. */
  readonly fail: (error: unknown) => void;
}
