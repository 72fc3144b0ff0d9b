/** A page of the scan on the screen, and where the focus is on it. */

import { fill } from "../h.js";
import { keyOf, stepsOf } from "../journey/steps.js";
import type { Focus } from "../machine.js";
import { focusField } from "./choices.js";
import { frame, showCount } from "./frame.js";
import type { Content, Page, Scan } from "./scan.js";

/** Shows a page, and what comes first above it. */
export function show(scan: Scan, place: HTMLElement, page: Page, above: Node | undefined): Content {
  const content = page.render(scan, scan.step);
  fill(place, ...frame(scan, content, above));
  const body = place.querySelector(".body");
  const addRest = (): unknown => body?.isConnected && body.append(...(content.rest?.() ?? []));
  // A page that is shown anew keeps the focus, wherever that is.
  if (place.dataset["step"] === scan.step.name) addRest();
  else setTimeout(addRest);
  place.dataset["step"] = scan.step.name;
  showScreen(scan, place);
  showProgress(scan, place);
  return content;
}

/** Whether one question fills the screen: what the style sheet says of a scan of this width. */
export function isSingle(place: HTMLElement): boolean {
  return getComputedStyle(place).getPropertyValue("--_single") === "1";
}

/** Marks the fields of the screen: where one question fills it, the style sheet hides the others. */
function showScreen(scan: Scan, place: HTMLElement): void {
  const { at, fields } = scan.screen;
  place.dataset["screen"] = String(at);
  place.toggleAttribute("data-many", fields.length > 0);
  place.toggleAttribute("data-first", isFirstOfItems(scan));
  for (const field of fields) place.querySelector(`#${field}`)?.classList.add("now");
}

/** Whether these are the first questions with the scale, where its answers are explained. */
function isFirstOfItems({ step, draft, instrument, fixed }: Scan): boolean {
  const first = stepsOf(draft, instrument, fixed).find(({ name }) => name === "items" || name === "anchors");
  return first !== undefined && keyOf(first) === keyOf(step);
}

/** Shows what comes first, above a page that stays as it is. */
export function showAbove(place: HTMLElement, above: Node | undefined): void {
  place.querySelector(".summary")?.remove();
  if (above) place.prepend(above);
  moveFocus(place, {});
}

/** Shows the progress. */
export function showProgress(scan: Scan, place: HTMLElement): void {
  const count = place.querySelector(".count");
  if (count) showCount(scan, count);
}

/** Does something to the page. The focus stays on the same element, or else moves to the heading. */
export function keepFocus(place: HTMLElement, change: () => void): void {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot && place.contains(root.activeElement) ? root.activeElement : undefined;
  change();
  if (!focused) return;
  const alike = [...place.querySelectorAll<HTMLElement>(focused.localName)];
  const same = alike.find((other) => nameOf(other) === nameOf(focused));
  if (same) same.focus({ preventScroll: true });
  else moveFocus(place, {});
}

/** By what an element is known again when its page is shown anew. */
const nameOf = ({ id, ariaLabel, textContent }: Element): unknown => id || (ariaLabel ?? textContent);

/** Moves the focus to a field, or to the heading: that of what comes first, or else of the page. */
export function moveFocus(place: HTMLElement, { field }: Focus): void {
  if (field) return focusField(place, field);
  const target = newQuestion(place) ?? place.querySelector<HTMLElement>(".focus");
  target?.focus({ preventScroll: true });
  // Going on starts at the top, so that the progress and the way back are in sight.
  if (target) (target.closest(".summary") ?? place).scrollIntoView();
}

/** The question that fills the screen, if its page has been read already, and nothing comes first. */
function newQuestion(place: HTMLElement): HTMLElement | undefined {
  const isNew = place.dataset["screen"] !== "0" && isSingle(place) && !place.querySelector(".summary");
  const question = (isNew && place.querySelector<HTMLElement>(".now :is(legend, .legend)")) || undefined;
  question?.setAttribute("tabindex", "-1");
  question?.classList.add("focus");
  return question;
}
