/** What is wrong with a file that somebody wanted to open. */

import { h } from "../h.js";
import type { FileProblem } from "../journey/open.js";
import { heading, type Scan } from "./scan.js";

/** A long list helps nobody. */
const MOST_SHOWN = 8;

/** The list above the page; its heading takes the focus. */
export function refusedSummary(scan: Scan, problems: readonly FileProblem[]): HTMLElement {
  const { say } = scan;
  return h(
    "div",
    { class: "summary wrong refused", part: "error-summary" },
    heading(scan, 0, { class: "focus", tabindex: -1 }, say.keep.refused),
    h(
      "ul",
      {},
      ...problems
        .slice(0, MOST_SHOWN)
        .map(({ fault, path, file }) => h("li", {}, file && h("bdi", {}, `${file}: `), say.keep.fault[fault], path && " ", path && h("span", { class: "place" }, `${say.keep.at} ${path}`))),
    ),
  );
}
