/** The slides: what the engine says of the group, a thing at a time. */

import type { Block, Engine, Figure, FigureKind, Highlight, Report } from "../engine.js";
import { h, type Child } from "../h.js";
import { dayIn } from "../invitation/words.js";
import { tableOf } from "../journey/meeting.js";
import { agreementOf, earlierAgreements } from "../journey/table.js";
import { wholeOf } from "../result/blocks.js";
import { drawing } from "../result/figure.js";
import { groupOf, lookedAt, reportOfNow, type Looked } from "../team/looked.js";
import { table } from "../result/table.js";
import type { Scan } from "../view/scan.js";
import { clock } from "./clock.js";
import { chooser } from "./choose.js";
import { TALK } from "./messages.js";

/** One slide. */
export interface Slide {
  readonly name: "people" | "earlier" | "changes" | "map" | "good" | "different" | "choose" | "agree";
  readonly heading: string;
  /** Made when it is shown. */
  readonly body: () => readonly Child[];
}

/** The slides for what the group looks at. Hidden groups are in none of them: all are made of what the engine shows. */
export function slidesOf(scan: Scan, engine: Engine, looked: Looked): readonly Slide[] {
  const say = TALK[scan.lang];
  const { subject, mode } = looked.reported;
  const group = groupOf(subject);
  const options = { lang: scan.lang, ...mode, ...looked.reported.meeting };
  const report = reportOfNow(scan, looked);
  if (!report) return [];
  const figure = (kind: FigureKind): Figure =>
    engine.figure(kind === "progress" ? subject : group, { ...options, kind });
  const part = partsOf(report);
  const people = part("people");
  const good = highlightsOf(report).find(({ purpose }) => purpose === "strength" || purpose === "beginning");
  const worlds = part("worlds");
  const item = figure("item");
  const perspectives = figure("perspectives");
  const slides: readonly (Slide | false | undefined)[] = [
    {
      name: "people",
      heading: headingOf(report, "people"),
      body: () => [
        h("p", { class: "big" }, report.subtitle),
        ...people.filter(({ kind }) => kind === "table").map((block) => shownTable(block, report.title)),
        ...noteOf(people),
      ],
    },
    earlierSlide(scan, looked),
    "after" in subject && {
      name: "changes",
      heading: say.changes,
      body: () => [
        h("p", { class: "hint" }, looked.report?.subtitle),
        h("p", { class: "big" }, figure("progress").title),
        dataOf(figure("progress")),
      ],
    },
    worlds.length > 0 && {
      name: "map",
      heading: say.map,
      body: () => [
        h(
          "div",
          { class: "beside" },
          map(figure("worlds")),
          h("div", {}, partnerList(figure("worlds")), ...sentences(worlds)),
        ),
      ],
    },
    good && {
      name: "good",
      heading: good.label,
      body: () => [
        h("div", { class: "beside" }, h("div", {}, ...wholeOf(part("glance"))), h("p", { class: "huge" }, good.text)),
      ],
    },
    item.shapes.length > 0 && {
      name: "different",
      heading: say.different,
      body: () => [
        h(
          "div",
          { class: "beside" },
          picture(item),
          h(
            "div",
            {},
            h("p", { class: "big" }, item.title),
            h("p", {}, perspectives.title),
            h("p", { class: "hint" }, say.differentHelp),
            clock(scan),
          ),
        ),
      ],
    },
    item.shapes.length > 0 && { name: "choose", heading: say.choose, body: () => chooser(scan, topicsOf(report)) },
    { name: "agree", heading: say.agree, body: () => agreed(scan) },
  ];
  return slides.filter((slide): slide is Slide => Boolean(slide));
}

/** The blocks of a section. */
const partsOf =
  (report: Report) =>
  (name: string): readonly Block[] =>
    report.sections.find((section) => section.name === name)?.blocks ?? [];

/** What matters most, on the first screen of the report. */
function highlightsOf(report: Report): readonly Highlight[] {
  return partsOf(report)("glance").flatMap((block) => (block.kind === "highlights" ? block.items : []));
}

function headingOf(report: Report | undefined, name: string): string {
  return report?.sections.find((section) => section.name === name)?.heading ?? "";
}

function sentences(blocks: readonly Block[]): readonly Child[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [h("p", {}, block.text)] : []));
}

/** What people should know before they look: the first sentence under the table. */
function noteOf(blocks: readonly Block[]): readonly Child[] {
  return sentences(blocks)
    .slice(0, 1)
    .map((note) => h("div", { class: "hint" }, note));
}

function shownTable(block: Block, caption: string): Child {
  return block.kind === "table" && table(caption, block);
}

/** A picture as large as the slide. */
function picture(figure: Figure, bottom = figure.height): Child {
  return h("div", { class: "picture" }, drawing(figure, bottom));
}

/** The largest circles: those of the worlds. */
const WORLD = 100;

/** The map without its key and list, so that it is larger: the list is beside it, with the levels in words. */
function map(figure: Figure): Child {
  const worlds = figure.shapes.flatMap((shape) =>
    shape.kind === "circle" && shape.radius > WORLD ? shape.y + shape.radius + 4 : [],
  );
  return picture(figure, Math.max(...worlds));
}

/** The data of a picture that has too many words for a screen in a room. */
function dataOf({ title, table: { header, rows } }: Figure): Child {
  return table(title, { kind: "table", cells: "reading", header, rows });
}

/** The partners by their numbers on the map. */
function partnerList({ table: { header, rows } }: Figure): Child {
  const [name = "", number = "", now = ""] = header;
  if (rows.length === 0) return undefined;
  return table(name, {
    kind: "table",
    cells: "reading",
    header: [number, name, now],
    rows: rows.map(([who = "", at = "", level = ""]) => [at, who, level]),
  });
}

/** What the group can choose from: every part of the collaboration, and the partners that the report brings up. */
function topicsOf(report: Report): readonly (readonly [name: string, words: string])[] {
  const parts = partsOf(report)("profile").flatMap((block) => (block.kind === "table" ? block.rows : []));
  const names = parts.map(([name = "", , words = ""]) => [name, words] as const);
  const headings = partsOf(report)("topics").flatMap((block) =>
    block.kind === "heading" ? block.text.replace(/^\d+\. /, "") : [],
  );
  const others = headings.filter((topic) => !names.some(([name]) => name === topic));
  return [...names, ...others.map((name) => [name, ""] as const)].slice(0, 9);
}

/** What came of earlier agreements. */
function earlierSlide(scan: Scan, looked: Looked): Slide | undefined {
  const say = TALK[scan.lang];
  const earlier = earlierAgreements(tableOf(scan.state.team));
  if (earlier.length === 0) return undefined;
  const row = ({ what, who, done, note }: (typeof earlier)[number]): Child =>
    h(
      "li",
      { class: done ?? "unsaid" },
      h("span", { class: "verdict" }, done ? say.done[done] : say.notSaid),
      h(
        "span",
        {},
        h("strong", {}, what),
        [who, note]
          .filter(Boolean)
          .map((text) => ` · ${text}`)
          .join(""),
      ),
    );
  return {
    name: "earlier",
    heading: headingOf(looked.report, "earlier"),
    body: () => [h("ul", { class: "verdicts" }, ...earlier.map(row))],
  };
}

/** What is agreed so far, and the way to write it down. */
function agreed(scan: Scan): readonly Child[] {
  const say = TALK[scan.lang];
  const { agreements, topics } = tableOf(scan.state.team);
  const rows = agreements.flatMap((typed) => agreementOf(typed) ?? []);
  const write = h(
    "button",
    {
      type: "button",
      class: "button primary",
      part: "button button-primary",
      onclick: () => scan.go({ name: "agreements" }),
    },
    say.write,
  );
  return [
    topics.length > 0 && h("ul", { class: "chosen" }, ...topics.map((topic) => h("li", {}, topic))),
    rows.length > 0
      ? h(
          "ol",
          { class: "agreed-list" },
          ...rows.map(({ what, who, when }) =>
            h(
              "li",
              {},
              h("strong", {}, what),
              [who, when && dayIn(scan.lang, when)]
                .filter(Boolean)
                .map((text) => ` · ${text}`)
                .join(""),
            ),
          ),
        )
      : h("p", { class: "big" }, say.agreeHelp),
    h("p", {}, write),
  ];
}

/** What the group looks at, once the engine is there. */
export function lookedBy(scan: Scan): { readonly engine: Engine; readonly looked: Looked } | undefined {
  const looked = scan.whole && lookedAt(scan);
  return scan.whole && looked && { engine: scan.whole, looked };
}
