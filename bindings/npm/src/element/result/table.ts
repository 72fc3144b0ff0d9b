/** Tables of a result. On a narrow page each row becomes a small list, and stays a row to a screen reader. */

import type { Table } from "../engine.js";
import { h, s } from "../h.js";

/** A table with a header; its first column names the rows, unless it is a table to write in. */
export function table(caption: string, { cells, header, rows }: Table): HTMLTableElement {
  // The roles are the native ones, until a page changes the layout.
  return h(
    "table",
    { class: cells, part: "table", role: "table" },
    h("caption", { class: "hidden" }, caption),
    h(
      "thead",
      { role: "rowgroup" },
      h("tr", { role: "row" }, ...header.map((text) => h("th", { scope: "col", role: "columnheader" }, text))),
    ),
    h(
      "tbody",
      { role: "rowgroup" },
      ...rows.map((row) => h("tr", { role: "row" }, ...row.map((text, at) => cell(text, at, header[at], cells)))),
    ),
  );
}

function cell(text: string, at: number, column: string | undefined, cells: Table["cells"]): HTMLElement {
  if (at === 0 && cells !== "writing") return h("th", { scope: "row", role: "rowheader" }, text);
  const isScore = at === 1 && cells === "points" && /^\d+$/.test(text);
  return h("td", { role: "cell", "data-column": column }, text, isScore && bar(Number(text)));
}

/** Points as a bar. Decoration: the number is beside it. */
function bar(points: number): SVGElement {
  return s(
    "svg",
    { viewBox: "0 0 100 8", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true" },
    s("rect", { width: 100, height: 8, class: "role-track" }),
    s("rect", { width: points, height: 8, class: "role-filled" }),
  );
}
