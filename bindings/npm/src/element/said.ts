/** Texts beside those that every page needs, in the language of the questions. */

import type { Texts } from "./engine.js";
import type { InEveryLang } from "./language.js";

/** A table of texts in the language of the questions, which a page may have added. */
export function saidIn<T>({ lang, said }: Pick<Texts, "lang" | "said">, table: InEveryLang<T>): T {
  return said?.(table) ?? table[lang];
}
