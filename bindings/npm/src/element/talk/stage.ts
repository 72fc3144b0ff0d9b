/** Where the slides are shown: over the whole page, and the whole screen if the browser lets them. */

import type { Engine } from "../engine.js";
import { fill, h } from "../h.js";
import { button } from "../rest/tool.js";
import type { Looked } from "../team/looked.js";
import { heading, type Scan } from "../view/scan.js";
import { TALK } from "./messages.js";
import { slidesOf } from "./slides.js";

/** Pixels that a finger moves at least to swipe. */
const SWIPE = 60;

/** The slide that each scan shows: whoever leaves finds it again. */
const shown = new WeakMap<HTMLElement, string>();

/** The slides in a dialog: it is above everything on the page, whatever that looks like. */
export function stageOf(
  scan: Scan,
  engine: Engine,
  looked: Looked,
  leave: () => void,
): { readonly dialog: HTMLDialogElement; readonly open: () => void } {
  const say = TALK[scan.lang];
  const slides = slidesOf(scan, engine, looked);
  let at = Math.max(
    0,
    slides.findIndex(({ name }) => name === shown.get(scan.host)),
  );
  const place = h("div", { class: "slide" });
  const count = h("span", { class: "count" });
  const line = h("div", { class: "progress", "aria-hidden": "true" }, ...slides.map(() => h("span", {})));
  const back = button(say.back, () => go(at - 1));
  const on = button(say.on, () => go(at + 1), "primary");
  const whole = button(say.wide, () => widen(), "quiet");
  const room = h(
    "div",
    { class: "room" },
    h(
      "div",
      { class: "room-head" },
      h("span", { class: "about" }, looked.report?.about),
      whole,
      button(say.stop, leave, "quiet"),
    ),
    place,
    h("div", { class: "room-foot" }, line, h("div", { class: "walk" }, back, count, on)),
  );
  const dialog = h(
    "dialog",
    {
      class: "talk",
      "aria-label": say.heading,
      onkeydown: (event) => press(event as KeyboardEvent),
      oncancel: (event) => (event.preventDefault(), leave()),
    },
    room,
  );

  const show = (): void => {
    const slide = slides[at];
    if (!slide) return;
    shown.set(scan.host, slide.name);
    const title = heading(scan, 0, { class: "focus", tabindex: -1 }, slide.heading);
    place.dataset["slide"] = slide.name;
    fill(
      place,
      title,
      h("div", { class: "slide-body" }, ...slide.body()),
      at === 0 && h("p", { class: "hint keys" }, say.keys),
    );
    place.scrollTop = 0;
    fill(count, say.at(at + 1, slides.length));
    for (const [idx, dash] of [...line.children].entries()) dash.classList.toggle("done", idx <= at);
    back.toggleAttribute("disabled", at === 0);
    on.toggleAttribute("disabled", at === slides.length - 1);
    if (dialog.open) title.focus({ preventScroll: true });
  };
  const go = (to: number): void => {
    const next = Math.min(slides.length - 1, Math.max(0, to));
    if (next === at) return;
    at = next;
    show();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: slides.length - 1,
    }[event.key];
    const topic = place.querySelector<HTMLElement>(`[data-key="${Number(event.key) || 0}"]`);
    if (to === undefined && !topic) return;
    event.preventDefault();
    if (to !== undefined) go(to);
    topic?.click();
  };
  const widen = (): void => void room.requestFullscreen?.().catch(() => undefined);

  // Whoever leaves the whole screen by Esc leaves the slides.
  room.addEventListener("fullscreenchange", () => {
    const root = room.getRootNode() as ShadowRoot;
    const isWhole = root.fullscreenElement === room;
    whole.hidden = isWhole;
    if (!isWhole && dialog.isConnected) leave();
  });
  swipes(place, (step) => go(at + step));
  show();
  return {
    dialog,
    open: () => {
      if (!dialog.isConnected || dialog.open) return;
      whole.hidden = !room.requestFullscreen;
      dialog.showModal();
      place.querySelector<HTMLElement>(".focus")?.focus({ preventScroll: true });
      widen();
    },
  };
}

/** A finger that moves sideways goes a slide on or back. */
function swipes(place: HTMLElement, go: (step: 1 | -1) => void): void {
  let from: Touch | undefined;
  place.addEventListener("touchstart", ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
    passive: true,
  });
  place.addEventListener("touchend", ({ changedTouches: [to] }) => {
    const start = from;
    from = undefined;
    if (!start || !to) return;
    const [x, y] = [to.clientX - start.clientX, to.clientY - start.clientY];
    if (Math.abs(x) >= SWIPE && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
  });
}
