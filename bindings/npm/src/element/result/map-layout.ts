/** Where things are in the picture of school, thuis and wijk. Geometry alone: it knows no colour or text. */

import type { Leefwereld } from "../engine.js";

/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture is this large. */
export const SIZE = { width: 400, height: 386 } as const;

/** The circle of each world. They overlap around the child. */
export const CIRCLES: Readonly<Record<Leefwereld, Point>> = {
  school: { x: 200, y: 142 },
  thuis: { x: 142, y: 242 },
  wijk: { x: 258, y: 242 },
};

export const RADIUS = 136;

/** Where the name of each world stands, in the part of its circle that it has for itself. */
export const NAMES: Readonly<Record<Leefwereld, Point>> = {
  school: { x: 200, y: 44 },
  thuis: { x: 77, y: 282 },
  wijk: { x: 323, y: 282 },
};

/** In the middle of all worlds. */
export const CHILD: Point = { x: 200, y: 208 };

/** Where those stand who reach children through others. */
export const EDGE: Point = { x: 17, y: 46 };

/** The size of the mark of a partner. */
export const MARK = 13;

const WORLDS: readonly Leefwereld[] = ["school", "thuis", "wijk"];
const SPACING = 32;
/** Room around the child, and around the name of a world. */
const CHILD_ROOM = 31;
const NAME_ROOM = { x: 66, up: 30, down: 40 } as const;

/** The places for marks in the part of the picture that belongs to exactly these worlds, best first. */
export function placesIn(worlds: readonly Leefwereld[]): readonly Point[] {
  const free = grid().filter((point) => isInside(point, worlds) && isFree(point));
  const middle = { x: mean(free.map(({ x }) => x)), y: mean(free.map(({ y }) => y)) };
  return [...free].sort((one, other) => distance(one, middle) - distance(other, middle));
}

/** Points that lie at the same distance from each other, in rows that alternate, around the child. */
function grid(): readonly Point[] {
  const height = (SPACING * Math.sqrt(3)) / 2;
  const rows = steps(SIZE.height / height);
  return rows.flatMap((row) =>
    steps(SIZE.width / SPACING).map((column) => ({
      x: CHILD.x + (column + (row % 2 === 0 ? 0 : 0.5)) * SPACING,
      y: CHILD.y + row * height,
    })),
  );
}

/** Whole numbers on both sides of 0. */
function steps(count: number): readonly number[] {
  const half = Math.ceil(count);
  return Array.from({ length: 2 * half + 1 }, (_, at) => at - half);
}

/** Whether a mark fits in these worlds and touches no other. */
function isInside(point: Point, worlds: readonly Leefwereld[]): boolean {
  return WORLDS.every((world) => {
    const away = distance(point, CIRCLES[world]);
    return worlds.includes(world) ? away <= RADIUS - MARK - 2 : away >= RADIUS + MARK + 1;
  });
}

function isFree(point: Point): boolean {
  const isAtName = WORLDS.some((world) => {
    const { x, y } = NAMES[world];
    return Math.abs(point.x - x) < NAME_ROOM.x && point.y > y - NAME_ROOM.up && point.y < y + NAME_ROOM.down;
  });
  return !isAtName && distance(point, CHILD) >= CHILD_ROOM;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
