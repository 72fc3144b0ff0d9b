/** What is wrong with a file that could not be opened. */

import { h, type Child } from "../h.js";
import type { FileProblem } from "../journey/open.js";
import { fieldLink } from "./missing.js";
import { heading, type Scan } from "./scan.js";
import { CODE_FIELD } from "./tool.js";

/** A long list helps nobody. */
const MOST_SHOWN = 8;

/** The list above the page; its heading takes the focus. */
export function refusedSummary(scan: Scan, problems: readonly FileProblem[]): HTMLElement {
  return h(
    "div",
    { class: "summary wrong refused", part: "error-summary" },
    heading(scan, 0, { class: "focus", tabindex: -1 }, scan.say.keep.refused),
    problemList(scan, problems),
  );
}

/** What is wrong, and where. */
export function problemList(scan: Scan, problems: readonly FileProblem[]): HTMLElement {
  return h("ul", {}, ...problems.slice(0, MOST_SHOWN).map((problem) => h("li", {}, ...lineOf(scan, problem))));
}

/** A code is on the page, so there is a link to it; a file is somewhere else. */
function lineOf({ say }: Scan, { fault, path, file }: FileProblem): readonly Child[] {
  const text = say.keep.fault[fault];
  return [
    file && h("bdi", {}, `${file}: `),
    fault === "code" ? fieldLink(CODE_FIELD, text) : text,
    path && " ",
    path && h("span", { class: "place" }, `${say.keep.at} ${path}`),
  ];
}
