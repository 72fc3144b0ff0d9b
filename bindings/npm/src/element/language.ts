/** How a place on a page selects a language of the scan. */

import { START } from "./start/messages.js";

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
