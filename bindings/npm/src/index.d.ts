/** The functions of the package. Their arguments and results are in `types` and `instrument`. */

import type { Field, Instrument } from "./instrument.js";
import type { Figure, FigureKind } from "./figure.js";
import type { Report } from "./report.js";
import type { Progress, TeamResult } from "./team.js";
import type { Form, Lang, Partner, Problem, ScanResponse, ScoreCard } from "./types.js";

export type * from "./instrument.js";
export type * from "./figure.js";
export type * from "./report.js";
export type * from "./team.js";
export type * from "./types.js";

/**
 * Loads the engine, once: every call returns the same promise, and the first decides the source. After a failure the
 * next call tries again. Nothing is loaded before the first call.
 *
 * In a browser the engine is fetched from the folder of this package, in Node it is read from there. If that fails, or
 * a page refuses WebAssembly, for example by a strict content security policy, the same engine is loaded as plain
 * JavaScript. A `wasm` that you pass must be the engine.
 *
 * @throws {ScanError} `invalidSource`, `loadFailed` or `notTheEngine`, as a rejection.
 *
 * @example
 * const engine = await load();
 * const card = engine.score(response);
 */
export function load(options?: LoadOptions): Promise<Engine>;

/** Where the engine comes from. */
export interface LoadOptions {
  /** The engine, or a promise of it. Default: the file in this package. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource>;
}

/**
 * The engine: its address, a response with it, its bytes, or a compiled module. A relative address starts at the page;
 * in Node, at the working directory.
 */
export type WasmSource = string | URL | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/**
 * What every engine does, including the small one of `samenwerkscan/score`. Every function is deterministic and changes
 * nothing.
 */
export interface ScoreEngine {
  /** The version of the engine, which is that of this package. */
  readonly version: string;

  /**
   * The built-in instrument: what is asked, and how it is scored.
   *
   * @param lang The language of its texts.
   * @throws {ScanError} `unknownLanguage`
   */
  instrument(lang: Lang): Instrument;

  /**
   * Partners, perspectives and leefwerelden, with their texts.
   *
   * @param lang The language of the texts.
   * @throws {ScanError} `unknownLanguage`
   */
  field(lang: Lang): Field;

  /**
   * The score card of one respondent.
   *
   * @param response A filled-in scan. Anything else is rejected with its problems, so the result of `JSON.parse` can be
   * passed as it is.
   * @throws {ScanError} `invalidResponse`, with every problem and its place.
   */
  score(response: ScanResponse): ScoreCard;
}

/** The whole engine: it scores, compares, and reports. */
export interface Engine extends ScoreEngine {
  /**
   * The result of a team, and where people see it differently. Every perspective weighs the same.
   *
   * @param responses One filled-in scan per person, at least one.
   * @param mode How much is shown of small groups; `open` by default.
   * @throws {ScanError} `emptyTeam`, `notAList`, `unknownMode`, `groupSize`, `groupOfThree`,
   * `notAnOrganisation`, `unknownPartner`, or `invalidResponse` with every
   * problem of every response, whose place begins with its number in the list: `/3/answers/stem-1`.
   *
   * @example
   * const { order } = engine.team(responses, { mode: "anonymous", k: 5 });
   */
  team(responses: readonly ScanResponse[], mode?: Mode): TeamResult;

  /**
   * What changed between two moments, with words that never call chance a change.
   *
   * @param before The filled-in scans of the first moment.
   * @param after Those of the second.
   * @param mode How much is shown of small groups; `open` by default.
   * @throws {ScanError} As `team`; places begin with `/before` or `/after`.
   */
  progress(before: readonly ScanResponse[], after: readonly ScanResponse[], mode?: Mode): Progress;

  /**
   * A report as text: of one respondent, a team, or two moments.
   *
   * @throws {ScanError} `unknownFormat`, `unknownLanguage`, and what `score`, `team` and `progress` throw.
   *
   * @example
   * const page = engine.report(response, { format: "html", lang: "nl" });
   * const minutes = engine.report(responses, { format: "markdown", lang: "nl", mode: "open" });
   */
  report(subject: Subject, options: ReportOptions): string;

  /**
   * The same result as data: finished sentences, tables and pictures, for your own page.
   *
   * @throws {ScanError} As `report`.
   */
  view(subject: Subject, options: ViewOptions): Report;

  /**
   * A picture of a result, as shapes: `profile`, `radar` and `worlds` for a response; `profile`, `radar`,
   * `perspectives` and `distribution` for a team; `progress` for two moments.
   *
   * @throws {ScanError} `unknownFigure`, `unknownLanguage`, and what `score`, `team` and `progress` throw.
   */
  figure(subject: Subject, options: FigureOptions): Figure;

  /**
   * The questions on paper, for people who fill in without a computer.
   *
   * @throws {ScanError} `unknownFormat`, `unknownForm` or `unknownLanguage`
   */
  blank(options: BlankOptions): string;

  /**
   * The response in the text of a file. It is stricter than `score(JSON.parse(text))`: it rejects duplicate keys, which
   * `JSON.parse` drops.
   *
   * @param text The text of a file of at most 1 MiB.
   * @throws {ScanError} `invalidResponse`, with every problem and its place.
   *
   * @example
   * const response = engine.parse(await file.text());
   */
  parse(text: string): ScanResponse;

  /**
   * A response as a short text, to put after the `#` of a link or to copy. It holds all answers and the names of
   * partners: whoever has it can read them.
   *
   * @throws {ScanError} `invalidResponse`
   */
  encode(response: ScanResponse): string;

  /**
   * The response of a share code. White space in it is ignored.
   *
   * @throws {ScanError} `notACode`, `damagedCode`, `unknownCodeVersion`, `codeTooLong`, `otherInstrument` or
   * `impossibleCode`
   *
   * @example
   * engine.decode(engine.encode(response)); // says what `response` says
   */
  decode(code: string): ScanResponse;

  /**
   * The responses of all share codes in a text, whatever mail and chat programs did to it: in links, between brackets,
   * quoted, broken over lines, escaped. The same code twice counts once; of several codes with the same tag, the last
   * counts.
   *
   * @example
   * const { responses, damaged } = engine.find(await file.text());
   */
  find(text: string): Found;
}

/** The share codes in a text. */
export interface Found {
  /** The responses, in the order of the text. */
  readonly responses: readonly ScanResponse[];
  /** The number of unreadable codes: letters are wrong or missing, or the code is for another version of the scan. */
  readonly damaged: number;
}

/** The subject of a report: one response, those of a team, or those of two moments. */
export type Subject = ScanResponse | readonly ScanResponse[] | TwoMoments;

/** The responses of two moments. */
export interface TwoMoments {
  /** The filled-in scans of the first moment. */
  readonly before: readonly ScanResponse[];
  /** Those of the second. */
  readonly after: readonly ScanResponse[];
}

/** How much is shown of the members of a team. */
export interface Mode {
  /**
   * `open`: everybody agreed to be seen, and every group is shown. `anonymous`: groups that are too small to hide in
   * are not shown, and everything shown is computed from counts of enough people.
   */
  readonly mode: "open" | "anonymous";
  /** The smallest group that is shown in anonymous mode: 4 to 20, by default 5. */
  readonly k?: number;
  /** The sides that agreed, as organisations, to be shown in anonymous mode whatever their number. */
  readonly open?: readonly ("partners" | "gemeente")[];
  /**
   * The partners that people were asked about. In anonymous mode exactly these are shown; without a list, those that at
   * least `k` people of the school mention.
   */
  readonly partners?: readonly Partner[];
}

/** The language, and how much is shown of a team. */
export interface ViewOptions extends Partial<Mode> {
  /** The language of the report. */
  readonly lang: Lang;
}

/** The format of a report. */
export interface ReportOptions extends ViewOptions {
  /** The format. */
  readonly format: ReportFormat | "csv";
  /**
   * With `csv`, which table: one row per item (the default), one row per respondent (in open mode only), or the meaning
   * of the columns of all tables.
   */
  readonly table?: "items" | "respondents" | "codebook";
  /** With `csv`, `semicolon` with decimal commas (the default), or `comma` with decimal points. */
  readonly delimiter?: "semicolon" | "comma";
}

/** Which picture. */
export interface FigureOptions extends ViewOptions {
  /** What it shows. */
  readonly kind: FigureKind;
}

/** The form on paper, and its format. */
export interface BlankOptions {
  /** The format. */
  readonly format: ReportFormat;
  /** The whole form, or the short one. */
  readonly form: Form;
  /** The language of the form. */
  readonly lang: Lang;
}

/**
 * The formats of a report:
 *
 * - `text`: for a terminal or a monospaced font, at most 80 columns.
 * - `markdown`: for a wiki or minutes.
 * - `html`: one file without scripts, which prints on A4.
 */
export type ReportFormat = "text" | "markdown" | "html";

/** Every error of the package. */
export class ScanError extends Error {
  /** @param options `cause`: the error behind this one, if there is one. */
  constructor(
    code: ErrorCode,
    message: string,
    problems?: readonly Problem[],
    options?: { cause?: unknown },
  );
  override readonly name: "ScanError";
  /** A stable name for programs. `message` is in English, for developers. */
  readonly code: ErrorCode;
  /** The problems of a response, each with its place; empty for other errors. */
  readonly problems: readonly Problem[];
}

/**
 * What went wrong:
 *
 * - `invalidResponse`: this is not a filled-in scan; `problems` says why.
 * - `unknownFormat`, `unknownLanguage`, `unknownForm`, `unknownMode`, `groupSize`, `groupOfThree`,
 *   `notAnOrganisation`, `unknownPartner`, `unknownTable`,
 *   `unknownDelimiter`, `unknownFigure`: an option that does not exist, or is out of range.
 * - `notAList`, `emptyTeam`, `mixedInstruments`: these are not the responses of a team.
 * - `anonymousMode`: one row per respondent would show who answered what.
 * - `notACode`, `damagedCode`, `unknownCodeVersion`, `codeTooLong`, `otherInstrument`, `impossibleCode`: this
 *   is no share code of this scan.
 * - `invalidSource`: the `wasm` that was passed is no source of the engine.
 * - `loadFailed`: the engine could not be fetched or read. Trying again may help.
 * - `notTheEngine`: what was fetched is not the engine, or is from another version.
 * - `engineFailed`: the engine stopped. This should not happen; please report it.
 */
export type ErrorCode =
  | "invalidResponse"
  | "unknownFormat"
  | "unknownLanguage"
  | "unknownForm"
  | "unknownMode"
  | "groupSize"
  | "groupOfThree"
  | "notAnOrganisation"
  | "unknownPartner"
  | "unknownTable"
  | "unknownDelimiter"
  | "unknownFigure"
  | "anonymousMode"
  | "notACode"
  | "damagedCode"
  | "unknownCodeVersion"
  | "codeTooLong"
  | "otherInstrument"
  | "impossibleCode"
  | "notAList"
  | "emptyTeam"
  | "mixedInstruments"
  | "invalidSource"
  | "loadFailed"
  | "notTheEngine"
  | "engineFailed";

/**
 * What to tell people about an error, in one or two sentences: what is wrong and what they can do.
 *
 * @param error Anything that was caught.
 */
export function describeError(error: unknown, lang: Lang): string;
