/** The tools for the answers while the scan is being filled in: save, open, keep, delete. */

import { fill, h, type Child } from "../h.js";
import type { Scan } from "./scan.js";
import { button, codePlace, confirmed, filePlace } from "./tool.js";

/** Collapsed, so that it does not ask for attention. */
export function tools(scan: Scan): HTMLElement {
  return h(
    "details",
    { class: "tools", part: "tools" },
    h("summary", {}, scan.say.frame.tools),
    h("p", { class: "hint" }, scan.say.frame.privacy),
    scan.draft.perspective && saveTool(scan),
    openTool(scan),
    codePlace(scan),
    consentTool(scan),
    h("div", { class: "buttons" }, confirmed(scan, scan.say.keep.delete, () => scan.forget())),
  );
}

function saveTool(scan: Scan): HTMLElement {
  return h("p", {}, button(scan.say.keep.save, () => scan.save()), h("span", { class: "hint" }, scan.say.keep.saveHelp));
}

/** Saved answers. */
export function openTool(scan: Scan): HTMLElement {
  const { keep } = scan.say;
  return filePlace({ id: "open", label: keep.open, help: keep.openHelp, choose: keep.choose, open: (files) => scan.open(files) });
}

/** Only if the page allows answers to be kept, and only after the respondent agrees here. */
export function consentTool(scan: Scan): Child {
  const { keeping, say } = scan;
  if (!keeping) return undefined;
  const status = h("p", { class: "hint", role: "status" }, keeping.isOn && say.keep.kept);
  const input = h("input", {
    type: "checkbox",
    id: "consent",
    checked: keeping.isOn,
    "aria-describedby": "consent-help",
    onchange: () => {
      const said = scan.consent(input.checked);
      input.checked = keeping.isOn;
      fill(status, said);
    },
  });
  return h(
    "div",
    { class: "consent" },
    h("label", { class: "option", for: "consent" }, input, h("span", { class: "text" }, h("span", { class: "label" }, say.keep.consent))),
    h("p", { class: "hint", id: "consent-help" }, keeping.kind === "local" ? say.keep.consentLocal : say.keep.consentSession),
    status,
  );
}
