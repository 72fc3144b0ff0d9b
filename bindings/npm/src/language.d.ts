/** More languages for `<samenwerk-scan>`: `import { addLanguage } from "samenwerkscan/language"`. */

import type { Lang } from "./types.js";

/**
 * Adds a language to every scan on the page, for as long as the page is open. From then on `lang="tr"` asks in Turkish, if
 * `tr` is the language of the pack; results stay in Dutch or English.
 *
 * @param pack The content of a file that `cargo xtask language` has checked.
 * @throws {Error} If a text has no translation, with all such texts. The scan then stays in Dutch.
 *
 * @example
 * const response = await fetch("tr.json");
 * await addLanguage(await response.json());
 */
export function addLanguage(pack: LanguagePack): Promise<void>;

/** A language pack, format `samenwerkscan/language/1`. */
export interface LanguagePack {
  /** What the file is. */
  readonly format: "samenwerkscan/language/1";
  /** The tag of the language (BCP 47). */
  readonly lang: string;
  /** The direction in which it is written. */
  readonly direction: "ltr" | "rtl";
  /** The language in which its readers get their results. */
  readonly results: Lang;
  /** The instrument that it translates. */
  readonly instrument: { readonly id: string; readonly version: string };
  /** The translations: for each part of the product, by path. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, Translated>>>>;
}

/** A text and its translation. */
export interface Translated {
  /** The text in Dutch. */
  readonly nl: string;
  /** The text in English. */
  readonly en: string;
  /** The translation. */
  readonly text: Words;
}

/** A translation; or one for each plural of the language, of which `other` is for all other numbers. */
export type Words =
  | string
  | ({ readonly other: string } & Readonly<Partial<Record<"zero" | "one" | "two" | "few" | "many", string>>>);
