/** Workbooks for spreadsheets. They need no engine, and are apart from it because few people need them. */

import type { Sheet } from "./index.js";

export type { Sheet } from "./index.js";

/**
 * Sheets as a workbook (`.xlsx`): numbers as numbers, and text as text, which is never read as a formula.
 *
 * @example
 * const sheets = engine.sheets(responses, { lang: "nl", mode: "anonymous" });
 * await writeFile("team.xlsx", await (await workbook(sheets)).bytes());
 */
export function workbook(sheets: readonly Sheet[]): Promise<Blob>;
