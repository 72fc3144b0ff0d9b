import writeExcelFile, { type Cell } from "write-excel-file/universal";

import type { Sheet } from "./index.js";

/** In characters: a longer text is broken into lines. */
const WIDEST = 60;

export function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, at) => row.map((value) => cell(value, at === 0))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? "")) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ).toBlob();
}

/** Of a type that is given, so that no text is taken for something else. */
function cell(value: string | number | null, isHead: boolean): Cell {
  if (value === null) return null;
  const look = { wrap: true, alignVertical: "top", ...(isHead && ({ fontWeight: "bold" } as const)) } as const;
  return typeof value === "number" ? { ...look, type: Number, value } : { ...look, type: String, value };
}

function widthOf(values: readonly (string | number)[]): number {
  const lengths = values.map((value) =>
    Math.max(
      ...String(value)
        .split("\n")
        .map((line) => line.length),
    ),
  );
  return Math.min(WIDEST, Math.max(...lengths, 4) + 2);
}
