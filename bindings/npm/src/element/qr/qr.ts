/** QR codes as pictures. */

import { generate } from "lean-qr";

import { s } from "../h.js";

/** The empty edge that readers need, in modules. */
const QUIET = 4;

/** A QR code. Black on white on every page, because that is what readers expect. */
export function qrCode(text: string, label: string): SVGElement {
  const code = generate(text);
  const whole = code.size + 2 * QUIET;
  const modules = [...Array(code.size).keys()].flatMap((y) =>
    runsIn(code.size, (x) => code.get(x, y)).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  );
  return s(
    "svg",
    {
      viewBox: `0 0 ${whole} ${whole}`,
      class: "qr",
      role: "img",
      "aria-label": label,
      "shape-rendering": "crispEdges",
    },
    s("rect", { width: whole, height: whole, fill: "#fff" }),
    s("path", { d: modules.join(""), fill: "#000" }),
  );
}

/** Where dark modules are in a row, and how many beside each other. */
function runsIn(size: number, isDark: (x: number) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let x = 0; x < size; x += 1) {
    if (!isDark(x)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
