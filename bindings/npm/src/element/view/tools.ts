/** What somebody can do with the answers: save, open, keep, print, begin anew, delete. */

import { fill, h, type Child } from "../h.js";
import { responseOf } from "../journey/draft.js";
import { keyOf } from "../journey/steps.js";
import { heading, type Scan } from "./scan.js";

/** While the scan is filled in: closed, so that it is there without asking for attention. */
export function tools(scan: Scan): HTMLElement {
  return h(
    "details",
    { class: "tools", part: "tools" },
    h("summary", {}, scan.say.frame.tools),
    h("p", { class: "hint" }, scan.say.frame.privacy),
    scan.draft.perspective && saveTool(scan),
    openTool(scan),
    consentTool(scan),
    deleteTool(scan),
  );
}

/** Under the result: open, because this is what comes next. */
export function resultTools(scan: Scan): HTMLElement {
  const { say } = scan;
  return h(
    "section",
    { class: "tools next", part: "tools" },
    heading(scan, 1, {}, say.result.nextHeading),
    h("p", { class: "hint" }, say.frame.privacy),
    h(
      "div",
      { class: "buttons" },
      button(say.keep.print, () => scan.print(), "primary"),
      button(say.keep.save, () => scan.save()),
    ),
    openTool(scan),
    consentTool(scan),
    h("div", { class: "buttons" }, confirmed(scan, say.keep.again, () => scan.again()), confirmed(scan, say.keep.delete, () => scan.forget())),
  );
}

/** An action on the answers. */
function button(label: string, onclick: () => void, kind = "secondary"): HTMLElement {
  return h("button", { type: "button", class: `button ${kind}`, part: kind === "primary" ? "button button-primary" : "button", onclick }, label);
}

function saveTool(scan: Scan): HTMLElement {
  return h("p", {}, button(scan.say.keep.save, () => scan.save()), h("span", { class: "hint" }, scan.say.keep.saveHelp));
}

function deleteTool(scan: Scan): HTMLElement {
  return h("div", { class: "buttons" }, confirmed(scan, scan.say.keep.delete, () => scan.forget()));
}

/** A file to choose, or to drop here. */
function openTool(scan: Scan): HTMLElement {
  const { say } = scan;
  const input = h("input", {
    type: "file",
    id: "open",
    accept: ".json,application/json",
    "aria-describedby": "open-help",
    onchange: () => {
      const [file] = input.files ?? [];
      if (file) scan.open(file);
    },
  });
  const isOver = (is: boolean) => (event: Event): void => {
    event.preventDefault();
    place.classList.toggle("over", is);
  };
  const place = h(
    "div",
    {
      class: "drop",
      ondragover: isOver(true),
      ondragleave: isOver(false),
      ondrop: (event) => {
        isOver(false)(event);
        const [file] = event instanceof DragEvent ? (event.dataTransfer?.files ?? []) : [];
        if (file) scan.open(file);
      },
    },
    h("label", { for: "open", class: "legend" }, say.keep.open),
    h("p", { class: "hint", id: "open-help" }, say.keep.openHelp),
    input,
  );
  return place;
}

/** Only where the page lets answers be kept, and only after somebody says so here. */
function consentTool(scan: Scan): Child {
  const { keep, say } = scan;
  if (!keep) return undefined;
  const status = h("p", { class: "hint", role: "status" }, keep.isOn && say.keep.kept);
  const input = h("input", {
    type: "checkbox",
    id: "consent",
    checked: keep.isOn,
    "aria-describedby": "consent-help",
    onchange: () => {
      if (!input.checked) {
        keep.delete();
        fill(status, say.keep.gone);
        return;
      }
      input.checked = keep.allow({ response: responseOf(scan.draft, scan.instrument), step: keyOf(scan.step) });
      fill(status, input.checked ? say.keep.kept : say.keep.blocked);
    },
  });
  return h(
    "div",
    { class: "consent" },
    h("label", { class: "option", for: "consent" }, input, h("span", { class: "text" }, h("span", { class: "label" }, say.keep.consent))),
    h("p", { class: "hint", id: "consent-help" }, keep.kind === "local" ? say.keep.consentLocal : say.keep.consentSession),
    status,
  );
}

/** An action that cannot be undone asks once more, in its own place. */
function confirmed(scan: Scan, label: string, act: () => void): HTMLElement {
  const { say } = scan;
  const place = h("div", { class: "confirm" });
  const ask = (): void => {
    const question = h("p", { tabindex: -1, class: "sure" }, say.keep.sure);
    fill(place, question, button(say.keep.sureYes, act, "primary"), button(say.keep.sureNo, close));
    question.focus();
  };
  const close = (): void => {
    show();
    place.querySelector("button")?.focus();
  };
  const show = (): void => fill(place, button(label, ask, "quiet"));
  show();
  return place;
}
