import { type Call, call } from "./call.js";
import type { ScoreEngine } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import type { Lang, ScanResponse, ScoreCard } from "./types.js";

/** What every engine does, by functions of its glue. */
export const scoring = (version: Call, instrument: Call, field: Call, score: Call): ScoreEngine => ({
  version: call<string>(version),
  instrument: (lang: Lang) => localise<Instrument>(call(instrument, lang), lang),
  field: (lang: Lang) => localise<Field>(call(field, lang), lang),
  score: (response: ScanResponse) => call<ScoreCard>(score, response),
});
