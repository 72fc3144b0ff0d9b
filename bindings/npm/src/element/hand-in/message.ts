/** A message that a person sends: by their own mail program, from the clipboard, or by what their device shares with. */

import { h, type Child } from "../h.js";

/** An address that opens a mail. */
export function mailTo(mail: string, subject: string, text: string): string {
  // An address may hold characters that would begin a header of the mail; lines end as mail programs expect.
  const [who, body] = [mail, text.replace(/\n/g, "\r\n")].map(encodeURIComponent);
  return `mailto:${who?.replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** Whether this device can share a text with other programs. */
export function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** Copies a text; false if the browser refuses, as it may inside a frame. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to copy by hand. */
export function messageField(id: string, label: string, text: string): readonly Child[] {
  const area = h("textarea", { id, part: "text-input", readonly: true, rows: 8, onfocus: () => area.select() }, text);
  return [h("label", { for: id, class: "legend" }, label), area];
}
