import { type Call, call } from "./call.js";
import type { ScoreEngine } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import type { Lang, ScanResponse, ScoreCard } from "./types.js";

/** What every engine does, by functions of its glue: named, because all four are called the same way. */
export const scoring = ({ version, instrument, field, score }: Record<keyof ScoreEngine, Call>): ScoreEngine => ({
  version: call<string>(version),
  instrument: (lang: Lang) => localise<Instrument>(call(instrument, lang), lang),
  field: (lang: Lang) => localise<Field>(call(field, lang), lang),
  score: (response: ScanResponse) => call<ScoreCard>(score, response),
});
