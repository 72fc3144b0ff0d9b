import { __wbg_set_wasm, field, imports, instrument, score, version } from "../../generated/engine_bg.js";
import type { ScoreEngine } from "../index.js";
import type { Module } from "../load.js";
import { type Functions, scoring } from "../scoring.js";

/** The scoring engine. It names what it is asked, so that bundlers leave out the rest of the glue. */
export const module: Module<ScoreEngine, Functions> = {
  glue: { functions: { version, instrument, field, score }, imports, __wbg_set_wasm },
  wasm: () => new URL(SCORE_WASM, import.meta.url),
  inJavaScript: () => import("./score-fallback.js"),
  hallmark: "score",
  on: scoring,
};
