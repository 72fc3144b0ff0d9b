/** How a result says its numbers: whole points, without decimals or a percent sign (rule S16). */

import type { ScoreCard } from "../engine.js";
import type { Scan } from "../view/scan.js";

/** The nearest whole number of points; a half goes up. */
export function points(score: number): number {
  return Math.round(score);
}

/** The label of a dimension. */
export function dimensionLabel(scan: Scan, id: string): string {
  return scan.instrument.dimensions.find((dimension) => dimension.id === id)?.label ?? id;
}

/** The labels of some dimensions, separated by commas. */
export function dimensionLabels(scan: Scan, dimensions: readonly ScoreCard["dimensions"][number][]): string {
  return dimensions.map(({ id }) => dimensionLabel(scan, id)).join(", ");
}

/** A dimension that has a score. */
export type Scored = ScoreCard["dimensions"][number] & { readonly score: number };

/** The dimensions that have a score, highest first; in the order of the instrument where scores are equal. */
export function byScore({ dimensions }: ScoreCard): readonly Scored[] {
  const scored = dimensions.filter((each): each is Scored => each.score !== null);
  return [...scored].sort((one, other) => other.score - one.score);
}
