/** The tools for a result: its report, handing in, comparing, keeping the answers, starting again. */

import { fill, h } from "../h.js";
import { halfTyped } from "../rest/half-typed.js";
import { consentTool, deleteTool, saveTool } from "../rest/keep-tools.js";
import { codePlace, openTool } from "../rest/open-tools.js";
import { startTeam } from "../rest/opening.js";
import { button, confirmed } from "../rest/tool.js";
import type { Reported } from "../view/printed.js";
import { heading, type Scan } from "../view/scan.js";
import { reportButtons } from "./report-tools.js";

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
