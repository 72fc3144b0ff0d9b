/** The order of the questions: a list to walk forward and backward. Answers can change it. */

import type { Form, Instrument, Perspective } from "../engine.js";
import type { Draft } from "./draft.js";

/** The sides, in their order. */
export const SIDES: readonly Perspective[] = ["school", "partners", "ouders", "gemeente"];

/** One page of the scan; where the page is narrow, one screen of it: the first, or the one `at` this place. */
export type Step = { readonly at?: number } & (
  | { readonly name: "who" }
  | { readonly name: "from" }
  | { readonly name: "items"; readonly dimension: string }
  | { readonly name: "anchors" }
  | { readonly name: "school" }
  | { readonly name: "partners" }
  | { readonly name: "partner"; readonly partner: number }
  | { readonly name: "check" }
  | { readonly name: "handIn" }
  | { readonly name: "result" }
  /** For whoever organises the scan. */
  | { readonly name: "organise" }
  | { readonly name: "partnerList" }
  | { readonly name: "invite" }
  | { readonly name: "send" }
  | { readonly name: "letter"; readonly side: Perspective }
  | { readonly name: "team" }
  | { readonly name: "paper" }
  /** For the group at the table. */
  | { readonly name: "outcome" }
  | { readonly name: "talk" }
  | { readonly name: "agreements" }
);

/** What the page has settled for the respondent. */
export interface Fixed {
  readonly form: Form | undefined;
  readonly perspective: Perspective | undefined;
  /** Whether the scan ends with handing in the answers: the respondent was invited. */
  readonly isInvited: boolean;
}

/** The steps that are counted, as far as the answers so far tell. */
export function stepsOf(draft: Draft, instrument: Instrument, fixed: Fixed): readonly Step[] {
  const steps: Step[] = [];
  // The short form gives no level, so there is nothing to estimate.
  if (!fixed.perspective || !fixed.form || draft.form !== "short") steps.push({ name: "who" });
  if (draft.perspective === "partners") steps.push({ name: "from" });
  if (draft.form === "short") steps.push({ name: "anchors" });
  else steps.push(...instrument.dimensions.map(({ id }) => ({ name: "items", dimension: id }) as const));
  if (draft.perspective === "partners") steps.push({ name: "school" });
  if (asksAboutPartners(draft)) steps.push({ name: "partners" });
  steps.push({ name: "check" });
  return steps;
}

/**
 * Whether the respondent is asked about partners. The school is: it works with all of them. A partner answers about the
 * school instead; parents and the municipality do not see from outside how the school works with each partner. If a
 * file says something about partners, they are asked about.
 */
export function asksAboutPartners(draft: Draft): boolean {
  return !draft.perspective || draft.perspective === "school" || draft.partners.length > 0;
}

/** The counted step for a step: a page about one partner belongs to the list of partners. */
export function countedAs(step: Step): Step {
  return step.name === "partner" ? { name: "partners" } : step;
}

/** The index of a step in the list; −1 for the pages after it, and for those of whoever organises the scan. */
export function positionOf(step: Step, steps: readonly Step[]): number {
  const key = keyOf(countedAs(step));
  return steps.findIndex((each) => keyOf(each) === key);
}

/** The first partner after this step whose questions are open: from the list, the first of all. */
function openPartner(step: Step, { partners }: Draft): Step | undefined {
  const from = step.name === "partner" ? step.partner + 1 : step.name === "partners" ? 0 : partners.length;
  const partner = partners.findIndex(({ working }, at) => at >= from && !working);
  return partner < 0 ? undefined : { name: "partner", partner };
}

/** The step after this one. */
export function after(step: Step, steps: readonly Step[], draft: Draft, { isInvited }: Fixed): Step {
  const partner = openPartner(step, draft);
  if (partner) return partner;
  if (keyOf(step) !== keyOf(countedAs(step))) return countedAs(step);
  return steps[positionOf(step, steps) + 1] ?? { name: isInvited ? "handIn" : "result" };
}

/** The step before this one; undefined before the first. */
export function before(step: Step, steps: readonly Step[], draft: Draft, { isInvited }: Fixed): Step | undefined {
  switch (step.name) {
    case "handIn":
      return { name: isInvited ? "check" : "result" };
    case "result":
      return { name: isInvited ? "handIn" : "check" };
    case "organise":
      return undefined;
    case "partnerList":
    case "invite":
      return { name: "organise" };
    case "send":
      return { name: "invite" };
    case "letter":
      return { name: "send" };
    case "team":
      return { name: draft.perspective ? "result" : "organise" };
    case "paper":
    case "outcome":
    case "talk":
    case "agreements":
      return { name: "team" };
  }
  if (keyOf(step) !== keyOf(countedAs(step))) return countedAs(step);
  return steps[positionOf(step, steps) - 1];
}

/** The step with this key or place, if the scan has it now. */
export function stepWith(place: string, draft: Draft, instrument: Instrument, fixed: Fixed): Step | undefined {
  const [key, at] = place.split("@");
  const steps = stepsOf(draft, instrument, fixed);
  const partners = draft.partners.map((_, partner): Step => ({ name: "partner", partner }));
  const ends = (["handIn", "result"] as const).map((name): Step => ({ name }));
  const organising = (
    ["organise", "partnerList", "invite", "send", "team", "paper", "outcome", "talk", "agreements"] as const
  ).map((name): Step => ({ name }));
  const letters = SIDES.map((side): Step => ({ name: "letter", side }));
  const besides = [
    ...(asksAboutPartners(draft) ? partners : []),
    ...(draft.perspective ? ends : []),
    ...organising,
    ...letters,
  ];
  const step = [...steps, ...besides].find((each) => keyOf(each) === key);
  return step && at ? { ...step, at: Number(at) || 0 } : step;
}

/** A key for each page, to compare and remember it. The screen does not change it. */
export function keyOf(step: Step): string {
  return Object.entries(step)
    .flatMap(([name, value]) => (name === "at" ? [] : [value]))
    .join(":");
}

/** A key for each screen. */
export function placeOf(step: Step): string {
  return step.at ? `${keyOf(step)}@${step.at}` : keyOf(step);
}
