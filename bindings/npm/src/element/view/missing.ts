/** What is missing on a page, listed above it with links, and at each field. */

import { h } from "../h.js";
import type { Missing } from "./alert.js";
import { focusField } from "./choices.js";
import { heading, type Scan } from "./scan.js";

/** What is wrong with a field, in words. */
export function problemAt({ state: { alert }, say }: Scan, field: string): string | undefined {
  const found = alert?.kind === "missing" && alert.problems.find((gap) => gap.field === field);
  return found ? say.missing.problem[found.what] : undefined;
}

/** Whether an item was skipped, and the respondent was told. */
export function isSkipped({ state: { alert } }: Scan, field: string): boolean {
  return alert?.kind === "missing" && alert.skipped.some((gap) => gap.field === field);
}

/** The list above the page; its heading takes the focus. */
export function missingSummary(scan: Scan, { problems, skipped }: Missing): HTMLElement {
  const say = scan.say.missing;
  const title = (text: string): HTMLElement => heading(scan, 0, { class: "focus", tabindex: -1 }, text);
  const links = (gaps: readonly { field: string; text: string }[]): HTMLElement =>
    h("ul", {}, ...gaps.map(({ field, text }) => h("li", {}, fieldLink(field, text))));
  if (problems.length > 0) {
    return h(
      "div",
      { class: "summary wrong", part: "error-summary" },
      title(say.problems(problems.length)),
      links(problems.map(({ field, what }) => ({ field, text: say.problem[what] }))),
    );
  }
  return h(
    "div",
    { class: "summary", part: "error-summary" },
    title(say.skipped(skipped.length)),
    h("p", {}, say.skippedHelp(scan.say.frame.next)),
    links(skipped.map(({ field, what }) => ({ field, text: what.text }))),
  );
}

/** A fragment inside a shadow root leads nowhere, so the link moves the focus. */
export function fieldLink(field: string, text: string): HTMLElement {
  return h(
    "a",
    {
      href: `#${field}`,
      part: "link",
      onclick: (event) => {
        event.preventDefault();
        const page = (event.currentTarget as Element).closest(".page");
        if (page) focusField(page, field);
      },
    },
    text,
  );
}
