/** The languages of the scan, and how a place on a page selects one. */

import type { Lang } from "./engine.js";
import { START } from "./start/messages.js";

/** A text or a table of texts in every language; a missing one does not compile. */
export type InEveryLang<T> = Readonly<Record<Lang, T>>;

/**
 * The language of an element, if the scan speaks it: its own `lang`, otherwise that of an invitation or the nearest
 * around it; otherwise Dutch.
 */
export function languageOf(element: HTMLElement, invited?: string): string {
  // A language that a page has added comes after those it may be a kind of: `en-XA` after `en`.
  const tags = Object.keys(START).reverse();
  return (
    (!element.lang && tags.find((tag) => invited?.toLowerCase().startsWith(tag))) ||
    tags.find((tag) => element.matches(`:lang(${tag})`)) ||
    "nl"
  );
}
