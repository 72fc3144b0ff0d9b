/** What is said in a language. */

import type { Field, Instrument, Lang, PersonEngine } from "./engine.js";
import type { Messages } from "./messages/messages.js";

/** A text or a table of texts in every language; a missing one does not compile. */
export type InEveryLang<T> = Readonly<Record<Lang, T>>;

/** Everything that is said in one language. */
export interface Texts {
  /** The language of the results: reports speak Dutch and English. */
  readonly lang: Lang;
  /** The language itself, if it is another. */
  readonly tag?: string;
  /** Any other table of texts, in that language. */
  readonly said?: <T>(table: InEveryLang<T>) => T;
  readonly instrument: Instrument;
  readonly field: Field;
  readonly say: Messages;
}

/** A table of texts beside those that every page needs, in the language of the questions, which a page may have added. */
export function saidIn<T>({ lang, said }: Pick<Texts, "lang" | "said">, table: InEveryLang<T>): T {
  return said?.(table) ?? table[lang];
}

/**
 * What is said in a language. The build asked the package's engine for its instrument and field, so that the first
 * question does not wait for everything that a result needs.
 */
export async function loadTexts(lang: Lang): Promise<Texts> {
  return { lang, ...(await (lang === "nl" ? import("./texts.nl.js") : import("./texts.en.js"))) };
}

const known = new WeakMap<PersonEngine, Map<Lang, Texts>>();

/** The same with the instrument and the field of an engine, asked once however many scans are on a page. */
export function textsOf(engine: PersonEngine, texts: Texts): Texts {
  const { lang } = texts;
  // Engines speak Dutch and English.
  if (texts.tag) return texts;
  const byLang = known.get(engine) ?? new Map<Lang, Texts>();
  known.set(engine, byLang);
  const own = byLang.get(lang) ?? { ...texts, instrument: engine.instrument(lang), field: engine.field(lang) };
  byLang.set(lang, own);
  return own;
}
