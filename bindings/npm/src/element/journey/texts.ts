/** The texts of the scan in one language, read from the engine once however many scans are on a page. */

import type { Engine, Field, Instrument, Lang } from "../engine.js";

/** What the engine asks, and what it knows of the field. */
export interface Texts {
  readonly instrument: Instrument;
  readonly field: Field;
}

const known = new WeakMap<Engine, Map<Lang, Texts>>();

/** The texts of an engine in a language. */
export function textsOf(engine: Engine, lang: Lang): Texts {
  const byLang = known.get(engine) ?? new Map<Lang, Texts>();
  known.set(engine, byLang);
  const texts = byLang.get(lang) ?? { instrument: engine.instrument(lang), field: engine.field(lang) };
  byLang.set(lang, texts);
  return texts;
}
