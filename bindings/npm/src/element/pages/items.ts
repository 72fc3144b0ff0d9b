/** The items of the scan, one dimension per page, each a separate question. */

import type { Answer, Dimension } from "../engine.js";
import { h, type Child } from "../h.js";
import { withAnswer } from "../journey/edit.js";
import { fieldOf, questionsOn, type Question } from "../journey/gaps.js";
import { choices, type Choice } from "../view/choices.js";
import { isSkipped } from "../view/missing.js";
import type { Page, Scan } from "../view/scan.js";

/** The items of one dimension. */
export const itemsPage: Page<"items"> = {
  render(scan, step) {
    const dimension = scan.instrument.dimensions.find(({ id }) => id === step.dimension);
    return {
      heading: dimension?.label ?? step.dimension,
      lead: [dimension && about(dimension)],
      body: itemQuestions(scan),
      submit: scan.say.frame.next,
    };
  },
};

/** The short form: the anchor item of each dimension. */
export const anchorsPage: Page<"anchors"> = {
  render(scan) {
    const { say, instrument } = scan;
    const parts = instrument.dimensions.map(({ label }) => label);
    return {
      heading: say.items.anchors,
      lead: [h("p", { class: "lead" }, say.items.anchorsHelp)],
      body: itemQuestions(scan, parts),
      submit: say.frame.next,
    };
  },
};

/** What a partner says about the school. */
export const schoolPage: Page<"school"> = {
  render(scan) {
    const { say, instrument } = scan;
    return {
      heading: say.items.school,
      lead: [h("p", { class: "lead" }, instrument.partnerScan.aboutSchool)],
      body: itemQuestions(scan),
      submit: say.frame.next,
    };
  },
};

/** The questions of the step, under the question that all of them answer. */
export function itemQuestions(scan: Scan, above: readonly string[] = []): readonly Child[] {
  const questions = questionsOn(scan.step, scan.draft, scan.instrument);
  if (questions.length === 0) return [];
  return [
    h("p", { class: "asked" }, scan.instrument.scale.question),
    ...questions.map((question, at) => itemQuestion(scan, question, above[at])),
  ];
}

function itemQuestion(scan: Scan, { item, place, answer }: Question, above: string | undefined): HTMLElement {
  const field = fieldOf(item.id);
  return choices({
    field,
    legend: above ? h("span", {}, h("span", { class: "above" }, above), " ", item.text) : item.text,
    problem: isSkipped(scan, field) && answer === undefined ? scan.say.missing.noAnswer : undefined,
    isAllowed: true,
    choices: scaleChoices(scan),
    chosen: answer === undefined ? [] : [String(answer)],
    isScale: true,
    onchange: ([chosen]) =>
      chosen !== undefined && scan.edit((draft) => withAnswer(draft, place, item.id, answerOf(chosen))),
  });
}

/** The steps of the scale, lowest first, and set apart the two answers outside the scale. */
function scaleChoices({ instrument: { scale } }: Scan): readonly Choice[] {
  return [
    ...scale.steps.map((step, rating) => ({ ...step, value: String(rating) })),
    { ...scale.dontKnow, value: "dontKnow", isApart: true },
    { ...scale.notApplicable, value: "notApplicable", isApart: true },
  ];
}

/** The text on the button of an answer. */
export function answerLabel({ instrument: { scale } }: Scan, answer: Answer): string {
  if (answer === "dontKnow") return scale.dontKnow.label;
  if (answer === "notApplicable") return scale.notApplicable.label;
  return scale.steps[answer]?.label ?? String(answer);
}

function answerOf(chosen: string): Answer {
  return chosen === "dontKnow" || chosen === "notApplicable" ? chosen : Number(chosen);
}

function about({ plainName, meaning }: Dimension): HTMLElement {
  return h("p", { class: "lead" }, h("strong", { class: "plain" }, plainName), meaning);
}
