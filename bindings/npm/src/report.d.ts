/**
 * A result as data: finished sentences, tables and pictures in one language, with numbers already rounded. Every text
 * is plain, without markup; names in it are as they were typed. Written by hand; `test/types` fails if it and the
 * engine disagree.
 */

import type { Figure } from "./figure.js";
import type { Lang } from "./types.js";

/** A result in one language, ready to show. */
export interface Report {
  /** The language of every text in it. */
  lang: Lang;
  /** The title. */
  title: string;
  /** For which school it is, and the day; left out if the options do not say. */
  about?: string;
  /** Whose view it is, and its date. */
  subtitle: string;
  /** The parts, in the order in which they are read. */
  sections: Section[];
}

/** A part of a report under a heading. */
export interface Section {
  /** What kind of part it is, kebab-case, for style sheets. */
  name: string;
  /** The heading. */
  heading: string;
  /** Its content. */
  blocks: Block[];
}

/** A piece of a section. */
export type Block =
  | Lead
  | Paragraph
  | Heading
  | List
  | Highlights
  | Links
  | FigureBlock
  | Levels
  | Table
  | Question
  | Line;

/** The sentence that matters most. */
export interface Lead {
  kind: "lead";
  text: string;
}

/** Running text. */
export interface Paragraph {
  kind: "paragraph";
  text: string;
}

/** A subheading. */
export interface Heading {
  kind: "heading";
  text: string;
}

/** Remarks, one under the other. */
export interface List {
  kind: "list";
  items: Remark[];
}

/** A remark and its reason. */
export interface Remark {
  /** Remarks that belong together share a name. */
  label: string | null;
  text: string;
  /** The result that calls it up, in words. */
  why: string | null;
}

/** What matters most, each under its label: on the first screen. */
export interface Highlights {
  kind: "highlights";
  items: Highlight[];
}

/** One thing that matters most. */
export interface Highlight {
  /** What it is for: what goes well, what came out highest but is no strength, what to talk about, what to do. */
  purpose: "strength" | "beginning" | "topic" | "step";
  label: string;
  text: string;
  /** What it takes, and who starts. */
  why: string | null;
}

/** Where to read more. */
export interface Links {
  kind: "links";
  links: Reference[];
}

/** A page to read. */
export interface Reference {
  /** Its title and who made it. */
  text: string;
  /** Its address, with `https://`. */
  address: string;
}

/** A picture. Its message goes next to it; a table with its data follows. */
export interface FigureBlock {
  kind: "figure";
  figure: Figure;
}

/** The levels of the instrument, with the respondent's position. The text around it says the same. */
export interface Levels {
  kind: "levels";
  /** The name of each level, from 1. */
  names: string[];
  /** The number of the level of the result. */
  own: number;
  ownLabel: string;
  /** The number of the level that it is compared with: what the respondent expected, or that of the moment before. */
  compared: number | null;
  comparedLabel: string;
}

/** Rows under a header. Every row has one cell per column; the first cell names the row. */
export interface Table {
  kind: "table";
  /** To read; to read, with points from 0 to 100 in the second column; or to write in. */
  cells: "reading" | "points" | "writing";
  header: string[];
  rows: string[][];
}

/** A question on paper, with the answers to choose from. */
export interface Question {
  kind: "question";
  /** By which whoever has the paper types the answer in; `null` if nobody does. */
  number: number | null;
  text: string;
  choices: string[];
}

/** A line to write on. */
export interface Line {
  kind: "line";
  label: string;
}
