/** The languages of the scan, and how a place on a page selects one. */

import type { Lang } from "./engine.js";
import { START } from "./start/messages.js";

/** A text or a table of texts in every language; a missing one does not compile. */
export type InEveryLang<T> = Readonly<Record<Lang, T>>;

/**
 * The language of an element, if the scan speaks it: its own `lang`, otherwise that of an invitation or the nearest
 * around it; otherwise Dutch.
 */
export function languageOf(element: Element, invited?: string): string {
  const spoken = (lang: string | null | undefined): string | undefined => Object.keys(START).find((tag) => lang?.toLowerCase().startsWith(tag));
  const own = element.hasAttribute("lang") ? undefined : spoken(invited);
  if (own) return own;
  let place: Element | null = element;
  while (place) {
    const nearest: Element | null = place.closest("[lang]");
    if (nearest) return spoken(nearest.getAttribute("lang")) ?? "nl";
    const root: Node = place.getRootNode();
    // `closest` stops at a shadow root; continue in the page around it.
    place = "host" in root ? (root as ShadowRoot).host : null;
  }
  return "nl";
}
