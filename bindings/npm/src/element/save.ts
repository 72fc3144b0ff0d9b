/** Answers as a file of one's own. */

import type { ScanResponse } from "./engine.js";

/** `samenwerkscan-school-2026-11-23.json` */
export function fileName({ perspective, date }: ScanResponse): string {
  return `samenwerkscan-${perspective}-${date ?? today()}.json`;
}

/** Today by the clock and the calendar of this device, as a file writes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Lets the browser save a file. Nothing is sent: the file is made here. */
export function download(name: string, response: ScanResponse): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(response, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
