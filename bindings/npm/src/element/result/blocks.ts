/** The pieces of a report as elements. The sentences are those of the engine. */

import type { Block, Highlight, Levels, Remark } from "../engine.js";
import { h, type Child } from "../h.js";
import { drawing, listOf } from "./figure.js";
import { table } from "./table.js";

/** How headings are made: relative to the heading of the page. */
export type MakeHeading = (below: number, text: string) => HTMLElement;

/** The pieces of a section. `about` names it. A picture shows what its table says, so that is folded away. */
export function blocksOf(
  blocks: readonly Block[],
  about: string,
  heading: MakeHeading,
  showTable: string,
): readonly Child[] {
  return blocks.map((block, at) => {
    const piece = blockOf(block, about, heading);
    const isFolded = block.kind === "table" && blocks[at - 1]?.kind === "figure";
    return isFolded ? h("details", { class: "as-table" }, h("summary", {}, showTable), piece) : piece;
  });
}

function blockOf(block: Block, about: string, heading: MakeHeading): Child {
  switch (block.kind) {
    case "lead":
      return h("p", { class: "statement" }, block.text);
    case "paragraph":
      return h("p", {}, block.text);
    case "heading":
      return heading(2, block.text);
    case "list":
      return h("ul", { class: "remarks" }, ...block.items.map(remark));
    case "highlights":
      return h("ul", { class: "highlights" }, ...block.items.map(highlight));
    case "links":
      return h("ul", { class: "links" }, ...block.links.map(({ text, address }) => h("li", {}, link(text, address))));
    case "levels":
      return ladder(block);
    case "table":
      return table(about, block);
    case "figure":
      return h(
        "figure",
        { class: "figure" },
        h("figcaption", {}, block.figure.title),
        drawing(block.figure, block.figure.listTop),
        listOf(block.figure),
      );
    default:
      // Questions and lines are for paper.
      return undefined;
  }
}

function highlight({ purpose, label, text, why }: Highlight): HTMLElement {
  return h(
    "li",
    { class: purpose },
    h("strong", {}, label),
    " ",
    h("span", {}, text),
    why && " ",
    why && h("span", { class: "why" }, why),
  );
}

function remark({ label, text, why }: Remark): HTMLElement {
  return h(
    "li",
    {},
    label && h("strong", { class: "phase" }, label),
    label && " ",
    h("span", {}, text),
    why && " ",
    why && h("span", { class: "why" }, why),
  );
}

/** Another site opens in a new tab, so that no answer is lost. */
function link(text: string, address: string): HTMLElement {
  return h("a", { href: address, part: "link", target: "_blank", rel: "noopener noreferrer" }, text);
}

/** How far the whole is: in words, and as a ladder if there is a level. */
export function wholeOf(blocks: readonly Block[]): readonly Child[] {
  return blocks.flatMap((block) => {
    if (block.kind === "lead") return h("p", { class: "statement" }, block.text);
    return block.kind === "levels" ? ladder(block) : [];
  });
}

/** All levels as rungs, with marks at the result and at what it is compared with. */
function ladder({ names, own, ownLabel, compared, comparedLabel }: Levels): HTMLElement {
  const rung = (level: number, name: string): HTMLElement => {
    const isOwn = level === own;
    return h(
      "li",
      { class: isOwn ? "own" : level < own ? "below" : undefined, "aria-current": isOwn && "true" },
      h("span", {}, String(level)),
      h("span", {}, name),
      isOwn && h("span", { class: "mark" }, ownLabel),
      level === compared && h("span", { class: "mark compared" }, comparedLabel),
    );
  };
  return h("ol", { class: "ladder" }, ...names.map((name, at) => rung(at + 1, name)));
}
