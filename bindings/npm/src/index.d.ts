/** The functions of the package. What they take and give is in `types` and `instrument`. */

import type { Field, Instrument } from "./instrument.js";
import type { Lang, Problem, ScanResponse, ScoreCard } from "./types.js";

export type * from "./instrument.js";
export type * from "./types.js";

/**
 * Loads the engine, once: every call gives the same promise, and the first decides where from. After a
 * failure the next call tries again. Nothing happens before the first call.
 *
 * In a browser the engine is fetched from beside this package, in Node it is read from there. Where a
 * page refuses WebAssembly, by a strict content security policy for example, the same engine is
 * fetched as plain JavaScript.
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
  /** The engine, or a promise of it. Default: `samenwerkscan.wasm` beside this package. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource>;
}

/**
 * The engine: its address, a response with it, its bytes, or what was compiled from them. An address
 * that is relative starts at the page; in Node, at the working directory.
 */
export type WasmSource = string | URL | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** The engine. Every function gives the same for the same arguments, and changes nothing. */
export interface Engine {
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
   * What there is to say about partners, perspectives and leefwerelden.
   *
   * @param lang The language of the texts.
   * @throws {ScanError} `unknownLanguage`
   */
  field(lang: Lang): Field;

  /**
   * The score card of one respondent.
   *
   * @param response A filled-in scan. Anything else is refused with its problems, so what
   * `JSON.parse` gives can be passed as it is.
   * @throws {ScanError} `invalidResponse`, with every problem and its place.
   */
  score(response: ScanResponse): ScoreCard;

  /**
   * A result in words.
   *
   * @param response A filled-in scan.
   * @throws {ScanError} `invalidResponse`, `unknownFormat` or `unknownLanguage`
   */
  report(response: ScanResponse, options: ReportOptions): string;
}

/** What a report looks like. */
export interface ReportOptions {
  /** Plain text for a terminal or a letter type of fixed width, at most 80 columns. */
  readonly format: ReportFormat;
  /** The language of the report. */
  readonly lang: Lang;
}

/** The formats of a report. */
export type ReportFormat = "text";

/** Everything that goes wrong. */
export class ScanError extends Error {
  /** @param options `cause`: the error behind this one, where there is one. */
  constructor(
    code: ErrorCode,
    message: string,
    problems?: readonly Problem[],
    options?: { cause?: unknown },
  );
  override readonly name: "ScanError";
  /** What, as a stable name for programs. `message` says it in English, for developers. */
  readonly code: ErrorCode;
  /** What is wrong with a response, with the place of each; empty for other errors. */
  readonly problems: readonly Problem[];
}

/**
 * What went wrong:
 *
 * - `invalidResponse`: this is not a filled-in scan; `problems` says why.
 * - `unknownFormat`, `unknownLanguage`: an option that does not exist.
 * - `invalidSource`: what was given as `wasm` is no source of the engine.
 * - `loadFailed`: the engine could not be fetched or read. Trying again may help.
 * - `notTheEngine`: what was fetched is not the engine, or that of another version.
 * - `engineFailed`: the engine stopped. This should not happen; please report it.
 */
export type ErrorCode =
  | "invalidResponse"
  | "unknownFormat"
  | "unknownLanguage"
  | "invalidSource"
  | "loadFailed"
  | "notTheEngine"
  | "engineFailed";

/**
 * What to tell people about an error, in one or two sentences: what is wrong and what they can do.
 *
 * @param error Whatever was caught.
 */
export function describeError(error: unknown, lang: Lang): string;
