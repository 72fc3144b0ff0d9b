/** Scoring of whole tables, for code that has many answers. */

import type { LoadOptions } from "./index.js";
import type { Form } from "./types.js";

export type { ErrorCode, LoadOptions, WasmSource } from "./index.js";
export type { Form, Problem } from "./types.js";
export { describeError, ScanError } from "./index.js";

/**
 * Loads the engine for tables, with vector instructions (SIMD) where the browser has them. Otherwise it is like `load` of
 * `samenwerkscan`.
 *
 * @throws {ScanError} `invalidSource`, `loadFailed` or `notTheEngine`, as a rejection.
 *
 * @example
 * import { load } from "samenwerkscan/columns";
 *
 * const engine = await load();
 * const { dimensions } = engine.score(answers, { form: "full", layout: "rows" });
 */
export function load(options?: LoadOptions): Promise<ColumnsEngine>;

/** Scores tables of answers to the built-in instrument, to the bit as `score` does. */
export interface ColumnsEngine {
  /** The version of the engine, which is that of this package. */
  readonly version: string;

  /** The ids of the items of each form, in the order in which a table has them. */
  readonly items: Readonly<Record<Form, readonly string[]>>;

  /** The bytes for answers that are no ratings. A rating from 0 to 4 is its own byte. */
  readonly codes: Readonly<{ dontKnow: 253; notApplicable: 254; notAnswered: 255 }>;

  /**
   * Scores a table: one byte for each answer. The table is read block by block and is never copied as a whole.
   *
   * @param answers The answers; a multiple of the number of items.
   * @throws {ScanError} `invalidTable`: this is no table; `problems` names up to 100 bytes that are no answers, each as
   * `/row/item`. `unknownForm`: the form or the layout does not exist.
   */
  score(answers: Uint8Array, options?: TableOptions): TableScores;
}

/** How a table is laid out, and what is wanted of it. */
export interface TableOptions {
  /** Which items it has. Default: `full`. */
  readonly form?: Form;
  /** `rows`: all answers of the first respondent, then of the second; `columns`: all answers to the first item. Default: `rows`. */
  readonly layout?: "rows" | "columns";
  /** Totals, levels, caps and whether results are provisional, too. Default: no. */
  readonly overall?: boolean;
  /** For each dimension the numbers of answers, too. Default: no. */
  readonly counts?: boolean;
}

/** The results of a table, in columns with a place for each respondent. What was not asked for is not there. */
export interface TableScores {
  /** The dimensions, in the order of the instrument. */
  readonly dimensions: readonly DimensionColumns[];
  /** S2: the total, 0 to 100; NaN if there is none. */
  readonly totals?: Float64Array;
  /** S7: the level after the cap, 1 to 4; 0 if there is none. */
  readonly levels?: Uint8Array;
  /** S6: the level before the cap; 0 if there is none. */
  readonly uncappedLevels?: Uint8Array;
  /** The dimensions that cap the level: bit 0 is the first, bit 1 the second. */
  readonly cappedBy?: Uint16Array;
  /** 1 if there is a total while a dimension has no score, else 0. */
  readonly provisional?: Uint8Array;
}

/** The results of one dimension. */
export interface DimensionColumns {
  /** Its id. */
  readonly id: string;
  /** S1: the score, 0 to 100; NaN if there is none. */
  readonly scores: Float64Array;
  /** S6: its level, 1 to 4; 0 if there is none. With `overall`. */
  readonly levels?: Uint8Array;
  /** Number of items with a rating. With `counts`, as the next two. */
  readonly answered?: Uint8Array;
  /** Number of items that are not "past niet bij ons". */
  readonly applicable?: Uint8Array;
  /** Number of items answered with "weet ik niet". */
  readonly dontKnow?: Uint8Array;
}
