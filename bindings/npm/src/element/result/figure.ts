/** A picture as elements: the shapes of the engine, with the colours of the page. */

import type { Figure, Shape } from "../engine.js";
import { s } from "../h.js";

/**
 * The picture, down to `bottom`. Its message is next to it, and its data in a table, so it is an image to screen
 * readers.
 */
export function drawing({ kind, width, height, title, shapes }: Figure, bottom = height): SVGElement {
  return s(
    "svg",
    {
      viewBox: `0 0 ${width} ${bottom}`,
      class: `drawing ${kind}`,
      part: "chart",
      role: "img",
      "aria-label": title,
      direction: "ltr",
    },
    ...shapes.filter((shape) => topOf(shape) < bottom).map(element),
  );
}

/** The list of a picture, to go beside it; undefined if it has none. The table says the same to screen readers. */
export function listOf({ kind, width, height, listTop, shapes }: Figure): SVGElement | undefined {
  const listed = shapes.filter((shape) => "y" in shape && shape.y >= listTop);
  if (listed.length === 0) return undefined;
  return s(
    "svg",
    {
      viewBox: `0 ${listTop} ${width} ${height - listTop}`,
      class: `drawing ${kind}`,
      part: "chart",
      "aria-hidden": "true",
      direction: "ltr",
    },
    ...listed.map(element),
  );
}

function topOf(shape: Shape): number {
  if (shape.kind === "polygon") return Math.min(...shape.points.map(([, y]) => y));
  return "y1" in shape ? Math.min(shape.y1, shape.y2) : shape.y;
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
      return s("path", {
        d: `M${shape.x1} ${shape.y1}A${shape.radius} ${shape.radius} 0 0 1 ${shape.x2} ${shape.y2}`,
        ...look,
      });
    case "polygon":
      return s("polygon", { points: shape.points.join(" "), ...look });
    case "text":
      return s(
        "text",
        { x: shape.x, y: shape.y, "text-anchor": shape.anchor, "font-size": shape.size, ...look },
        shape.text,
      );
  }
}
