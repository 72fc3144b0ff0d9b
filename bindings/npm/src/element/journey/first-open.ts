/** Where somebody who comes back goes on. */

import type { Instrument } from "../engine.js";
import type { Draft } from "./draft.js";
import { problemsOn, skippedOn } from "./gaps.js";
import { atField, screensOf } from "./screens.js";
import { stepsOf, type Fixed, type Step } from "./steps.js";

/** The first step on which something is open, and its field; the list of answers if nothing is. */
export function firstOpen(
  draft: Draft,
  instrument: Instrument,
  fixed: Fixed,
): { readonly step: Step; readonly field?: string } {
  for (const step of stepsOf(draft, instrument, fixed)) {
    const [gap] = [...problemsOn(step, draft), ...skippedOn(step, draft, instrument)];
    if (!gap) continue;
    const screens = screensOf(step, draft, instrument, fixed);
    return { step: atField(step, gap.field, screens), field: gap.field };
  }
  return { step: { name: "check" } };
}
