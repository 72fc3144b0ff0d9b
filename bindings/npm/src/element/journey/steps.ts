/** The order of the questions: a list to walk forward and backward. Answers can change it. */

import type { Form, Instrument, Leefwereld, PartnerKind, Perspective } from "../engine.js";
import type { Draft } from "./draft.js";

/** A part of the list of partners: a world of the child, or the partners that create conditions for the others. */
export type Area = Leefwereld | "conditions";

/** One page of the scan. */
export type Step =
  | { readonly name: "who" }
  | { readonly name: "from" }
  | { readonly name: "items"; readonly dimension: string }
  | { readonly name: "anchors" }
  | { readonly name: "school" }
  | { readonly name: "partners" }
  | { readonly name: "newPartner"; readonly area: Area; readonly kind?: PartnerKind }
  | { readonly name: "partner"; readonly partner: number }
  | { readonly name: "check" }
  | { readonly name: "result" }
  | { readonly name: "team" };

/** What the page has settled for the respondent. */
export interface Fixed {
  readonly form: Form | undefined;
  readonly perspective: Perspective | undefined;
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
  return step.name === "newPartner" || step.name === "partner" ? { name: "partners" } : step;
}

/** The index of a step in the list; −1 for the result, which comes after all of them. */
export function positionOf(step: Step, steps: readonly Step[]): number {
  const key = keyOf(countedAs(step));
  return steps.findIndex((each) => keyOf(each) === key);
}

/** The step after this one. */
export function after(step: Step, steps: readonly Step[]): Step {
  if (keyOf(step) !== keyOf(countedAs(step))) return countedAs(step);
  return steps[positionOf(step, steps) + 1] ?? { name: "result" };
}

/** The step before this one; undefined before the first. In a team without own answers there is none. */
export function before(step: Step, steps: readonly Step[], draft: Draft): Step | undefined {
  if (step.name === "result") return { name: "check" };
  if (step.name === "team") return draft.perspective && { name: "result" };
  if (keyOf(step) !== keyOf(countedAs(step))) return countedAs(step);
  return steps[positionOf(step, steps) - 1];
}

/** The step with this key, if the scan has it now. */
export function stepWith(key: string, draft: Draft, instrument: Instrument, fixed: Fixed): Step | undefined {
  const steps = stepsOf(draft, instrument, fixed);
  const partners = draft.partners.map((_, partner): Step => ({ name: "partner", partner }));
  const areas = (["school", "thuis", "wijk", "conditions"] as const).map((area): Step => ({ name: "newPartner", area }));
  const results: readonly Step[] = draft.perspective ? [{ name: "result" }, { name: "team" }] : [{ name: "team" }];
  const besides = asksAboutPartners(draft) ? [...partners, ...areas, ...results] : results;
  return [...steps, ...besides].find((step) => keyOf(step) === key);
}

/** A key for each step, to compare and remember steps. Choices on a page do not change its key. */
export function keyOf(step: Step): string {
  return Object.entries(step).flatMap(([name, value]) => (name === "kind" ? [] : [value])).join(":");
}
