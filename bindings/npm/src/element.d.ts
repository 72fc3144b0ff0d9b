/** The element `<samenwerk-scan>`. Importing `samenwerkscan/element` defines it, once, however often it is loaded. */

import type { Found, ReportOptions, Subject, ViewOptions } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import type { Report } from "./report.js";
import type { Lang, ScanResponse, ScoreCard } from "./types.js";

/** The scan on a page. Attributes, parts and custom properties are in ELEMENT.md and `custom-elements.json`. */
export class SamenwerkScan extends HTMLElement {
  /**
   * The answers so far, in the format of a response file; `null` before there is anything to save. Setting them
   * shows their result or, where there are too few for one, what is missing. `null` brings back the start page.
   */
  get response(): ScanResponse | null;
  set response(response: ScanResponse | null | undefined);

  /** The instrument that is filled in, in the language of the element; `null` before the scan starts. */
  get instrument(): Instrument | null;

  /**
   * The engine; `null` until it is loaded, which is some time after the first question is there. A page may
   * bring its own before the scan starts.
   */
  get engine(): ScanEngine | null;
  set engine(engine: ScanEngine | null | undefined);
}

/** What the element asks of an engine. That of the package can do more. */
export interface ScanEngine {
  /** The instrument, with its texts in a language. */
  instrument(lang: Lang): Instrument;
  /** The field, with its texts in a language. */
  field(lang: Lang): Field;
  /** The response in the text of a file. Refuses what is none with an error that has `problems`. */
  parse(text: string): ScanResponse;
  /** The score card of a response. Refuses what is no response with an error that has `problems`. */
  score(response: ScanResponse): ScoreCard;
  /** A result as data, in a language: of a response, a team, or two moments. */
  view(subject: Subject, options: ViewOptions): Report;
  /** The same as text, to save. */
  report(subject: Subject, options: ReportOptions): string;
  /** A response as a code to share. */
  encode(response: ScanResponse): string;
  /** The responses of all such codes in a text. */
  find(text: string): Found;
}

/** How far somebody is. Never what they answered. */
export interface ScanProgress {
  /** The step, from 1; one more than `steps` for the result. */
  readonly step: number;
  /** How many steps there are, as far as the answers so far tell. */
  readonly steps: number;
  /** Questions with an answer, "weet ik niet" included. */
  readonly answered: number;
  /** Questions in all steps. */
  readonly questions: number;
}

/** What the element tells the page. All events bubble and leave shadow roots; none can be cancelled. */
export interface ScanEvents {
  /** Somebody starts. */
  "samenwerkscan-start": CustomEvent<null>;
  /** Somebody gets further. */
  "samenwerkscan-change": CustomEvent<ScanProgress>;
  /** Somebody has finished: the score card where the element has `share-result`, else `null`. */
  "samenwerkscan-complete": CustomEvent<ScoreCard | null>;
  /** The scan cannot start or go on. `code` says why, as that of a `ScanError` does; the console says more. */
  "samenwerkscan-error": CustomEvent<{ readonly code: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "samenwerk-scan": SamenwerkScan;
  }
  interface HTMLElementEventMap extends ScanEvents {}
  interface DocumentEventMap extends ScanEvents {}
  interface WindowEventMap extends ScanEvents {}
}

