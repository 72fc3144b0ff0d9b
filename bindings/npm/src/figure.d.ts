/**
 * A picture of a result as shapes, to draw yourself: `createElementNS` is all you need. Written by hand; `test/types`
 * fails if it and the engine disagree.
 */

import type { Lang } from "./types.js";

/** A picture in one language. */
export interface Figure {
  /** What it is a picture of. */
  kind: FigureKind;
  /** The language of every text in it. */
  lang: Lang;
  /** Its width, in units: a view box from 0. Text of 15 units is legible from 320 pixels on. */
  width: number;
  /** Its height, in units. */
  height: number;
  /** Where a list begins that can also go beside the rest, in units from the top; the height if there is none. */
  listTop: number;
  /** The message of the picture, in sentences. */
  title: string;
  /** The shapes, in the order in which they are drawn. */
  shapes: Shape[];
  /** The data of the picture. */
  table: FigureTable;
}

/**
 * What a picture shows: the dimensions as bars or as a radar chart; partners in the worlds of the child; how each
 * perspective sees the dimensions; how often each answer was given; what everybody answered to the item on which people
 * differ most; the dimensions at two moments.
 */
export type FigureKind = "profile" | "radar" | "worlds" | "perspectives" | "distribution" | "item" | "progress";

/** The data of a picture. Every row has one cell per column; the first cell names the row. */
export interface FigureTable {
  /** What each column holds. */
  header: string[];
  /** The rows, from top to bottom. */
  rows: string[][];
}

/** One shape, in whole units from the top left. `role` says what it means; choose its colour, dash and weight. */
export type Shape =
  | { kind: "rect"; x: number; y: number; width: number; height: number; role: Role }
  | { kind: "circle"; x: number; y: number; radius: number; role: Role }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; role: Role }
  /** Part of a circle, clockwise, at most half of it. */
  | { kind: "arc"; x1: number; y1: number; x2: number; y2: number; radius: number; role: Role }
  | { kind: "polygon"; points: [x: number, y: number][]; role: Role }
  /** One line of text; `y` is its baseline. */
  | { kind: "text"; x: number; y: number; anchor: "start" | "middle" | "end"; size: number; role: Role; text: string };

/** What a shape means. */
export type Role =
  | "heading"
  | "label"
  | "value"
  | "words"
  | "onDark"
  | "paper"
  | "track"
  | "filled"
  | "cut"
  | "grid"
  | "area"
  | "outline"
  | "point"
  | "school"
  | "thuis"
  | "wijk"
  | "whiteSpot"
  | "child"
  | "active"
  | "inactive"
  | "wanted"
  | "now"
  | "wish"
  | "wishInside"
  | "gap"
  | "sideSchool"
  | "sidePartners"
  | "sideOuders"
  | "sideGemeente"
  | "difference"
  | "step1"
  | "step2"
  | "step3"
  | "step4"
  | "step5"
  | "dontKnow"
  | "before"
  | "after"
  | "change"
  | "chance";
