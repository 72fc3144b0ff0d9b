/** A question above the page, asked before answers would be lost. */

import { h, type Child } from "../h.js";
import { heading, type Scan } from "./scan.js";
import { button } from "./tool.js";

/** The question, and the possible replies. Each reply closes the question. */
export interface Asked {
  readonly heading: string;
  readonly body: readonly Child[];
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

/** The question; its heading takes the focus. `answer` receives the reply. */
export function askedSummary(scan: Scan, { heading: text, body, answers }: Asked, answer: (act: () => void) => void): HTMLElement {
  return h(
    "div",
    { class: "summary ask", part: "error-summary" },
    heading(scan, 0, { class: "focus", tabindex: -1 }, text),
    ...body,
    h("div", { class: "buttons" }, ...answers.map(({ label, act }) => button(label, () => answer(act)))),
  );
}
