/** A paper form as somebody types it in: a sign for each numbered item, and what it means. */

import type { Answer, Answers, Instrument, ScanResponse } from "../engine.js";
import { EMPTY, itemsOn, responseOf } from "./draft.js";
import { itemsOnPaper, type Sheet } from "./signs.js";

/** The sign for an item that was left open on paper. */
const OPEN = ".";

/** The signs in what was typed, without the spaces that somebody leaves for their eyes. */
export function signsIn(typed: string): readonly string[] {
  return [...typed.replace(/\s/g, "").replace(/[–—−]/g, "-")];
}

/** What a sign means; undefined if it is not one. `null`: left open. */
export function answerOf(sign: string, { scale }: Instrument): Answer | null | undefined {
  if (sign === OPEN) return null;
  if (sign === "?") return "dontKnow";
  if (sign === "-") return "notApplicable";
  return /^\d$/.test(sign) && Number(sign) < scale.steps.length ? Number(sign) : undefined;
}

/** The numbers of the items that two passes typed differently. */
export function differences(first: readonly string[], second: readonly string[]): readonly number[] {
  return first.flatMap((sign, at) => (sign === second[at] ? [] : [at + 1]));
}

/** The response of a form that was typed in whole. */
export function responseTyped(
  sheet: Sheet,
  signs: readonly string[],
  instrument: Instrument,
  made: { readonly date: string; readonly tag: string },
): ScanResponse | undefined {
  const main = instrument.dimensions.flatMap((dimension) => itemsOn(dimension, sheet.form)).length;
  const answers: Record<string, Answer>[] = [{}, {}];
  for (const [at, item] of itemsOnPaper(sheet, instrument).entries()) {
    const answer = answerOf(signs[at] ?? OPEN, instrument);
    const place = answers[at < main ? 0 : 1];
    if (place && answer !== null && answer !== undefined) place[item.id] = answer;
  }
  const [own = {}, aboutSchool = {}]: Answers[] = answers;
  return responseOf(
    {
      ...EMPTY,
      ...made,
      form: sheet.form,
      perspective: sheet.perspective,
      answers: own,
      aboutSchool,
      ...(sheet.from && { from: sheet.from }),
    },
    instrument,
  );
}
