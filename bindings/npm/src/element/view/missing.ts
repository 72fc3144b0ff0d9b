/** What is missing on a page, listed above it with links, and at each field. */

import { h } from "../h.js";
import type { Gap, Problem } from "../journey/gaps.js";
import type { Item } from "../engine.js";
import { focusField } from "./choices.js";
import { heading, type Scan } from "./scan.js";

/** What was found on going on: nothing at first. */
export interface Missing {
  readonly problems: readonly Gap<Problem>[];
  readonly skipped: readonly Gap<Item>[];
}

/** Nothing is missing, or nothing was checked yet. */
export const NOTHING_MISSING: Missing = { problems: [], skipped: [] };

/** What is wrong with a field, in words. */
export function problemAt(scan: Scan, missing: Missing, field: string): string | undefined {
  const found = missing.problems.find((gap) => gap.field === field);
  return found && scan.say.missing.problem[found.what];
}

/** The list above the page; its heading takes the focus. */
export function missingSummary(scan: Scan, { problems, skipped }: Missing, next: string): HTMLElement | undefined {
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
  if (skipped.length > 0) {
    return h(
      "div",
      { class: "summary", part: "error-summary" },
      title(say.skipped(skipped.length)),
      h("p", {}, say.skippedHelp(next)),
      links(skipped.map(({ field, what }) => ({ field, text: what.text }))),
    );
  }
  return undefined;
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
