/** Files for the respondent. Nothing is sent: they are made here. */

import type { ScanSave } from "../../element.js";
import type { ScanResponse } from "../engine.js";
import { tell as notify } from "../events.js";
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
const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  html: "text/html",
  csv: "text/csv",
  ics: "text/calendar",
  svg: "image/svg+xml",
  png: "image/png",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Lets the browser save a file. */
export function download(name: string, content: string | Blob): void {
  const type = TYPES[name.split(".").pop() ?? ""] ?? "text/plain";
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the answers in a file. */
export function saveAnswers(scan: Scan): void {
  const { response, dispatch } = scan;
  if (!response) return;
  save(scan, fileName(response), `${json(response, "\n")}\n`, "json");
  dispatch({ kind: "saved", isUnsaved: false });
}

/** Saves a file, and says so: to the respondent, and to the page without what is in it. */
export function save({ say, host, tell }: Scan, name: string, text: string, format: ScanSave["format"]): void {
  download(name, text);
  tell(format === "json" ? say.keep.saved(name) : say.keep.savedReport(name));
  notify(host, "samenwerkscan-save", { format });
}
