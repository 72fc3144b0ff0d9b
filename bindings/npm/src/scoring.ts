import type { functions } from "../generated/engine_bg.js";
import { call } from "./call.js";
import type { ScoreEngine } from "./index.js";
import type { Field, Instrument } from "./instrument.js";
import { localise } from "./localise.js";
import { plain } from "./plain.js";
import type { Lang, ScanResponse, ScoreCard } from "./types.js";

/** What every engine can be asked. */
export type Functions = Pick<typeof functions, "version" | "instrument" | "field" | "score">;

/** What every engine does. */
export const scoring = (engine: Functions): ScoreEngine => ({
  version: engine.version(),
  instrument: (lang: Lang) => localise<Instrument>(call(engine.instrument, plain(lang)), lang),
  field: (lang: Lang) => localise<Field>(call(engine.field, plain(lang)), lang),
  score: (response: ScanResponse) => call<ScoreCard>(engine.score, plain(response)),
});
