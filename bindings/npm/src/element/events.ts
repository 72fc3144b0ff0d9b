/** What the element tells the page. No event carries an answer. */

import type { ScanEvents } from "../element.js";

/** Tells the page. */
export function tell<Name extends keyof ScanEvents>(host: HTMLElement, name: Name, detail: ScanEvents[Name]["detail"]): void {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
