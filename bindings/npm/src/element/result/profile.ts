/** The six dimensions: a table whose rows are bars, and a sentence. */

import type { ScoreCard } from "../engine.js";
import { h, s } from "../h.js";
import { levelName } from "../view/scan.js";
import { byScore, dimensionLabel, points } from "./numbers.js";
import { part, type Result } from "./page.js";
import { table, type Row } from "./table.js";

/** The profile. */
export function profilePart(result: Result): HTMLElement {
  const { scan, card } = result;
  const say = scan.say.result;
  const scored = byScore(card);
  const [highest] = scored;
  const lowest = scored.at(-1);
  const differ = highest && lowest && highest.score > lowest.score;
  return part(
    scan,
    "profile",
    say.profileHeading,
    differ && h("p", {}, say.profileSummary(dimensionLabel(scan, highest.id), dimensionLabel(scan, lowest.id))),
    table(say.profileHeading, [say.dimension, say.score, say.inWords], card.dimensions.map((dimension) => row(result, dimension)), "bars"),
  );
}

function row(result: Result, dimension: ScoreCard["dimensions"][number]): Row {
  const { id, score } = dimension;
  return {
    name: h("span", { class: "named-bar" }, h("span", {}, dimensionLabel(result.scan, id)), bar(result, score)),
    cells: [score === null ? "–" : String(points(score)), words(result, dimension)],
  };
}

/** Where there is no score there is no bar: an empty one would look like 0. */
function bar({ scan }: Result, score: number | null): SVGElement {
  const cuts = scan.instrument.rules.cutPoints.value;
  return s(
    "svg",
    { viewBox: "0 0 100 10", preserveAspectRatio: "none", class: score === null ? "bar none" : "bar", part: "chart", "aria-hidden": "true", focusable: "false" },
    s("rect", { x: 0, y: 0, width: 100, height: 10, class: "track" }),
    score !== null && s("rect", { x: 0, y: 0, width: score, height: 10, class: "filled" }),
    ...cuts.map((cut) => s("line", { x1: cut, x2: cut, y1: 0, y2: 10, class: "cut" })),
  );
}

/** The level of a dimension in a word, or what a score still needs. */
function words({ scan }: Result, dimension: ScoreCard["dimensions"][number]): string {
  const say = scan.say.result;
  const { score, level, answered, applicable, needed, dontKnow } = dimension;
  const verdict = score === null ? (applicable < needed ? say.tooFewApply : say.answersNeeded(needed - answered)) : level !== null && levelName(scan, level);
  return [verdict, dontKnow > 0 && say.dontKnow(dontKnow)].filter(Boolean).join(", ");
}
