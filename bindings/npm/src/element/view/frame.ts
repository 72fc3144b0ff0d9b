/** The frame around every page: the progress, the way back and on, and the tools for the answers. */

import { fill, h, s } from "../h.js";
import { positionOf, stepsOf } from "../journey/steps.js";
import { heading, type Content, type Scan } from "./scan.js";
import { shown } from "../invitation/words.js";
import { saidIn } from "../texts.js";
import { WHO_SEES } from "../who-sees.js";
import { worldSign } from "./world.js";

/** A page with its frame. `above` comes first. */
export function frame(scan: Scan, content: Content, above: Node | undefined): readonly (Node | false | undefined)[] {
  const { alert, notice, step } = scan.state;
  const isResult = content.submit === undefined;
  return [
    alert?.kind !== "missing" && above,
    h("p", { class: "title", part: "title" }, worldSign(), scan.instrument.title),
    wayBack(scan),
    h("p", { class: "count", part: "progress" }),
    alert?.kind === "missing" && above,
    notice !== undefined && step.name !== "team" && h("p", { class: "note" }, notice),
    h(
      "div",
      { class: "head" },
      heading(scan, 0, { class: "page-heading focus", tabindex: -1 }, content.heading),
      ...content.lead,
      isFirst(scan) && whoSees(scan),
    ),
    content.submit === undefined
      ? h("div", { class: "body" }, ...content.body)
      : form(content, content.submit, scan.goOn),
    !isResult && tools(scan),
  ];
}

/** Whether this is the page with the first question. */
function isFirst({ draft, instrument, fixed, step }: Scan): boolean {
  return positionOf(step, stepsOf(draft, instrument, fixed)) === 0;
}

/** Who sees what, in three sentences. */
export function whoSees(scan: Scan): HTMLElement {
  const say = saidIn(scan, WHO_SEES);
  const name = scan.invitation?.returnTo?.name;
  const sentences = [
    name ? say.collects(shown(name)) : say.somebody,
    say.counts(scan.instrument.rules.privacy.groupSize.value),
    say.noName,
  ];
  return h(
    "div",
    { class: "note who-sees" },
    h("strong", {}, scan.say.frame.whoSees),
    h("ul", {}, ...sentences.map((text) => h("li", {}, text))),
  );
}

/** Collapsed, so that it does not ask for attention; filled when it is opened. */
function tools(scan: Scan): HTMLElement {
  const place = h("div", { class: "tools-body" });
  const fillIn = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void scan.tools().then((parts) => fill(place, ...parts));
  };
  return h(
    "details",
    { class: "tools", part: "tools", ontoggle: fillIn },
    h("summary", {}, scan.say.frame.tools),
    place,
  );
}

/** Above the form, where a screen reader finds it before the questions begin. */
function wayBack(scan: Scan): HTMLElement {
  const { previous, say } = scan;
  // On the first page its place stays free, so that everything is where it is on the others.
  if (!previous) return h("div", { class: "no-previous" });
  return h(
    "button",
    { type: "button", class: "button quiet previous", part: "button", onclick: () => scan.go(previous) },
    h("span", { class: "arrow back", "aria-hidden": "true" }),
    say.frame.previous,
  );
}

/** Shows the progress, in words and as a line. Answers can change how many steps there are. */
export function showCount(scan: Scan, place: Element): void {
  const { draft, instrument, fixed, step, say } = scan;
  const steps = stepsOf(draft, instrument, fixed);
  const at = positionOf(step, steps);
  if (at < 0) {
    place.replaceChildren();
    return;
  }
  const { screens, at: screen } = scan.screen;
  fill(
    place,
    say.frame.step(at + 1, steps.length),
    screens.length > 1 && h("span", { class: "single" }, ` · ${say.frame.question(screen + 1, screens.length)}`),
    progressLine(at, steps.length),
  );
}

const GAP = 1;

/** One dash for each step. Decoration only: the words next to it say the same. */
function progressLine(at: number, count: number): SVGElement {
  const width = (100 - GAP * (count - 1)) / count;
  // Not by `Array.from`, which old libraries on a page replace.
  const dashes = [...Array(count).keys()].map((step) =>
    s("rect", { x: step * (width + GAP), y: 0, width, height: 4, class: step <= at ? "done" : "todo" }),
  );
  return s(
    "svg",
    { viewBox: "0 0 100 4", preserveAspectRatio: "none", class: "line", "aria-hidden": "true" },
    ...dashes,
  );
}

function form(page: Content, submit: string, goOn: () => void): HTMLElement {
  const act = (event: Event): void => {
    event.preventDefault();
    goOn();
  };
  return h(
    "form",
    {
      class: "body",
      // The scan reports what is missing itself, in the language of the page.
      novalidate: true,
      onsubmit: act,
    },
    ...page.body,
    h(
      "button",
      // Enter in a line of text presses it too. A sandboxed frame without `allow-forms` submits nothing, so this does
      // not wait for that.
      { type: "submit", class: "button primary", part: "button button-primary", onclick: act },
      submit,
      h("span", { class: "arrow", "aria-hidden": "true" }),
    ),
  );
}

/** The title that the document may show: `Stap 2 van 9: Gedeelde ambitie`. */
export function documentTitle(scan: Scan, page: Content): string {
  const { draft, instrument, fixed, step, say } = scan;
  const steps = stepsOf(draft, instrument, fixed);
  const at = positionOf(step, steps);
  const where = at < 0 ? page.heading : `${say.frame.step(at + 1, steps.length)}: ${page.heading}`;
  return `${where} – ${instrument.title}`;
}
