/** The sign of the three worlds: overlapping circles, one of them in colour. */

import { s } from "../h.js";
import type { Area } from "../journey/steps.js";

const CIRCLES = [
  { world: "school", cx: 12, cy: 8.5 },
  { world: "thuis", cx: 8.5, cy: 15 },
  { world: "wijk", cx: 15.5, cy: 15 },
] as const;

/** All three circles, or one of them in colour. Decoration only: the name is next to it. */
export function worldSign(area?: Area): SVGElement {
  return s(
    "svg",
    { viewBox: "0 0 24 24", class: "sign", "aria-hidden": "true" },
    ...CIRCLES.map(({ world, cx, cy }) => {
      const isOn = area === undefined || area === world;
      return s("circle", { cx, cy, r: 6.5, class: isOn ? `on ${world}` : "off" });
    }),
    area === "conditions" && s("circle", { cx: 12, cy: 12.5, r: 11, class: "off around" }),
  );
}
