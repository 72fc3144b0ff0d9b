/** The events that the page receives. None carries an answer. */

import type { ScanEvents } from "../element.js";

/** Dispatches an event to the page. */
export function tell<Name extends keyof ScanEvents>(
  host: HTMLElement,
  name: Name,
  detail: ScanEvents[Name]["detail"],
): void {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
