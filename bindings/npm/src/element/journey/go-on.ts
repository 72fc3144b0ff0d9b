/** Going on from a page: to the next, unless something is missing. */

import type { Instrument } from "../engine.js";
import type { Event, State } from "../machine.js";
import { withNewPartner } from "./edit.js";
import { problemsOn, skippedOn } from "./gaps.js";
import { after, keyOf, stepsOf, type Fixed } from "./steps.js";

/** What happens if the respondent goes on; `today` is the date of finished answers. */
export function goOn({ step, draft, told }: State, instrument: Instrument, fixed: Fixed, today: string): Event {
  const problems = problemsOn(step, draft);
  const skipped = told.includes(keyOf(step)) ? [] : skippedOn(step, draft, instrument);
  if (problems.length > 0 || skipped.length > 0) return { kind: "alert", alert: { kind: "missing", problems, skipped } };
  if (step.name === "newPartner" && step.kind) {
    // The page of the partner that was just chosen comes between the choice and the list.
    return { kind: "go", step: { name: "partner", partner: draft.partners.length }, with: { draft: withNewPartner(draft, step.kind, step.area) } };
  }
  const next = after(step, stepsOf(draft, instrument, fixed), fixed);
  if (next.name !== "result" && next.name !== "handIn") return { kind: "go", step: next };
  return { kind: "go", step: next, with: { draft: { ...draft, date: today } }, isFinished: true };
}
