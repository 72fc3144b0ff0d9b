/**
 * What is typed in fields that change nothing yet, by field: a name without a kind, a text that is not looked through. It
 * is there again when the page is shown anew, or left and opened once more, until the scan is deleted.
 */

import type { Scan } from "../view/scan.js";

const typed = new WeakMap<HTMLElement, Map<string, string>>();

/** What is typed in this scan. */
export function halfTyped({ host }: Pick<Scan, "host">): Map<string, string> {
  const known = typed.get(host) ?? new Map<string, string>();
  typed.set(host, known);
  return known;
}
