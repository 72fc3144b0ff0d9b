import type { ScoreEngine } from "../index.js";
import type { Module } from "../load.js";
import { scoring } from "../scoring.js";

/** The scoring engine. */
export const module: Module<ScoreEngine> = {
  wasm: () => new URL(SCORE_WASM, import.meta.url),
  inJavaScript: () => import("./score-fallback.js"),
  hallmark: "score",
  on: scoring,
};
