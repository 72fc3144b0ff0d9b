/** The tools for a result: print, save, share, compare, start again, delete. */

import { fill, h } from "../h.js";
import type { InEveryLang } from "../language.js";
import { printOnly } from "./paper.js";
import { take } from "../rest/chapters.js";
import { halfTyped } from "../rest/half-typed.js";
import { startTeam } from "../rest/opening.js";
import { button, codePlace, confirmed } from "../rest/tool.js";
import { consentTool, deleteTool, openTool, saveTool } from "../rest/tools.js";
import { heading, type Scan } from "../view/scan.js";
import { saveReport, type Reported } from "./reports.js";

/** Under the result: open, because this is what comes next. */
export function resultTools(scan: Scan, reported: Reported): HTMLElement {
  const { say } = scan;
  return h(
    "section",
    { class: "tools next", part: "tools" },
    heading(scan, 1, {}, say.result.nextHeading),
    h("p", { class: "hint" }, say.frame.privacy),
    !scan.state.isHandedIn &&
      h(
        "div",
        { class: "look-together" },
        h("p", {}, say.handIn.lead),
        button(say.handIn.act, () => scan.go({ name: "handIn" })),
      ),
    reportButtons(scan, reported),
    h(
      "div",
      { class: "look-together" },
      h("p", {}, say.together.invitation),
      button(say.together.start, () => startTeam(scan)),
    ),
    h(
      "details",
      { class: "more" },
      h("summary", {}, say.keep.answers),
      saveTool(scan),
      openTool(scan),
      codeTool(scan),
      codePlace(scan),
      consentTool(scan),
    ),
    h(
      "div",
      { class: "buttons" },
      confirmed(scan, say.keep.again, () => (halfTyped(scan).clear(), scan.restart())),
      deleteTool(scan),
    ),
  );
}

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
    void take().then(
      ({ takeTools }) => fill(place, summary, ...takeTools(scan, reported)),
      () => scan.tell(scan.say.frame.late),
    );
  const place = h("details", { class: "take-along", ontoggle: () => place.open && fillIn() }, summary);
  return place;
}

/** A code holds all answers, so it is made only on request. */
function codeTool(scan: Scan): HTMLElement {
  const { code } = scan.say;
  const made = h("div", { class: "code-made" });
  const make = (): void => {
    const { response } = scan;
    const text = response && scan.engine?.encode(response);
    if (!text) return;
    const field = h(
      "textarea",
      { id: "code", readonly: true, rows: 3, "aria-describedby": "code-help", onfocus: () => field.select() },
      text,
    );
    fill(made, h("label", { for: "code", class: "legend" }, code.label), field);
    field.focus();
  };
  return h(
    "div",
    { class: "code" },
    h("p", { class: "hint", id: "code-help" }, code.help),
    button(code.make, make),
    made,
  );
}
