import { __wbg_set_wasm, functions, imports } from "../../generated/engine_bg.js";
import type { ScoreEngine } from "../index.js";
import type { Module } from "../load.js";
import { type Functions, scoring } from "../scoring.js";

/** The scoring engine. */
export const module: Module<ScoreEngine, Functions> = {
  glue: { functions, imports, __wbg_set_wasm },
  wasm: () => new URL(SCORE_WASM, import.meta.url),
  inJavaScript: () => import("./score-fallback.js"),
  hallmark: "score",
  on: scoring,
};
