import * as glue from "../../generated/score_bg.js";
import type { ScoreEngine } from "../index.js";
import type { Module } from "../load.js";
import { scoring } from "../scoring.js";

/** The scoring engine. */
export const module: Module<ScoreEngine> = {
  wasm: () => new URL(SCORE_WASM, import.meta.url),
  inJavaScript: () => import("./score-fallback.js"),
  hallmark: "score",
  on: (exports) => {
    glue.__wbg_set_wasm(exports);
    return scoring({ version: glue.version, instrument: glue.instrument, field: glue.field, score: glue.score });
  },
};
