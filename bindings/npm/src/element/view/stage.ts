/** The surroundings of a scan: its state, and where it is shown. */

import type { SamenwerkScan } from "../../element.js";
import type { PersonEngine } from "../engine.js";
import type { Guest } from "../invited.js";
import type { Event, next, State } from "../machine.js";

/** Where the scan is shown, and what it needs there. What is not read only changes; read it at every use. */
export interface Stage {
  /** The element. Its properties are the settings of the page, which can change. */
  readonly host: SamenwerkScan;
  /** The container of the pages of the scan. */
  readonly page: HTMLElement;
  /** Announces something to screen readers. */
  readonly status: HTMLElement;
  state: State;
  /** The machine, as far as it is loaded. */
  next: typeof next;
  /** The engine, once the page has brought it or it is loaded; first only what one person's answers need. */
  engine: PersonEngine | undefined;
  /** What is in the link by which somebody came. */
  guest: Guest | undefined;
  readonly dispatch: (event: Event) => void;
  /** Adds a style sheet to the root of the scan. */
  readonly adopt: (css: string) => void;
  /** A page of the scan is shown. */
  readonly onshow: () => void;
  /** The scan cannot go on. */
  readonly fail: (error: unknown) => void;
}
