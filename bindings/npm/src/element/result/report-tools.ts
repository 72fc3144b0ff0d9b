/** The tools for a report: print, save, take along. */

import { fill, h } from "../h.js";
import { button } from "../rest/tool.js";
import type { InEveryLang } from "../texts.js";
import type { Reported } from "../view/printed.js";
import type { Scan } from "../view/scan.js";
import { printOnly } from "./paper.js";
import { saveReport } from "./reports.js";

/** Print or save what is on the page. */
export function reportButtons(scan: Scan, reported: Reported): HTMLElement {
  const { keep } = scan.say;
  return h(
    "div",
    { class: "buttons" },
    button(keep.print, () => printOnly(scan.host), "primary"),
    button(keep.saveReport, () => saveReport(scan, reported, "html")),
    button(keep.saveTable, () => saveReport(scan, reported, "csv")),
    takePart(scan, reported),
  );
}

const TAKE: InEveryLang<string> = { nl: "Meer om mee te nemen", en: "More to take along" };

/** Pictures and, if the engine has its sheets, a workbook: filled when it is opened. */
function takePart(scan: Scan, reported: Reported): HTMLElement {
  const summary = h("summary", {}, TAKE[scan.lang]);
  const fillIn = (): void =>
    void import("../take/take.js").then(
      ({ takeTools }) => fill(place, summary, ...takeTools(scan, reported)),
      () => scan.tell(scan.say.frame.late),
    );
  const place = h("details", { class: "take-along", ontoggle: () => place.open && fillIn() }, summary);
  return place;
}
