/** What writes workbooks, from the rest of the package: loaded when somebody asks for one. */

import type { Sheet } from "../index.js";

/** The bytes of a workbook. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  const { workbook } = await import("../workbook.js");
  return workbook(sheets);
}
