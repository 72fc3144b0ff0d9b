/** The partners now and later: a table, with each partner on the way from now to the wish. */

import type { PartnerScore } from "../engine.js";
import { h, s } from "../h.js";
import { fullPartnerName, numberedLevel } from "../view/scan.js";
import { part, type Result } from "./page.js";
import { table, type Row } from "./table.js";

/** All partners of the response. */
export function partnersPart(result: Result): HTMLElement {
  const { scan, card } = result;
  const say = scan.say.result;
  return part(
    scan,
    "partners",
    say.partnersHeading,
    table(say.partnersHeading, [say.partner, say.now, say.wish], card.partners.map((partner) => row(result, partner))),
  );
}

function row({ scan }: Result, partner: PartnerScore): Row {
  const say = scan.say.result;
  const { level, desired, working } = partner;
  const now = level !== null ? numberedLevel(scan, level) : working === "notNeeded" ? say.notNeeded : say.tooFewAnswers;
  const highest = scan.instrument.levels.length - 1;
  return {
    name: h("span", { class: "named-bar" }, h("span", {}, fullPartnerName(scan, partner)), way(highest, level, desired)),
    cells: [now, desired === null ? say.noWish : numberedLevel(scan, desired)],
  };
}

const STEP = 24;
const EDGE = 10;

/** A line with a dot for each level: filled where they are now, a ring where they want to be. */
function way(highest: number, level: number | null, desired: number | null): SVGElement {
  const at = (position: number): number => EDGE + position * STEP;
  return s(
    "svg",
    { viewBox: `0 0 ${2 * EDGE + highest * STEP} 20`, class: "way", part: "chart", "aria-hidden": "true", focusable: "false" },
    s("line", { x1: at(0), x2: at(highest), y1: EDGE, y2: EDGE, class: "track" }),
    ...Array.from({ length: highest + 1 }, (_, position) => s("circle", { cx: at(position), cy: EDGE, r: 3, class: "stop" })),
    level !== null && desired !== null && s("line", { x1: at(level), x2: at(desired), y1: EDGE, y2: EDGE, class: "between" }),
    desired !== null && s("circle", { cx: at(desired), cy: EDGE, r: 8, class: "wish" }),
    level !== null && s("circle", { cx: at(level), cy: EDGE, r: 5, class: "now" }),
  );
}
