/** Files for the respondent. Nothing is sent: they are made here. */

import type { ScanResponse } from "./engine.js";

/**
 * `samenwerkscan-school-2026-11-23-k7qe1xa9.json`: with the tag, so that files of one side and day do not overwrite
 * each other.
 */
export function fileName({ perspective, date, tag }: ScanResponse, ending = "json"): string {
  return `${["samenwerkscan", perspective, date ?? today(), ...(tag ? [tag] : [])].join("-")}.${ending}`;
}

/** Eight letters and digits, drawn at random: they tell this filled-in scan from every other. */
export function drawTag(): string {
  // 252 is a multiple of 36, so bytes below it make all characters equally likely.
  const draw = (): string => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    return byte < 252 ? (byte % 36).toString(36) : draw();
  };
  return [...Array(8)].map(draw).join("");
}

/** Today in the local time zone of this device, as a file writes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
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

/** The text of a file with answers. */
export function fileText(response: ScanResponse): string {
  return `${json(response, "\n")}\n`;
}

/**
 * Data as JSON, each entry on a line that starts with `line`. Not by `JSON.stringify`, which calls `toJSON`, and old
 * libraries on a page define that for all lists and objects.
 */
export function json(data: unknown, line = ""): string {
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const inner = line && `${line}  `;
  const space = line && " ";
  const [open, close, entries] = Array.isArray(data)
    ? ["[", "]", data.map((each) => json(each, inner))]
    : ["{", "}", Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}:${space}${json(value, inner)}`]))];
  return entries.length > 0 ? `${open}${inner}${entries.join(`,${inner}`)}${line}${close}` : open + close;
}
