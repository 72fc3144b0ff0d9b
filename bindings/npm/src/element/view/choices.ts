/** A question with answers to choose from: a fieldset with native radios or checkboxes, never a matrix. */

import { h, type Child } from "../h.js";

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  /** Whether it is set apart from the answers before it: it is of another kind. */
  readonly isApart?: boolean;
}

/** A question with its answers. */
export interface Choices {
  /** The id of the field, unique on the page. */
  readonly field: string;
  readonly legend: Child;
  readonly help?: string | undefined;
  /** What is wrong with the answer, or missing. */
  readonly problem?: string | undefined;
  /** It may be left unanswered. */
  readonly isAllowed?: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** More than one answer may be chosen. */
  readonly isMultiple?: boolean;
  /** The answers are steps of a scale: side by side if there is room. */
  readonly isScale?: boolean;
  /** Receives the answers that are chosen now. */
  readonly onchange: (chosen: readonly string[]) => void;
}

/** The element of a question. */
export function choices(question: Choices): HTMLFieldSetElement {
  const { field, legend, help, problem, isScale } = question;
  const helpId = help ? `${field}-help` : undefined;
  const problemId = problem && `${field}-problem`;
  const inputs: HTMLInputElement[] = [];
  const option = (choice: Choice): HTMLElement => {
    const [label, input] = optionOf(question, choice);
    inputs.push(input);
    return label;
  };
  const together = question.choices.filter(({ isApart }) => !isApart).map(option);
  const apart = question.choices.filter(({ isApart }) => isApart).map(option);
  const described = [helpId, problemId].filter(Boolean).join(" ");
  return h(
    "fieldset",
    {
      id: field,
      class: !problem ? "question" : question.isAllowed ? "question missing allowed" : "question missing",
      part: "question",
      "aria-describedby": described || undefined,
      onchange: (event) => {
        settle(event.currentTarget, helpId);
        question.onchange(inputs.filter(({ checked }) => checked).map(({ value }) => value));
      },
    },
    h("legend", {}, legend),
    help && h("p", { id: helpId, class: "hint" }, help),
    problem && h("p", { id: problemId, class: "problem", part: "error-message" }, problem),
    h("div", { class: isScale ? "options scale" : "options" }, ...together),
    apart.length > 0 && h("div", { class: isScale ? "options apart beside" : "options apart" }, ...apart),
  );
}

/** Once answered, the message about a missing answer is obsolete. */
function settle(place: EventTarget | null, helpId: string | undefined): void {
  if (!(place instanceof Element)) return;
  place.classList.remove("missing");
  place.querySelector(".problem")?.remove();
  if (helpId) place.setAttribute("aria-describedby", helpId);
  else place.removeAttribute("aria-describedby");
}

/** The label around its input is the touch target; its first line is the accessible name. */
function optionOf(
  { field, chosen, isMultiple }: Choices,
  { value, label, help }: Choice,
): [HTMLElement, HTMLInputElement] {
  const id = `${field}-${value}`;
  const input = h("input", {
    type: isMultiple ? "checkbox" : "radio",
    id,
    name: field,
    value,
    checked: chosen.includes(value),
    "aria-labelledby": `${id}-label`,
    "aria-describedby": help && `${id}-help`,
  });
  const text = h(
    "span",
    { class: "text" },
    h("span", { id: `${id}-label`, class: "label" }, label),
    help && h("span", { id: `${id}-help`, class: "help" }, help),
  );
  return [h("label", { class: "option", part: "option", for: id }, input, text), input];
}

/** Moves the focus to a field: to its chosen answer, or else its first. */
export function focusField(page: ParentNode, field: string): void {
  const place = page.querySelector(`#${field}`);
  const input =
    place?.querySelector<HTMLInputElement>("input:checked") ??
    place?.querySelector<HTMLElement>("input, select, textarea, button");
  if (!input) return;
  input.focus({ preventScroll: true });
  place?.scrollIntoView();
}
