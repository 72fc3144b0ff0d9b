/** The languages of the scan, and how a place on a page selects one. */

import type { Lang } from "./engine.js";

/** A text or a table of texts in every language; a missing one does not compile. */
export type InEveryLang<T> = Readonly<Record<Lang, T>>;

/** The language of an element: its own `lang`, otherwise that of an invitation, the nearest around it, or Dutch. */
export function languageOf(element: Element, invited?: Lang): Lang {
  if (invited && !element.hasAttribute("lang")) return invited;
  let place: Element | null = element;
  while (place) {
    const nearest: Element | null = place.closest("[lang]");
    if (nearest) return nearest.getAttribute("lang")?.toLowerCase().startsWith("en") ? "en" : "nl";
    const root: Node = place.getRootNode();
    // `closest` stops at a shadow root; continue in the page around it.
    place = "host" in root ? (root as ShadowRoot).host : null;
  }
  return "nl";
}
