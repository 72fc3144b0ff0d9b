/** The sign of the three worlds: overlapping circles. */

import { s } from "../h.js";
import type { Leefwereld } from "../engine.js";

const CIRCLES = [
  { world: "school", cx: 12, cy: 8.5 },
  { world: "thuis", cx: 8.5, cy: 15 },
  { world: "wijk", cx: 15.5, cy: 15 },
] as const;

/** The three circles, with some of them in colour. Decoration only: the names are next to it. */
export function worldSign(worlds: readonly Leefwereld[] = ["school", "thuis", "wijk"]): SVGElement {
  return s(
    "svg",
    { viewBox: "0 0 24 24", class: "sign", "aria-hidden": "true" },
    ...CIRCLES.map(({ world, cx, cy }) =>
      s("circle", { cx, cy, r: 6.5, class: worlds.includes(world) ? `on ${world}` : "off" }),
    ),
  );
}
