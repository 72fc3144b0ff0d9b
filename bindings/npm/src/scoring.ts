import { type Call, call } from "./call.js";
import type { ScoreEngine } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import type { Lang, ScanResponse, ScoreCard } from "./types.js";

/** What every engine does, by the functions of its glue. */
export const scoring = (glue: Record<"version" | "instrument" | "field" | "score", Call>): ScoreEngine => ({
  version: call<string>(glue.version),
  instrument: (lang: Lang) => localise<Instrument>(call(glue.instrument, lang), lang),
  field: (lang: Lang) => localise<Field>(call(glue.field, lang), lang),
  score: (response: ScanResponse) => call<ScoreCard>(glue.score, response),
});
