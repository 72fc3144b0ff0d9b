/** The parts that tools are made of. */

import { fill, h } from "../h.js";
import type { Scan } from "../view/scan.js";

/** An action on the answers. */
export function button(label: string, onclick: () => void, kind = "secondary"): HTMLElement {
  return h(
    "button",
    { type: "button", class: `button ${kind}`, part: kind === "primary" ? "button button-primary" : "button", onclick },
    label,
  );
}

/** The texts and action of a place for files. */
export interface FilePlace {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** The text on the button. */
  readonly choose: string;
  /** The files that can be chosen; without it, answers of this scan. */
  readonly accept?: string;
  readonly open: (files: readonly File[]) => void;
}

/** Files to choose, or to drop here. The button is a label, because a native one speaks the language of the browser. */
export function filePlace({
  id,
  label,
  help,
  choose,
  accept = ".json,application/json,.txt,.eml",
  open,
}: FilePlace): HTMLElement {
  const input = h("input", {
    type: "file",
    id,
    class: "hidden",
    "aria-labelledby": `${id}-label`,
    accept,
    multiple: true,
    "aria-describedby": `${id}-help`,
    onchange: () => {
      open([...(input.files ?? [])]);
      // So that the same file can be chosen again.
      input.value = "";
    },
  });
  const isOver =
    (is: boolean) =>
    (event: Event): void => {
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
        open([...((event as DragEvent).dataTransfer?.files ?? [])]);
      },
    },
    h("p", { class: "legend", id: `${id}-label` }, label),
    h("p", { class: "hint", id: `${id}-help` }, help),
    input,
    h("label", { for: id, class: "button secondary", part: "button" }, choose),
  );
  return place;
}

/** The question before something cannot be undone, and its yes. */
export type Sure = Pick<Scan["say"]["keep"], "sure" | "sureYes">;

/** An action that cannot be undone asks for confirmation, in place. */
export function confirmed(scan: Scan, label: string, act: () => void, sure: Sure = scan.say.keep): HTMLElement {
  const place = h("div", { class: "confirm" });
  const ask = (): void => {
    const question = h("p", { tabindex: -1, class: "sure" }, sure.sure);
    fill(place, question, button(sure.sureYes, act, "primary"), button(scan.say.keep.sureNo, close));
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
