/** The signs of the answers on paper, where they are printed and where they are typed in. */

import type { Instrument } from "../engine.js";

/** A sign as it is printed: a long dash, because a short one is hardly seen. */
export function shownSign(sign: string): string {
  return sign === "-" ? "–" : sign;
}

/** The signs in their order, each with the label of its answer. */
export function signsOf({ scale }: Pick<Instrument, "scale">): readonly (readonly [sign: string, label: string])[] {
  return [
    ...scale.steps.map(({ label }, at) => [String(at), label] as const),
    ["?", scale.dontKnow.label],
    [shownSign("-"), scale.notApplicable.label],
  ];
}
