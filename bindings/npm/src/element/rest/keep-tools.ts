/** Keeping the answers: in a file, or on the device until they are deleted. */

import { fill, h, type Child } from "../h.js";
import type { Scan } from "../view/scan.js";
import { halfTyped } from "./half-typed.js";
import { saveAnswers } from "./save.js";
import { button, confirmed, type Sure } from "./tool.js";

/** The answers as a file. */
export function saveTool(scan: Scan): HTMLElement {
  return h(
    "p",
    {},
    button(scan.say.keep.save, () => saveAnswers(scan)),
    h("span", { class: "hint" }, scan.say.keep.saveHelp),
  );
}

/** What is said of keeping and deleting the answers of others, and what is agreed. */
export interface Wording extends Sure {
  readonly consent: string;
  readonly help: string;
  readonly kept: string;
}

/** Deletes everything, here and on the device. */
export function deleteTool(scan: Scan, sure?: Sure): HTMLElement {
  const forget = (): void => {
    // What another scan put there belongs to other answers.
    if (scan.device?.keeping.isOn) scan.device.keeping.delete();
    halfTyped(scan).clear();
    scan.dispatch({ kind: "forget", isAsked: true });
  };
  return confirmed(scan, scan.say.keep.delete, forget, sure);
}

/** Only if the page allows answers to be kept, and only after the respondent agrees here: for those of others apart. */
export function consentTool(scan: Scan, others?: Wording): Child {
  const { device, say } = scan;
  if (!device) return undefined;
  const { keeping } = device;
  const isOn = (): boolean => (others ? device.keepsOthers : keeping.isOn);
  const status = h("p", { class: "hint", role: "status" }, isOn() && (others ?? say.keep).kept);
  const input = h("input", {
    type: "checkbox",
    id: "consent",
    checked: isOn(),
    "aria-describedby": "consent-help",
    onchange: () => {
      const said = device.consent(input.checked, others !== undefined);
      input.checked = isOn();
      fill(status, others && isOn() ? others.kept : said);
    },
  });
  return h(
    "div",
    { class: "consent" },
    h(
      "label",
      { class: "option", for: "consent" },
      input,
      h("span", { class: "text" }, h("span", { class: "label" }, (others ?? say.keep).consent)),
    ),
    h(
      "p",
      { class: "hint", id: "consent-help" },
      others && `${others.help} `,
      keeping.kind === "local" ? say.keep.consentLocal : say.keep.consentSession,
    ),
    status,
  );
}
