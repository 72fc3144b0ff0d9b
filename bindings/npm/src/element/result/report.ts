/** A report of the engine on a page. */

import type { Block, Report, Section } from "../engine.js";
import { h, type Child } from "../h.js";
import { heading, type Scan } from "../view/scan.js";
import { blocksOf, type MakeHeading } from "./blocks.js";

/** The sections with a card for each of their inner headings. */
const CARDS: readonly string[] = ["topics", "level"];

/** The first screen of a report, after what came of earlier agreements, and the parts below it once they are needed. */
export interface Parts {
  readonly first: readonly HTMLElement[];
  readonly others: () => readonly HTMLElement[];
}

/** The parts of a report, each under its own heading. Room to write in is on paper only. */
export function reportParts(scan: Scan, { sections }: Report): Parts {
  const shown = sections.filter(({ name }) => name !== "agenda");
  // Where every group is hidden there is no first screen.
  const others = Math.max(1, 1 + shown.findIndex(({ name }) => name === "glance"));
  const made = (some: readonly Section[]): readonly HTMLElement[] => some.map((section) => part(scan, section));
  return { first: made(shown.slice(0, others)), others: () => made(shown.slice(others)) };
}

function part(scan: Scan, { name, heading: title, blocks }: Section): HTMLElement {
  const inner: MakeHeading = (below, text) => heading(scan, below, { class: "inner" }, text);
  const show = (some: readonly Block[]): readonly Child[] => blocksOf(some, title, inner, scan.say.result.asTable);
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const cards = CARDS.includes(name) && first >= 0 ? cardsOf(blocks.slice(first)) : [];
  return h(
    "section",
    { class: `part ${name}`, part: `result-${name}` },
    heading(scan, 1, {}, title),
    ...show(cards.length > 0 ? blocks.slice(0, first) : blocks),
    cards.length > 0 &&
      h("div", { class: "cards" }, ...cards.map((card) => h("div", { class: "card" }, ...show(card)))),
  );
}

/** Topics, each with what is under its heading. */
function cardsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = blocks.flatMap(({ kind }, at) => (kind === "heading" ? [at] : []));
  return starts.map((start, at) => blocks.slice(start, starts[at + 1]));
}
