/** Files of one's own. Nothing is sent: they are made here. */

import type { ScanResponse } from "./engine.js";

/** `samenwerkscan-school-2026-11-23.json` */
export function fileName({ perspective, date }: ScanResponse, ending = "json"): string {
  return `samenwerkscan-${perspective}-${date ?? today()}.${ending}`;
}

/** Today by the clock and the calendar of this device, as a file writes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What kind of file it is, by its ending. */
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

/** The text of a file with answers. */
export function fileText(response: ScanResponse): string {
  return `${JSON.stringify(response, null, 2)}\n`;
}
