/** The tools for a result: print, save, share, compare, start again, delete. */

import { fill, h } from "../h.js";
import { heading, type Scan } from "./scan.js";
import { button, codePlace, confirmed } from "./tool.js";
import { consentTool, openTool } from "./tools.js";

/** Under the result: open, because this is what comes next. */
export function resultTools(scan: Scan): HTMLElement {
  const { say } = scan;
  return h(
    "section",
    { class: "tools next", part: "tools" },
    heading(scan, 1, {}, say.result.nextHeading),
    h("p", { class: "hint" }, say.frame.privacy),
    reportButtons(scan),
    h(
      "div",
      { class: "look-together" },
      h("p", {}, say.team.invitation),
      button(say.team.start, () => scan.startTeam()),
    ),
    h(
      "details",
      { class: "more" },
      h("summary", {}, say.keep.answers),
      h("p", {}, button(say.keep.save, () => scan.save()), h("span", { class: "hint" }, say.keep.saveHelp)),
      openTool(scan),
      codeTool(scan),
      codePlace(scan),
      consentTool(scan),
    ),
    h("div", { class: "buttons" }, confirmed(scan, say.keep.again, () => scan.again()), confirmed(scan, say.keep.delete, () => scan.forget())),
  );
}

/** Print or save what is on the page. */
export function reportButtons(scan: Scan): HTMLElement {
  const { keep } = scan.say;
  return h(
    "div",
    { class: "buttons" },
    button(keep.print, () => scan.print(), "primary"),
    button(keep.saveReport, () => scan.saveReport("html")),
    button(keep.saveTable, () => scan.saveReport("csv")),
  );
}

/** A code holds all answers, so it is made only on request. */
function codeTool(scan: Scan): HTMLElement {
  const { code } = scan.say;
  const made = h("div", { class: "code-made" });
  const make = (): void => {
    const text = scan.makeCode();
    if (!text) return;
    const field = h("textarea", { id: "code", readonly: true, rows: 3, "aria-describedby": "code-help", onfocus: () => field.select() }, text);
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
