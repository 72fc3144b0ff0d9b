/** Ten minutes to talk. They begin by themselves, make no sound, and nothing happens when they are over. */

import { fill, h } from "../h.js";
import type { Scan } from "../view/scan.js";
import { TALK } from "./messages.js";

const MINUTE = 60_000;
const LENGTH = 10 * MINUTE;
/** In milliseconds; nobody needs to see it move. */
const EVERY = 5_000;

/** When the talk of a scan began. */
const begun = new WeakMap<HTMLElement, number>();

/** The clock. It goes on while other slides are shown, and begins anew for whoever comes back after it was over. */
export function clock(scan: Scan): HTMLElement {
  const say = TALK[scan.lang];
  const now = Date.now();
  const since = begun.get(scan.host);
  const start = since !== undefined && now - since < LENGTH ? since : now;
  begun.set(scan.host, start);
  const bar = h("span", { class: "left" });
  const text = h("span", {});
  const place = h(
    "div",
    { class: "clock", role: "timer", "aria-label": say.clock },
    h("span", { class: "run", "aria-hidden": "true" }, bar),
    text,
  );
  const show = (): void => {
    const left = Math.max(0, start + LENGTH - Date.now());
    bar.style.inlineSize = `${(100 * left) / LENGTH}%`;
    const said = left > 0 ? say.left(Math.ceil(left / MINUTE)) : say.over;
    if (text.textContent !== said) fill(text, said);
  };
  show();
  const ticking = setInterval(() => (place.isConnected ? show() : clearInterval(ticking)), EVERY);
  return place;
}
