/** Files for the respondent. Nothing is sent: they are made here. */

import type { ScanResponse } from "../engine.js";
import { today } from "../fresh.js";
import { json } from "../json.js";
import type { Scan } from "../view/scan.js";

/**
 * `samenwerkscan-school-2026-11-23-k7qe1xa9.json`: with the tag, so that files of one side and day do not overwrite
 * each other.
 */
export function fileName({ perspective, date, tag }: ScanResponse, ending = "json"): string {
  return `${["samenwerkscan", perspective, date ?? today(), ...(tag ? [tag] : [])].join("-")}.${ending}`;
}

/** The name of a file with answers that cannot be read. */
export function keptName(): string {
  return `samenwerkscan-${today()}.json`;
}

/** The type of a file, by its extension. */
const TYPES: Readonly<Record<string, string>> = { json: "application/json", html: "text/html", csv: "text/csv" };

/** Lets the browser save a file. */
export function download(name: string, text: string): void {
  const type = TYPES[name.split(".").pop() ?? ""] ?? "text/plain";
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the answers in a file. */
export function saveAnswers({ response, say, dispatch, tell }: Scan): void {
  if (!response) return;
  const name = fileName(response);
  download(name, `${json(response, "\n")}\n`);
  dispatch({ kind: "saved", isUnsaved: false });
  tell(say.keep.saved(name));
}
