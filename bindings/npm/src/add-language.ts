/**
 * `samenwerkscan/language`: adds a language to the element. A language pack says everything in it; `docs/languages.md`
 * of the repository tells how to make one.
 */

import { languages } from "./element/element.js";
import type { Field, Instrument } from "./element/engine.js";
import type { Texts } from "./element/texts.js";
import { HAND_IN } from "./element/hand-in/messages.js";
import { INVITATION } from "./element/invitation/messages.js";
import type { InEveryLang } from "./element/texts.js";
import type { Messages } from "./element/messages/messages.js";
import type { StartMessages } from "./element/start/messages.js";
import { WHO_SEES } from "./element/who-sees.js";
import type { LanguagePack, Words } from "./language.js";

/** Adds the language of a pack to every scan on the page. */
export async function addLanguage(pack: LanguagePack): Promise<void> {
  const [nl, en] = await Promise.all([import("./texts.nl.js"), import("./texts.en.js")]);
  const translation = new Translation(pack);
  const { instrument, field, say, start } = translation.of<Said>(
    { ...nl, start: textsOf(languages.nl), others: OTHERS.map((table) => table.nl) },
    { ...en, start: textsOf(languages.en), others: OTHERS.map((table) => table.en) },
  );
  const said: Texts["said"] = (table) => translation.of(table.nl, table.en);
  const texts: Texts = { lang: pack.results, tag: pack.lang, instrument, field, say, said };
  languages[pack.lang.toLowerCase()] = { ...start, lang: pack.results, dir: pack.direction, texts };
  // A scan that is there already looks again in which language it is.
  for (const scan of document.querySelectorAll("samenwerk-scan[lang]")) {
    const lang = scan.getAttribute("lang") ?? "";
    scan.setAttribute("lang", "");
    scan.setAttribute("lang", lang);
  }
}

/** What else is said to whoever answers; results and invitations to others are in Dutch and English. */
const OTHERS: readonly InEveryLang<unknown>[] = [WHO_SEES, HAND_IN, INVITATION];

/** The texts of a start page: the tag of its language is none. */
const textsOf = ({ lang: _, ...texts }: StartMessages): Omit<StartMessages, "lang"> => texts;

/** Everything that is said. */
interface Said {
  readonly instrument: Instrument;
  readonly field: Field;
  readonly say: Messages;
  readonly start: Omit<StartMessages, "lang">;
  readonly others: readonly unknown[];
}

/** What a pack makes of texts in Dutch and English. */
class Translation {
  readonly #lang: string;
  readonly #words = new Map<string, Words>();
  readonly #missing: string[] = [];

  constructor({ lang, texts }: LanguagePack) {
    this.#lang = lang;
    for (const part of Object.values(texts))
      for (const { nl, en, text } of Object.values(part)) this.#words.set(key(nl, en), text);
  }

  /** The same in the language of the pack. Throws if a text is missing: nobody meets another language partway. */
  of<T>(nl: T, en: T): T {
    const said = this.#translate(nl, en) as T;
    if (this.#missing.length > 0)
      throw new Error(`the language pack "${this.#lang}" has no translation of: ${this.#missing.join(" | ")}`);
    return said;
  }

  #translate(nl: unknown, en: unknown): unknown {
    if (typeof nl === "string") return this.#find(nl, en as string);
    if (typeof nl === "function") return this.#sentence(nl as Sentence, en as Sentence);
    if (typeof nl !== "object" || nl === null) return nl;
    if (Array.isArray(nl)) return nl.map((each, at) => this.#translate(each, (en as unknown[])[at]));
    return Object.fromEntries(
      Object.entries(nl).map(([name, each]) => [name, this.#translate(each, (en as Record<string, unknown>)[name])]),
    );
  }

  /** A text; what is the same in both languages, such as an id, may be no text. */
  #find(nl: string, en: string): Words {
    const words = this.#words.get(key(nl, en));
    if (!words && nl !== en) this.#missing.push(nl);
    return words || nl;
  }

  /** A sentence with gaps. The first number decides the plural, by the rules of the language. */
  #sentence(nl: Sentence, en: Sentence): Sentence {
    const words = this.#find(nl(...GAPS), en(...GAPS));
    const plurals = new Intl.PluralRules(this.#lang);
    const numbers = new Intl.NumberFormat(this.#lang);
    return (...values) => {
      const [count] = values;
      const text = typeof words === "string" ? words : (words[plurals.select(Number(count))] ?? words.other);
      return text.replace(/\{(\d)\}/g, (_, at: string) => {
        const value = values[Number(at)];
        return typeof value === "number" ? numbers.format(value) : isolated(String(value));
      });
    };
  }
}

type Sentence = (...values: readonly (string | number)[]) => string;

/** The gaps of a sentence in a pack. */
const GAPS = ["{0}", "{1}", "{2}"];

const key = (nl: string, en: string): string => `${nl}\n${en}`;

/** A name in a sentence keeps its own direction, and does not turn that of the sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
