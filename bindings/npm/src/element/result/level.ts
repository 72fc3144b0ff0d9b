/** How far it is: the level, what holds it down, what is missing, and the own estimate beside it. */

import type { LevelDescription } from "../engine.js";
import { h } from "../h.js";
import { numberedLevel } from "../view/scan.js";
import { dimensionLabels, points } from "./numbers.js";
import { part, type Result } from "./page.js";

/** The level of the whole; on the short form the total alone. */
export function levelPart(result: Result): HTMLElement {
  const { scan, card } = result;
  const say = scan.say.result;
  const description = card.level === null ? undefined : scan.instrument.levels[card.level];
  return part(
    scan,
    "level",
    say.levelHeading,
    ...(card.level !== null && description ? ownLevel(result, card.level, description) : []),
    h("p", {}, total(result)),
    card.form === "short" && h("p", { class: "note" }, say.shortForm),
    card.selfEstimate !== null && h("p", { class: "note" }, estimate(result, card.selfEstimate)),
  );
}

function ownLevel(result: Result, level: number, { name, subtitle, definition }: LevelDescription): readonly HTMLElement[] {
  return [
    h("p", { class: "statement" }, result.scan.say.result.level(level, name)),
    h("p", {}, `${subtitle} ${definition}`),
    stairs(result, level),
  ];
}

/** All levels as steps, with the result and the own estimate on them. */
function stairs({ scan, card }: Result, own: number): HTMLElement {
  const say = scan.say.result;
  const step = (level: number, name: string): HTMLElement => {
    const isOwn = level === own;
    return h(
      "li",
      { class: isOwn ? `step-${level} own` : `step-${level}`, "aria-current": isOwn && "true" },
      h("span", { class: "marks" }, isOwn && h("span", { class: "mark" }, say.here), level === card.selfEstimate && h("span", { class: "mark own-estimate" }, say.yourEstimate)),
      h("span", { class: "tread" }, h("span", { class: "number" }, String(level)), " ", name),
    );
  };
  // Level 0 exists for partners only.
  return h("ol", { class: "stairs" }, ...scan.instrument.levels.slice(1).map(({ name }, at) => step(at + 1, name)));
}

/** The total, with what holds the level down (rule S7) and what is missing. */
function total({ scan, card }: Result): string {
  const say = scan.say.result;
  const missing = dimensionLabels(scan, card.dimensions.filter(({ score }) => score === null));
  if (card.total === null) {
    return say.noTotal(scan.instrument.rules.minimumDimensions.value, card.dimensions.length, missing);
  }
  const weakest = card.dimensions.filter(({ id }) => card.cappedBy?.includes(id));
  return [
    say.total(points(card.total)),
    card.uncappedLevel !== null && weakest.length > 0 && say.capped(numberedLevel(scan, card.uncappedLevel), dimensionLabels(scan, weakest)),
    card.provisional && say.provisional(missing),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Rule S18: beside the level, without a verdict. */
function estimate({ scan, card }: Result, level: number): string {
  const say = scan.say.result;
  const own = say.estimate(numberedLevel(scan, level));
  if (card.level === null) return own;
  return `${own} ${card.level === level ? say.asEstimated : say.otherThanEstimated}`;
}

