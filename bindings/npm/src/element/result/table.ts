/** Tables of a result. On a narrow page each row becomes a small list, and stays a row to a screen reader. */

import { h, type Child } from "../h.js";

/** A row: what names it, and a cell for each other column. */
export interface Row {
  readonly name: Child;
  readonly cells: readonly string[];
}

/** A table under a header; its first column names the rows. */
export function table(caption: string, header: readonly string[], rows: readonly Row[], look = ""): HTMLTableElement {
  // The roles say what the elements are by themselves, until a page lays them out otherwise.
  return h(
    "table",
    { class: look, part: "table", role: "table" },
    h("caption", { class: "hidden" }, caption),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...header.map((text) => h("th", { scope: "col", role: "columnheader" }, text)))),
    h("tbody", { role: "rowgroup" }, ...rows.map((row) => rowOf(row, header))),
  );
}

function rowOf({ name, cells }: Row, header: readonly string[]): HTMLElement {
  return h(
    "tr",
    { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, name),
    ...cells.map((text, at) => h("td", { role: "cell", "data-column": header[at + 1] }, text)),
  );
}
