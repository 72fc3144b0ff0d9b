/** Fields in little room: a line of text, and a short list. */

import { h } from "../h.js";

/** A line of text to fill in. */
export interface Line {
  readonly field: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly oninput: (value: string) => void;
}

/** The element of a line of text. */
export function line({ field, label, help, value, problem, oninput }: Line): HTMLElement {
  const helpId = `${field}-help`;
  const problemId = problem && `${field}-problem`;
  const inputId = `${field}-input`;
  const input = h("input", {
    type: "text",
    id: inputId,
    part: "text-input",
    value,
    // The name of an organisation, which no browser can autofill.
    autocomplete: "off",
    "aria-invalid": problem ? "true" : undefined,
    "aria-describedby": [helpId, problemId].filter(Boolean).join(" "),
    oninput: () => oninput(input.value),
  });
  return h(
    "div",
    { id: field, class: problem ? "question missing" : "question", part: "question" },
    h("label", { for: inputId, class: "legend" }, label),
    h("p", { id: helpId, class: "hint" }, help),
    problem && h("p", { id: problemId, class: "problem", part: "error-message" }, problem),
    input,
  );
}

/** A choice from a short list, in little room. */
export interface Select {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly value: string;
  readonly onchange: (value: string) => void;
}

/** The element of such a list. */
export function select({ id, label, options, value, onchange }: Select): HTMLElement {
  const list = h(
    "select",
    { id, part: "text-input", onchange: () => onchange(list.value) },
    ...options.map(([each, text]) => h("option", { value: each, selected: each === value }, text)),
  );
  return h("div", { class: "select" }, h("label", { for: id, class: "legend" }, label), list);
}
