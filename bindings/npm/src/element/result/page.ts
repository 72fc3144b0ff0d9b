/** The result of one respondent: what the engine reports, and what to do next. */

import { h } from "../h.js";
import type { Page, Scan } from "../view/scan.js";
import { resultTools } from "../view/result-tools.js";
import { reportParts } from "./report.js";

/** The page with the result; while the engine is loading, a sentence. */
export function resultPage(scan: Scan): Page {
  const { report, say } = scan;
  if (!report) return { heading: say.result.heading, lead: [], body: [h("p", { class: "lead loading" }, say.result.coming)], submit: undefined };
  return {
    heading: say.result.heading,
    lead: [h("p", { class: "lead" }, report.subtitle)],
    body: [...reportParts(scan, report), resultTools(scan)],
    submit: undefined,
  };
}
