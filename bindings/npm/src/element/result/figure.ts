/** A picture as elements: the shapes of the engine, with the colours of the page. */

import type { Figure, Shape } from "../engine.js";
import { s } from "../h.js";

/** The picture. Its message is next to it, and its data in a table, so it is an image to screen readers. */
export function drawing({ kind, width, height, title, shapes }: Figure): SVGElement {
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: `drawing ${kind}`, part: "chart", role: "img", "aria-label": title, direction: "ltr" },
    ...shapes.map(element),
  );
}

function element(shape: Shape): SVGElement {
  const look = { class: `role-${shape.role}` };
  switch (shape.kind) {
    case "rect":
      return s("rect", { x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...look });
    case "circle":
      return s("circle", { cx: shape.x, cy: shape.y, r: shape.radius, ...look });
    case "line":
      return s("line", { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...look });
    case "arc":
      return s("path", { d: `M${shape.x1} ${shape.y1}A${shape.radius} ${shape.radius} 0 0 1 ${shape.x2} ${shape.y2}`, ...look });
    case "polygon":
      return s("polygon", { points: shape.points.join(" "), ...look });
    case "text":
      return s("text", { x: shape.x, y: shape.y, "text-anchor": shape.anchor, "font-size": shape.size, ...look }, shape.text);
  }
}
