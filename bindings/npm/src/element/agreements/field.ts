/** The fields of an agreement, and what is wrong with them. */

import { h, type Child } from "../h.js";

/** A field to type in. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** It has room for several lines. */
  readonly isLong?: boolean;
  readonly type?: "text" | "date";
  readonly oninput: (value: string) => void;
}

/** The element of a field. */
export function field({ id, label, help, value, isLong, type = "text", oninput }: Field): HTMLElement {
  const attributes = {
    id: `${id}-input`,
    part: "text-input",
    autocomplete: "off",
    "aria-describedby": help && `${id}-help`,
    oninput: () => {
      settle(place);
      oninput(input.value);
    },
  };
  const input = isLong ? h("textarea", { ...attributes, rows: 2 }, value) : h("input", { ...attributes, type, value });
  const place = h(
    "div",
    { id, class: "field", part: "question" },
    h("label", { for: input.id, class: "legend" }, label),
    help && h("p", { id: `${id}-help`, class: "hint" }, help),
    input,
  );
  return place;
}

/** Something else to fill in, at a place of its own. */
export function place(id: string, ...children: readonly Child[]): HTMLElement {
  return h("div", { id, class: "field", part: "question" }, ...children);
}

/** Shows at a field what is wrong with it, until somebody changes it. */
export function markWrong(page: ParentNode, id: string, text: string): void {
  const wrong = page.querySelector<HTMLElement>(`#${id}`);
  const input = wrong?.querySelector("input, select, textarea");
  if (!wrong || !input) return;
  settle(wrong);
  const problem = h("p", { id: `${id}-problem`, class: "problem", part: "error-message" }, text);
  input.before(problem);
  wrong.classList.add("missing");
  input.setAttribute("aria-invalid", "true");
  input.setAttribute(
    "aria-describedby",
    [input.getAttribute("aria-describedby"), problem.id].filter(Boolean).join(" "),
  );
}

/** Takes the marks away. */
export function settle(place: HTMLElement): void {
  const input = place.querySelector("input, select, textarea");
  const help = place.querySelector(".hint")?.id;
  place.querySelector(".problem")?.remove();
  place.classList.remove("missing");
  input?.removeAttribute("aria-invalid");
  if (help) input?.setAttribute("aria-describedby", help);
  else input?.removeAttribute("aria-describedby");
}
