/** What a partner says of the school. */

import type { ScoreCard } from "../engine.js";
import { h } from "../h.js";
import { numberedLevel } from "../view/scan.js";
import { points } from "./numbers.js";
import { part, type Result } from "./page.js";

/** The score of the contact with the school. */
export function schoolPart({ scan }: Result, { score, level }: NonNullable<ScoreCard["aboutSchool"]>): HTMLElement {
  const say = scan.say.result;
  const text = score === null || level === null ? `${say.tooFewAnswers}.` : say.school(points(score), numberedLevel(scan, level));
  return part(scan, "school", say.schoolHeading, h("p", {}, text));
}
