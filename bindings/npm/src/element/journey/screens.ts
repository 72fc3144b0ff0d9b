/** Where a page is narrow, one question fills the screen. */

import type { Instrument } from "../engine.js";
import type { Draft } from "./draft.js";
import { FIELD, fieldOf, questionsOn } from "./gaps.js";
import type { Fixed, Step } from "./steps.js";

/** The fields of one screen. */
export type Screen = readonly string[];

/** The screens of a page, at least one. Answers can change how many there are. */
export function screensOf(
  step: Step,
  draft: Draft,
  instrument: Instrument,
  fixed: Fixed,
): readonly [Screen, ...Screen[]] {
  const [first = [], ...others] = questionScreens(step, draft, instrument, fixed);
  return [first, ...others];
}

function questionScreens(step: Step, draft: Draft, instrument: Instrument, fixed: Fixed): readonly Screen[] {
  const items = questionsOn(step, draft, instrument).map(({ item }) => [fieldOf(item.id)]);
  switch (step.name) {
    case "who":
      return [
        ...(fixed.perspective ? [] : [[FIELD.perspective]]),
        ...(fixed.form || !draft.perspective ? [] : [[FIELD.form]]),
        ...(draft.perspective && draft.form !== "short" ? [[FIELD.estimate]] : []),
      ];
    case "from":
      return [[FIELD.kind], [FIELD.name]];
    case "partner": {
      const { working } = draft.partners[step.partner] ?? {};
      const isWish = working === "yes" || working === "wanted";
      return [[FIELD.name, FIELD.worlds, FIELD.gate], ...items, ...(isWish ? [[FIELD.wish]] : [])];
    }
    default:
      return items;
  }
}

/** The screen of a step, and all of its page. */
export function screenAt(
  step: Step,
  draft: Draft,
  instrument: Instrument,
  fixed: Fixed,
): { readonly at: number; readonly fields: Screen; readonly screens: readonly Screen[] } {
  const screens = screensOf(step, draft, instrument, fixed);
  const at = Math.min(step.at ?? 0, screens.length - 1);
  return { at, fields: screens[at] ?? [], screens };
}

/** The same step at another screen. */
export function onScreen(step: Step, at: number): Step {
  const { at: _, ...rest } = step;
  return at > 0 ? ({ ...rest, at } as Step) : (rest as Step);
}

/** The same step at the screen with this field. */
export function atField(step: Step, field: string, screens: readonly Screen[]): Step {
  return onScreen(
    step,
    screens.findIndex((screen) => screen.includes(field)),
  );
}
