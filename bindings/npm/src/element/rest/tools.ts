/** The tools for the answers while the scan is being filled in: save, open, keep, delete. */

import { h, type Child } from "../h.js";
import type { Scan } from "../view/scan.js";
import { consentTool, deleteTool, saveTool } from "./keep-tools.js";
import { codePlace, openTool } from "./open-tools.js";

/** The tools under a page of questions. */
export function tools(scan: Scan): readonly Child[] {
  return [
    h("p", { class: "hint" }, scan.say.frame.privacy),
    scan.draft.perspective && saveTool(scan),
    openTool(scan),
    codePlace(scan),
    consentTool(scan),
    h("div", { class: "buttons" }, deleteTool(scan)),
  ];
}
