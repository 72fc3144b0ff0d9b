/** A question above the page, where answers would be lost without one. */

import { h, type Child } from "../h.js";
import { heading, type Scan } from "./scan.js";
import { button } from "./tool.js";

/** What is asked, and what somebody can do. Every answer takes the question away. */
export interface Asked {
  readonly heading: string;
  readonly body: readonly Child[];
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

/** The question; its heading takes the focus. `answer` hears what somebody chose. */
export function askedSummary(scan: Scan, { heading: text, body, answers }: Asked, answer: (act: () => void) => void): HTMLElement {
  return h(
    "div",
    { class: "summary ask", part: "error-summary" },
    heading(scan, 0, { class: "focus", tabindex: -1 }, text),
    ...body,
    h("div", { class: "buttons" }, ...answers.map(({ label, act }) => button(label, () => answer(act)))),
  );
}
