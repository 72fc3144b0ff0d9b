/** The functions of the package. What they are told is in `options`; answers and results are in the files beside it. */

import type { Field, Instrument } from "./instrument.js";
import type { Figure } from "./figure.js";
import type { Invitation, Message, TeamAgreement, TeamFile } from "./kept.js";
import type {
  AgreementsOptions,
  BlankOptions,
  FigureOptions,
  Found,
  Group,
  HandInOptions,
  KeepOptions,
  Mode,
  ReportOptions,
  Sheet,
  Subject,
  ViewOptions,
} from "./options.js";
import type { Report } from "./report.js";
import type { Progress, TeamMap, TeamResult } from "./team.js";
import type { Lang, Problem, ScanResponse, ScoreCard } from "./types.js";

export type * from "./instrument.js";
export type * from "./figure.js";
export type * from "./kept.js";
export type * from "./options.js";
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
   * @param group One filled-in scan per person, at least one; or a team file.
   * @param mode How much is shown of small groups; by default what the team file says, or else `open`.
   * @throws {ScanError} `emptyTeam`, `notAList`, `unknownMode`, `groupSize`, `groupOfThree`,
   * `notAnOrganisation`, `unknownPartner`, `mixedModes`, `invalidTeamFile`, or `invalidResponse` with every
   * problem of every response, whose place begins with its number in the list: `/3/answers/stem-1`.
   *
   * @example
   * const { order } = engine.team(responses, { mode: "anonymous", k: 5 });
   */
  team(group: Group, mode?: Mode): TeamResult;

  /**
   * The leefwereldenkaart of a team: the partners of all, white spots, and which partner only names itself. The picture is
   * `figure(group, { kind: "worlds", … })`.
   *
   * @throws {ScanError} As `team`.
   */
  map(group: Group, mode?: Mode): TeamMap;

  /**
   * What changed between two moments, with words that never call chance a change.
   *
   * @param before The filled-in scans of the first moment, or its team file.
   * @param after Those of the second, or its team file.
   * @param mode How much is shown of small groups; by default what a team file says, or else `open`.
   * @throws {ScanError} As `team`; places begin with `/before` or `/after`. `sameRound` if a team file has the same
   * answers as the other moment, but for a few people: together they would show what those few answered.
   */
  progress(before: Group, after: Group, mode?: Mode): Progress;

  /**
   * A report as text: of one respondent, a team, or two moments.
   *
   * @throws {ScanError} `unknownFormat`, `unknownLanguage`, `unknownTopic`, and what `score`, `team` and `progress` throw.
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
   * A picture of a result, as shapes: `profile`, `radar` and `worlds` for a response; those, `perspectives`,
   * `distribution` and `item` for a team; `progress` for two moments.
   *
   * @throws {ScanError} `unknownFigure`, `unknownLanguage`, and what `score`, `team` and `progress` throw.
   */
  figure(subject: Subject, options: FigureOptions): Figure;

  /**
   * The same picture as the text of an SVG file, with its message above it.
   *
   * @throws {ScanError} As `figure`.
   */
  svg(subject: Subject, options: FigureOptions): string;

  /**
   * The tables of a result, what was agreed, and what the columns mean: the sheets of a workbook, which
   * `samenwerkscan/workbook` writes. They hold what the tables as `csv` hold; of a team there is no row for a person.
   *
   * @throws {ScanError} As `view`.
   */
  sheets(subject: Subject, options: ViewOptions): Sheet[];

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

  /**
   * The invitation in a link, or in what comes behind its `#`.
   *
   * @throws {ScanError} `invalidInvitation`, with every problem and its place.
   *
   * @example
   * const { school, perspective, form } = engine.invitation(location.hash);
   */
  invitation(link: string): Invitation;

  /**
   * An invitation as a link to a page with the scan. It is all behind the `#`, so no server learns of it.
   *
   * @param page The address of the page; what is behind its `#` is left out.
   * @throws {ScanError} `invalidInvitation`, with every problem and its place.
   */
  invite(invitation: Invitation, page: string): string;

  /**
   * The text with which people get their link, to mail or to send by app.
   *
   * @throws {ScanError} `invalidInvitation`, `unknownLanguage`, and what `team` throws of a mode.
   */
  invitationText(invitation: Invitation, link: string, options: ViewOptions): Message;

  /**
   * The text with which somebody hands in answers.
   *
   * @param code The share code of the answers.
   * @throws {ScanError} `invalidInvitation`, `unknownLanguage`
   */
  handInText(code: string, options: HandInOptions): Message;

  /**
   * The letter on paper that goes with an invitation, as one HTML file that prints on A4.
   *
   * @param page The address that people type.
   * @throws {ScanError} As `invitationText`.
   */
  letter(invitation: Invitation, page: string, options: ViewOptions): string;

  /**
   * What a group keeps for its next meeting: what the answers add up to, and what it agreed. No answer of a person is in
   * it, and in anonymous mode nothing but counts.
   *
   * @param group The filled-in scans, or an earlier team file.
   * @throws {ScanError} As `team`; `invalidTeamFile`, `invalidAgreements` or `unknownDate` with what is wrong.
   */
  keep(group: Group, options?: KeepOptions): TeamFile;

  /**
   * A team file: its text, or the result of `JSON.parse`. Of a text, duplicate keys are rejected, too.
   *
   * @throws {ScanError} `invalidTeamFile`, with every problem and its place.
   */
  teamFile(value: unknown): TeamFile;

  /**
   * Agreements as text: a table for a spreadsheet, or a calendar file.
   *
   * @throws {ScanError} `invalidAgreements` with every problem, `unknownFormat`, `unknownLanguage`, `unknownDelimiter`,
   * `unknownDate`, or `noDates` if no agreement has a date to put in a calendar.
   */
  agreements(list: readonly TeamAgreement[], options: AgreementsOptions): string;
}

/** Every error of the package. */
export class ScanError extends Error {
  /** @param options `cause`: the error behind this one, if there is one. */
  constructor(code: ErrorCode, message: string, problems?: readonly Problem[], options?: { cause?: unknown });
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
 *   `notAnOrganisation`, `unknownPartner`, `unknownTopic`, `unknownTable`,
 *   `unknownDelimiter`, `unknownFigure`: an option that does not exist, or is out of range.
 * - `notAList`, `emptyTeam`, `mixedInstruments`, `mixedModes`: these are not the responses of a team.
 * - `sameRound`: two moments are one round of answers.
 * - `invalidInvitation`, `invalidTeamFile`, `invalidAgreements`: this is none; `problems` says why.
 * - `unknownDate`, `noDates`: a date does not exist, or there is none.
 * - `anonymousMode`: one row per respondent would show who answered what.
 * - `notACode`, `damagedCode`, `unknownCodeVersion`, `codeTooLong`, `otherInstrument`, `impossibleCode`: this
 *   is no share code of this scan.
 * - `invalidTable`: this is no table of answers; `problems` says where, if some of its bytes are none.
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
  | "unknownTopic"
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
  | "mixedModes"
  | "sameRound"
  | "invalidInvitation"
  | "invalidTeamFile"
  | "invalidAgreements"
  | "unknownDate"
  | "noDates"
  | "invalidTable"
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
