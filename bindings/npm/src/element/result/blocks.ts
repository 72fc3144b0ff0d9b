/** The pieces of a report as elements. The sentences are those of the engine. */

import type { Block, Levels, Remark } from "../engine.js";
import { h, type Child } from "../h.js";
import { drawing } from "./figure.js";
import { table } from "./table.js";

/** How headings are made: relative to the heading of the page. */
export type MakeHeading = (below: number, text: string) => HTMLElement;

/** One piece. `about` names its section. */
export function blockOf(block: Block, about: string, heading: MakeHeading): Child {
  switch (block.kind) {
    case "lead":
      return h("p", { class: "statement" }, block.text);
    case "paragraph":
      return h("p", {}, block.text);
    case "heading":
      return heading(2, block.text);
    case "list":
      return h("ul", { class: "remarks" }, ...block.items.map(remark));
    case "links":
      return h("ul", { class: "links" }, ...block.links.map(({ text, address }) => h("li", {}, link(text, address))));
    case "levels":
      return stairs(block);
    case "table":
      return table(about, block);
    case "figure":
      return h("figure", { class: "figure" }, h("figcaption", {}, block.figure.title), drawing(block.figure));
    default:
      // Questions and lines are for paper.
      return undefined;
  }
}

function remark({ label, text, why }: Remark): HTMLElement {
  return h("li", {}, label && h("strong", { class: "phase" }, label), label && " ", h("span", {}, text), why && " ", why && h("span", { class: "why" }, why));
}

/** Another site opens in a new tab, so that no answer is lost. */
function link(text: string, address: string): HTMLElement {
  return h("a", { href: address, part: "link", target: "_blank", rel: "noopener noreferrer" }, text);
}

/** All levels as steps, with the result and the respondent's own estimate. */
function stairs({ names, own, ownLabel, estimate, estimateLabel }: Levels): HTMLElement {
  const step = (level: number, name: string): HTMLElement => {
    const isOwn = level === own;
    return h(
      "li",
      { class: isOwn ? `step-${level} own` : `step-${level}`, "aria-current": isOwn && "true" },
      h("span", { class: "marks" }, isOwn && h("span", { class: "mark" }, ownLabel), level === estimate && h("span", { class: "mark own-estimate" }, estimateLabel)),
      h("span", { class: "tread" }, h("span", { class: "number" }, String(level)), " ", name),
    );
  };
  return h("ol", { class: "stairs" }, ...names.map((name, at) => step(at + 1, name)));
}
