/** A report of the engine on a page. */

import type { Report } from "../engine.js";
import { h } from "../h.js";
import { heading, type Scan } from "../view/scan.js";
import { blockOf } from "./blocks.js";

/** The parts of a report, each under its own heading. Room to write in is on paper only. */
export function reportParts(scan: Scan, report: Report): readonly HTMLElement[] {
  return report.sections.filter(({ name }) => name !== "agenda").map(({ name, heading: title, blocks }) =>
    h(
      "section",
      { class: `part ${name}`, part: `result-${name}` },
      heading(scan, 1, {}, title),
      ...blocks.map((block) => blockOf(block, title, (below, text) => heading(scan, below, { class: "inner" }, text))),
    ),
  );
}
