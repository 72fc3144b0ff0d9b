/** School, thuis and wijk: a picture with the partners in it, a sentence, and a table. */

import type { LeefwereldScore, PartnerScore } from "../engine.js";
import { h, s } from "../h.js";
import { fullPartnerName, levelName, numberedLevel, worldName } from "../view/scan.js";
import { CHILD, CIRCLES, EDGE, MARK, NAMES, RADIUS, SIZE, placesIn, type Point } from "./map-layout.js";
import { part, type Result } from "./page.js";
import { table, type Row } from "./table.js";

/** A partner with its number in the picture. */
interface Numbered {
  readonly number: number;
  readonly partner: PartnerScore;
}

/** How the worlds of a child are covered. */
export function worldsPart(result: Result): HTMLElement {
  const { scan, card } = result;
  const say = scan.say.result;
  const drawn = card.partners.filter(({ working }) => working !== "notNeeded").map((partner, at) => ({ number: at + 1, partner }));
  return part(
    scan,
    "worlds",
    say.worldsHeading,
    h("p", {}, sentence(result)),
    h("div", { class: "map" }, picture(result, drawn), legend(result, drawn)),
    coverage(result),
    card.leefwerelden.some(({ whiteSpot }) => whiteSpot) && h("p", { class: "note" }, say.whiteSpotMeaning),
  );
}

/** The picture in words: `School: 2 actieve partners. Thuis: witte plek. …` */
function sentence({ scan, card }: Result): string {
  const say = scan.say.result;
  const own = ({ id, active, whiteSpot }: LeefwereldScore): string => {
    const name = worldName(scan, id);
    if (whiteSpot) return say.hasWhiteSpot(name);
    return active === 0 ? say.notActive(name) : say.activePartners(name, active);
  };
  return card.leefwerelden.map(own).join(" ");
}

function picture(result: Result, drawn: readonly Numbered[]): SVGElement {
  const { scan, card } = result;
  return s(
    "svg",
    { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, class: "worlds-map", part: "chart", role: "img", "aria-label": `${scan.say.result.worldsPicture}. ${sentence(result)}` },
    ...card.leefwerelden.map(circle),
    ...card.leefwerelden.map((world) => name(result, world)),
    s("circle", { cx: CHILD.x, cy: CHILD.y - 11, r: 6, class: "child" }),
    s("path", { d: `M${CHILD.x - 10} ${CHILD.y + 6}a10 10 0 0 1 20 0q0 3-3 3h-14q-3 0-3-3z`, class: "child" }),
    ...marks(result, drawn),
  );
}

function circle({ id, whiteSpot }: LeefwereldScore): SVGElement {
  const { x, y } = CIRCLES[id];
  return s("circle", { cx: x, cy: y, r: RADIUS, class: whiteSpot ? `world ${id} white` : `world ${id}` });
}

function name({ scan }: Result, { id, active, whiteSpot }: LeefwereldScore): SVGElement {
  const say = scan.say.result;
  const { x, y } = NAMES[id];
  return s(
    "text",
    { x, y, class: `name ${id}`, "text-anchor": "middle" },
    s("tspan", { x }, worldName(scan, id)),
    (whiteSpot || active > 0) && s("tspan", { x, dy: 20, class: "state" }, whiteSpot ? say.whiteSpot : say.activeCount(active)),
  );
}

/** Each partner in the part of the picture that belongs to its worlds; without worlds, along the edge. */
function marks(result: Result, drawn: readonly Numbered[]): readonly SVGElement[] {
  const groups = new Map<string, Numbered[]>();
  for (const numbered of drawn) {
    const key = numbered.partner.leefwerelden.join();
    groups.set(key, [...(groups.get(key) ?? []), numbered]);
  }
  return [...groups.values()].flatMap((group) => {
    const worlds = group[0]?.partner.leefwerelden ?? [];
    const places = worlds.length > 0 ? placesIn(worlds) : edge(group.length);
    const drawnHere = group.flatMap((numbered, at) => {
      const place = places[at];
      // What does not fit is in the list beside the picture.
      return place ? [mark(numbered, place, result.scan.instrument.rules.activeFrom.value)] : [];
    });
    const title = s("text", { x: EDGE.x - MARK, y: EDGE.y - 22, class: "state" }, result.scan.say.partners.conditions);
    return worlds.length > 0 ? drawnHere : [title, ...drawnHere];
  });
}

/** Who reaches children through others stands beside the worlds. */
function edge(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => ({ x: EDGE.x, y: EDGE.y + MARK * 2.4 * at }));
}

function mark({ number, partner }: Numbered, { x, y }: Point, activeFrom: number): SVGElement {
  return s(
    "g",
    { class: `mark ${stateOf(partner, activeFrom)}` },
    s("circle", { cx: x, cy: y, r: MARK }),
    s("text", { x, y: y + 5, "text-anchor": "middle" }, String(number)),
  );
}

/** How a partner is drawn. */
function stateOf({ working, level }: PartnerScore, activeFrom: number): "active" | "inactive" | "wanted" {
  if (working === "wanted") return "wanted";
  return level !== null && level >= activeFrom ? "active" : "inactive";
}

/** The names of the numbers, and what the marks mean. */
function legend({ scan }: Result, drawn: readonly Numbered[]): HTMLElement {
  const say = scan.say.result;
  const activeFrom = scan.instrument.rules.activeFrom.value;
  const meaning = { active: say.legendActive, inactive: say.legendInactive, wanted: say.legendWanted } as const;
  const states = new Set(drawn.map(({ partner }) => stateOf(partner, activeFrom)));
  return h(
    "div",
    { class: "map-legend" },
    h("p", { class: "legend-title" }, say.legend),
    h(
      "ol",
      {},
      ...drawn.map(({ partner }) =>
        h("li", {}, h("span", {}, fullPartnerName(scan, partner)), " ", h("span", { class: "hint" }, partner.level === null ? say.tooFewAnswers : levelName(scan, partner.level))),
      ),
    ),
    h(
      "ul",
      { class: "key" },
      ...[...states].map((state) =>
        h("li", {}, s("svg", { viewBox: "0 0 30 30", class: "sample", "aria-hidden": "true", focusable: "false" }, s("g", { class: `mark ${state}` }, s("circle", { cx: 15, cy: 15, r: MARK }))), meaning[state]),
      ),
    ),
  );
}

function coverage({ scan, card }: Result): HTMLElement {
  const say = scan.say.result;
  const row = ({ id, highestLevel, active, whiteSpot }: LeefwereldScore): Row => ({
    name: worldName(scan, id),
    cells: [highestLevel === null ? say.noPartner : numberedLevel(scan, highestLevel), whiteSpot ? say.whiteSpot : String(active)],
  });
  return table(say.worldsHeading, [say.world, say.highestLevel, say.active], card.leefwerelden.map(row));
}
