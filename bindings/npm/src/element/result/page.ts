/** The result of one respondent: what the engine reports, and what to do next. */

import { h } from "../h.js";
import { button } from "../rest/tool.js";
import type { Page } from "../view/scan.js";
import { reportParts } from "./report.js";
import { reportOf } from "./reports.js";
import { resultTools } from "./tools.js";

/** The page with the result; while the engine is loading, a sentence. */
export const resultPage: Page<"result"> = {
  render(scan) {
    const { say, response } = scan;
    const reported = response && { subject: response };
    const report = reported && reportOf(scan, reported, scan.draft);
    if (!report)
      return {
        heading: say.result.heading,
        lead: [],
        body: [h("p", { class: "lead loading" }, say.result.coming)],
        submit: undefined,
      };
    const { first, others } = reportParts(scan, report);
    const handIn = button(say.handIn.act, () => scan.go({ name: "handIn" }));
    return {
      heading: say.result.heading,
      lead: [h("p", { class: "lead" }, report.subtitle)],
      // Handing in comes after the first screen, so that all of that is in sight.
      body: [...first, !scan.state.isHandedIn && handIn],
      rest: () => [...others(), resultTools(scan, reported)],
      submit: undefined,
      reported,
    };
  },
};
