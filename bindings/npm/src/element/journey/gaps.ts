/** What is missing on a page of the scan: what is required, and what was skipped. */

import type { ScanProgress } from "../../element.js";
import type { Answer, Instrument, Item, Partner } from "../engine.js";
import { isNamed, itemsOn, partnerItems, type Draft } from "./draft.js";
import { answersIn, type Place } from "./edit.js";
import { positionOf, type Step } from "./steps.js";

/** What stops the respondent from going on. */
export type Problem =
  | "choosePerspective"
  | "chooseKind"
  | "chooseWorlds"
  | "chooseGate"
  | "nameNeeded"
  | "nameTooLong"
  | "nameUnusable";

/** Something to go back to: the id of its field on the page, and the question. */
export interface Gap<What> {
  readonly field: string;
  readonly what: What;
}

/** The ids of the fields that are not items. */
export const FIELD = {
  perspective: "perspective",
  form: "form",
  estimate: "estimate",
  kind: "kind",
  name: "name",
  worlds: "worlds",
  gate: "gate",
  wish: "wish",
} as const;

const LONGEST_NAME = 200;

/** The id of the field of an item. */
export function fieldOf(item: string): string {
  return `item-${item}`;
}

/** What is required before the respondent can go on. */
export function problemsOn(step: Step, draft: Draft): readonly Gap<Problem>[] {
  const problem = (field: string, what: Problem | undefined | false): readonly Gap<Problem>[] =>
    what ? [{ field, what }] : [];
  switch (step.name) {
    case "who":
      return problem(FIELD.perspective, !draft.perspective && "choosePerspective");
    case "from":
      if (!draft.from) return problem(FIELD.kind, "chooseKind");
      return problem(FIELD.name, nameProblem(draft.from));
    case "partner": {
      const partner = draft.partners[step.partner];
      if (!partner) return [];
      const needsWorlds = partner.kind === "anders" && !partner.leefwerelden?.length;
      return [
        ...problem(FIELD.name, nameProblem(partner)),
        ...problem(FIELD.worlds, needsWorlds && "chooseWorlds"),
        ...problem(FIELD.gate, !partner.working && "chooseGate"),
      ];
    }
    default:
      return [];
  }
}

/** The unanswered items on a page. That is allowed, and asked about once. */
export function skippedOn(step: Step, draft: Draft, instrument: Instrument): readonly Gap<Item>[] {
  return questionsOn(step, draft, instrument)
    .filter(({ answer }) => answer === undefined)
    .map(({ item }) => ({ field: fieldOf(item.id), what: item }));
}

/** An item on its page, with its answer. */
export interface Question {
  readonly item: Item;
  readonly place: Place;
  readonly answer: Answer | undefined;
}

/** The items that a step asks. */
export function questionsOn(step: Step, draft: Draft, instrument: Instrument): readonly Question[] {
  const asked = (items: readonly Item[], place: Place): readonly Question[] => {
    const answers = answersIn(draft, place);
    return items.map((item) => ({ item, place, answer: answers[item.id] }));
  };
  switch (step.name) {
    case "items":
      return asked(instrument.dimensions.find(({ id }) => id === step.dimension)?.items ?? [], "main");
    case "anchors":
      return asked(
        instrument.dimensions.flatMap((dimension) => itemsOn(dimension, "short")),
        "main",
      );
    case "school":
      return asked(instrument.partnerScan.core, "school");
    case "partner": {
      const partner = draft.partners[step.partner];
      return partner?.working === "yes" ? asked(partnerItems(instrument, partner.kind), step.partner) : [];
    }
    default:
      return [];
  }
}

/** Every item in the steps of the list, including those about partners. */
export function allQuestions(steps: readonly Step[], draft: Draft, instrument: Instrument): readonly Question[] {
  const pages = steps.flatMap((step): readonly Step[] =>
    step.name === "partners" ? draft.partners.map((_, partner) => ({ name: "partner", partner })) : [step],
  );
  return pages.flatMap((step) => questionsOn(step, draft, instrument));
}

/** The respondent's progress. */
export function progressOf(step: Step, steps: readonly Step[], draft: Draft, instrument: Instrument): ScanProgress {
  const at = positionOf(step, steps);
  const questions = allQuestions(steps, draft, instrument);
  return {
    step: (at < 0 ? steps.length : at) + 1,
    steps: steps.length,
    answered: questions.filter(({ answer }) => answer !== undefined).length,
    questions: questions.length,
  };
}

function nameProblem(partner: Partner): Problem | undefined {
  if (!isNamed(partner)) return "nameNeeded";
  const name = partner.name ?? "";
  if ([...name].length > LONGEST_NAME) return "nameTooLong";
  // Control characters, and halves of surrogate pairs.
  return /[\p{Cc}\p{Cs}]/u.test(name) ? "nameUnusable" : undefined;
}
