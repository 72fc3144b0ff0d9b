/** Going on from a page: to the next, unless something is missing. Where one question fills the screen, to the next screen. */

import type { Instrument } from "../engine.js";
import type { Event, State } from "../machine.js";
import { problemsOn, skippedOn } from "./gaps.js";
import { atField, onScreen, screenAt } from "./screens.js";
import { after, placeOf, stepsOf, type Fixed } from "./steps.js";

/** What happens if the respondent goes on. `isSingle`: one question fills the screen. `today` is the date of finished answers. */
export function goOn(
  { step, draft, told }: State,
  instrument: Instrument,
  fixed: Fixed,
  isSingle: boolean,
  today: string,
): Event {
  const { at, fields, screens } = screenAt(step, draft, instrument, fixed);
  const isHere = ({ field }: { readonly field: string }): boolean => !isSingle || fields.includes(field);
  const problems = problemsOn(step, draft);
  const here = problems.filter(isHere);
  const skipped = told.includes(placeOf(step)) ? [] : skippedOn(step, draft, instrument).filter(isHere);
  if (here.length > 0 || skipped.length > 0)
    return { kind: "alert", alert: { kind: "missing", problems: here, skipped } };
  if (isSingle && at + 1 < screens.length) return { kind: "go", step: onScreen(step, at + 1) };
  const elsewhere = problems[0]?.field;
  if (elsewhere !== undefined) return { kind: "go", step: atField(step, elsewhere, screens), field: elsewhere };
  const next = after(step, stepsOf(draft, instrument, fixed), draft, fixed);
  if (next.name !== "result" && next.name !== "handIn") return { kind: "go", step: next };
  return { kind: "go", step: next, with: { draft: { ...draft, date: today } }, isFinished: true };
}
