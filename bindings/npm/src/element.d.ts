/** The element `<samenwerk-scan>`. Importing `samenwerkscan/element` defines it, once, however often it is loaded. */

import type { Figure } from "./figure.js";
import type {
  AgreementsOptions,
  FigureOptions,
  Found,
  Group,
  HandInOptions,
  KeepOptions,
  Message,
  Mode,
  ReportOptions,
  Sheet,
  Subject,
  ViewOptions,
} from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import type { Invitation, TeamAgreement, TeamFile } from "./kept.js";
import type { Report } from "./report.js";
import type { TeamMap } from "./team.js";
import type { Form, Lang, Perspective, ScanResponse, ScoreCard } from "./types.js";

/**
 * The properties beside attributes. Each reads and writes its attribute: `headingLevel` is `heading-level`. Nothing, or
 * `false`, takes the attribute away.
 */
export interface ScanAttributes {
  /** The form; otherwise the respondent chooses. */
  form: Form | null;
  /** The side from which the respondent looks; otherwise the respondent chooses. */
  perspective: Perspective | null;
  /** Where answers may be kept, and only after the respondent agrees. Default `none`. */
  storage: "none" | "session" | "local";
  /** Level of the heading of each page of the scan, from 1 to 6. Default 2. */
  headingLevel: number;
  /** When the scan starts: with the button, when it comes into view, or at once. Default `click`. */
  start: "click" | "visible" | "eager";
  /** Whether back and forward in the browser walk the pages of the scan. Default `on`. */
  history: "on" | "off";
  /** Where `samenwerkscan.wasm` is, if not beside the script; relative to the page. */
  wasmUrl: string | null;
  /** Whether the scan begins with inviting others, for whoever organises it. An invitation in the link goes before it. */
  invite: boolean;
  /** Whether the score card is in the event `samenwerkscan-complete`. */
  shareResult: boolean;
  /** Whether the title of the page shows the progress. */
  updateTitle: boolean;
}

/** The scan on a page. Attributes, parts and custom properties are in ELEMENT.md and `custom-elements.json`. */
export interface SamenwerkScan extends ScanAttributes {}
/** The same as a class, which importing this module defines as the element. */
export class SamenwerkScan extends HTMLElement {
  /**
   * The answers so far, in the format of a response file; `null` before there is anything to save. Setting them shows
   * their result or, if there are too few for one, what is missing. `null` brings back the start page.
   */
  get response(): ScanResponse | null;
  set response(response: ScanResponse | null | undefined);

  /** The instrument being filled in, in the language of the element; `null` before the scan starts. */
  get instrument(): Instrument | null;

  /**
   * The engine; `null` until it is loaded, some time after the first question is shown. First it is what one person's
   * answers need; the rest comes with the pages on which people look at something together. A page may bring its own
   * before the scan starts.
   */
  get engine(): (PersonEngine & Partial<ScanEngine>) | null;
  set engine(engine: ScanEngine | null | undefined);
}

/** What a template can set: properties, and attributes under their own names. */
export interface ScanProps extends Partial<ScanAttributes> {
  /** Language; otherwise that of the nearest element with `lang`, otherwise Dutch. */
  lang?: string | undefined;
  /** The answers to show. */
  response?: ScanResponse | null | undefined;
  /** An engine of the page's own. */
  engine?: ScanEngine | null | undefined;
  /** See `headingLevel`. */
  "heading-level"?: number | string | undefined;
  /** See `wasmUrl`. */
  "wasm-url"?: string | undefined;
  /** See `shareResult`. */
  "share-result"?: boolean | "" | undefined;
  /** See `updateTitle`. */
  "update-title"?: boolean | "" | undefined;
}

/** What the element asks of an engine about one person's answers. */
export interface PersonEngine {
  /** The instrument, with its texts in a language. */
  instrument(lang: Lang): Instrument;
  /** The field, with its texts in a language. */
  field(lang: Lang): Field;
  /** The response in the text of a file. Rejects an invalid one with an error that has `problems`. */
  parse(text: string): ScanResponse;
  /** The score card of a response. Rejects an invalid one with an error that has `problems`. */
  score(response: ScanResponse): ScoreCard;
  /** A result as data, in a language: of a response; the whole engine has those of a team and two moments too. */
  view(subject: Subject, options: ViewOptions): Report;
  /** The same as text, to save. */
  report(subject: Subject, options: ReportOptions): string;
  /** A picture of a result, as shapes. */
  figure(subject: Subject, options: FigureOptions): Figure;
  /** The same as the text of an SVG file. */
  svg(subject: Subject, options: FigureOptions): string;
  /** The sheets of a workbook. Without it, the scan offers no workbook. */
  sheets?(subject: Subject, options: ViewOptions): Sheet[];
  /** A response as a share code. */
  encode(response: ScanResponse): string;
  /** The responses of all share codes in a text. */
  find(text: string): Found;
  /** The text with which somebody hands in answers. */
  handInText(code: string, options: HandInOptions): Message;
}

/** All that the element asks of an engine. The package's engine can do more. */
export interface ScanEngine extends PersonEngine {
  /** An invitation as a link to a page with the scan. Rejects an invalid one with an error that has `problems`. */
  invite(invitation: Invitation, page: string): string;
  /** The text with which people get their link. */
  invitationText(invitation: Invitation, link: string, options: ViewOptions): Message;
  /** The leefwereldenkaart of a team. */
  map(group: Group, mode?: Mode): TeamMap;
  /** A team file: its text, or its value. Rejects an invalid one with an error that has `problems`. */
  teamFile(value: unknown): TeamFile;
  /** What a group keeps for its next meeting. Rejects what is wrong with an error that has `problems`. */
  keep(group: Group, options?: KeepOptions): TeamFile;
  /** Agreements as text. Rejects what is wrong with an error that has `problems`. */
  agreements(list: readonly TeamAgreement[], options: AgreementsOptions): string;
}

/** The respondent's progress. Never the answers. */
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

/** What was saved. Never the answers. */
export interface ScanSave {
  /** `json`: the answers. `html` and `csv`: a report of them. */
  readonly format: "json" | "html" | "csv";
}

/** The events of the element. They bubble and cross shadow roots; none can be cancelled. */
export interface ScanEvents {
  /** The respondent starts. */
  "samenwerkscan-start": CustomEvent<null>;
  /** The respondent moves on. */
  "samenwerkscan-change": CustomEvent<ScanProgress>;
  /** The respondent has finished: the score card if the element has `share-result`, otherwise `null`. */
  "samenwerkscan-complete": CustomEvent<ScoreCard | null>;
  /** The respondent saved something as a file: their answers, the report, or the table. */
  "samenwerkscan-save": CustomEvent<ScanSave>;
  /** The respondent deleted everything. */
  "samenwerkscan-delete": CustomEvent<null>;
  /** The scan cannot start or go on. `code` says why, like that of a `ScanError`; the console has the details. */
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
