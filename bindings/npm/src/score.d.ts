/** The small engine, for code that scores responses and renders the results itself. */

import type { LoadOptions, ScoreEngine } from "./index.js";

export type * from "./instrument.js";
export type * from "./types.js";
export type { ErrorCode, LoadOptions, ScoreEngine, WasmSource } from "./index.js";
export { describeError, ScanError } from "./index.js";

/**
 * Loads the engine that knows the instrument and scores: a seventh of the size of the whole one, without teams, progress,
 * reports, pictures and share codes. Otherwise it is like `load` of `samenwerkscan`.
 *
 * @throws {ScanError} `invalidSource`, `loadFailed` or `notTheEngine`, as a rejection.
 *
 * @example
 * import { load } from "samenwerkscan/score";
 *
 * const engine = await load();
 * const card = engine.score(response);
 */
export function load(options?: LoadOptions): Promise<ScoreEngine>;
