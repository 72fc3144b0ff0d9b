/** What goes well comes first (rule S15). */

import { h } from "../h.js";
import { byScore, dimensionLabel, points } from "./numbers.js";
import { part, type Result } from "./page.js";

/** The dimension with the highest score. */
export function strengthPart({ scan, card }: Result): HTMLElement {
  const say = scan.say.result;
  const [strongest] = byScore(card);
  const text = strongest ? say.strength(dimensionLabel(scan, strongest.id), points(strongest.score)) : say.noStrength;
  return part(scan, "strength", say.strengthHeading, h("p", { class: strongest ? "statement" : "" }, text));
}
