/** The items and the signs of their answers on paper, where they are printed and where they are typed in. */

import type { Form, Instrument, Item, Partner, Perspective } from "../engine.js";
import { itemsOn } from "./draft.js";

/** What is known of a paper form besides its answers. */
export interface Sheet {
  readonly perspective: Perspective;
  readonly form: Form;
  readonly from?: Partner | undefined;
}

/** The items on a paper form, in the order of their numbers: those of the scan, and for a partner those about the school. */
export function itemsOnPaper({ perspective, form }: Sheet, instrument: Instrument): readonly Item[] {
  const main = instrument.dimensions.flatMap((dimension) => itemsOn(dimension, form));
  return perspective === "partners" ? [...main, ...instrument.partnerScan.core] : main;
}

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
