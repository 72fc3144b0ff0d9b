/**
 * The result of a team, and what changed. Written by hand; `test/types` fails if it and the engine disagree. What
 * cannot be computed or may not be shown is `null`, never 0. Scores are points from 0 to 100, unrounded.
 */

import type { InstrumentId, Leefwereld, LeefwereldScore, PartnerKind, Perspective, Working } from "./types.js";

/**
 * The result of a team. In anonymous mode it is computed from counts of enough people. Two results that differ by fewer
 * people than the group size still reveal what those people answered: do not publish such pairs.
 */
export interface TeamResult {
  /** The instrument by whose rules it was scored. */
  instrument: InstrumentId;
  /** How much is shown. */
  mode: { kind: "open" } | { kind: "anonymous"; k: number; open?: ("partners" | "gemeente")[] };
  /**
   * The measure behind everything that is said about the group: the largest that everybody in it shares. `null` if
   * every perspective is hidden.
   */
  measure: Measure | null;
  /** Number of people in the visible perspectives; `null` if every perspective is hidden. */
  respondents: number | null;
  /** The perspectives with respondents. */
  perspectives: PerspectiveResult[];
  /** The dimensions, in the order of the instrument. */
  dimensions: DimensionResult[];
  /** The items of the main scan, in the order of the instrument. */
  items: ItemResult[];
  /** The mean of the dimension scores, if at least five of the six exist. */
  total: number | null;
  /** 1 to 4: the level of the whole, at most one above the weakest dimension. */
  level: number | null;
  /** 1 to 4: the level of the total before the cap. */
  uncappedLevel: number | null;
  /** The ids of the dimensions that cap the level; `null` without a total. */
  cappedBy: string[] | null;
  /** Whether there is a total while the score of a dimension is missing. */
  provisional: boolean;
  /** School and partner about their collaboration. */
  mutual: MutualView[];
  /** In which order to talk about the dimensions. */
  order: Order;
}

/** `full`: everybody filled in the full form. `anchor`: the one item of each dimension that everybody was asked. */
export type Measure = "full" | "anchor";

/** One perspective. */
export interface PerspectiveResult {
  /** Which perspective. */
  id: Perspective;
  /** Number of people. `null` if the perspective is hidden, like every other number of it. */
  n: number | null;
  /** Number of people who filled in the full form; `null` if they are too few to be shown. */
  nFull: number | null;
  /** Whether the perspective is too small to be shown. */
  hidden: boolean;
  /** The mean of its dimension numbers on the measure, if at least five of the six exist. */
  total: number | null;
  /** Its dimensions, in the order of the instrument. */
  dimensions: PerspectiveDimension[];
}

/** One dimension from one perspective. */
export interface PerspectiveDimension {
  /** The id of the dimension. */
  id: string;
  /** Number of people with a score on it. */
  n: number | null;
  /** The mean of their scores, on the full form. */
  score: number | null;
  /** Number of people who answered the anchor item, on either form. */
  anchorN: number | null;
  /** The mean of their anchor scores. */
  anchor: number | null;
}

/** Whether people agree; `null` under five ratings. */
export type Agreement = "agree" | "disagree" | "opposed";

/** How large a gap between perspectives is: from 25 points, from 12.5, or less. */
export type GapWord = "large" | "moderate" | "none";

/** One dimension of the group. */
export interface DimensionResult {
  /** The id of the dimension. */
  id: string;
  /** The unweighted mean, on the measure, of the perspectives that have a number. */
  score: number | null;
  /** 1 to 4: the level of the score. On the anchor measure only from five respondents on. */
  level: number | null;
  /** The mean of the average deviations of its items, in steps of the answer scale. */
  ad: number | null;
  /** Whether people agree. */
  agreement: Agreement | null;
  /** The highest perspective minus the lowest, in points. */
  gap: number | null;
  /** The gap in words. */
  gapWord: GapWord | null;
  /** The same on the anchor item. */
  anchorGap: number | null;
  /** The same on the anchor item. */
  anchorGapWord: GapWord | null;
}

/** One item, over both forms. */
export interface ItemResult {
  /** The id of the item. */
  id: string;
  /** Number of people who rated it. `null` if they are too few to be shown, like every other number. */
  n: number | null;
  /** The mean rating. */
  mean: number | null;
  /** The standard deviation of the ratings (n - 1). */
  sd: number | null;
  /** The average deviation from the mean, in steps of the answer scale. */
  ad: number | null;
  /** Number of people by rating, from 0. */
  counts: number[] | null;
  /** Number of people who do not know. */
  dontKnow: number | null;
  /** Number of people for whom it does not apply. */
  notApplicable: number | null;
  /** Number of people whose form has the item and who did not answer it. */
  notAnswered: number | null;
  /** Share of "weet ik niet" among those who rated it or did not know, 0 to 1. */
  dontKnowShare: number | null;
  /** Whether many people do not know. */
  unknown: boolean | null;
  /** Whether people agree. */
  agreement: Agreement | null;
}

/** One partner, as the school sees it and as it sees the school, over the core items. */
export interface MutualView {
  /** The kind of partner. */
  kind: PartnerKind;
  /** Its name, as the school writes it. */
  name: string | null;
  /** What the school says about the partner. */
  school: number | null;
  /** What the partner says about the school. */
  partner: number | null;
  /** Whether they see it differently. */
  topic: boolean | null;
}

/** The leefwereldenkaart of a team. In anonymous mode it has the partners that may be shown. */
export interface TeamMap {
  /** The partners: in open mode as the school first names them, then those that only name themselves. */
  partners: TeamPartner[];
  /**
   * School, thuis, wijk. In anonymous mode there is a white spot only if people were asked about a list of partners:
   * without one there may be partners that are not shown.
   */
  leefwerelden: LeefwereldScore[];
}

/** A partner of a team. */
export interface TeamPartner {
  /** The kind of partner. */
  kind: PartnerKind;
  /** Its name, as the school writes it, or else as the partner does. */
  name: string | null;
  /** The leefwerelden that it reaches. */
  leefwerelden: Leefwereld[];
  /** What the school says: that they work together, if anybody does; else that they want to. */
  working: Working | null;
  /** The level that the school gives; 0 if they want to work together and do not yet. */
  level: number | null;
  /** What the school says about the partner, 0 to 100 points. */
  school: number | null;
  /** What the partner says about the school, 0 to 100 points. */
  partner: number | null;
  /** Who says that they work together: both; or only the partner, while people of the school took part. */
  namedBy: "both" | "partner" | null;
}

/** The ids of dimensions, in three orders. */
export interface Order {
  /** The largest gap first. */
  difference: string[];
  /** The lowest score first. */
  lowest: string[];
  /** The highest score first. */
  strongest: string[];
}

/** What changed between two moments, over the perspectives that both have. */
export interface Progress {
  /** The measure of both moments; `null` if they share no perspective. */
  measure: Measure | null;
  /** Who answered before. */
  before: Moment;
  /** Who answered after. */
  after: Moment;
  /** The perspectives that are compared. */
  perspectives: Perspective[];
  /** The totals of respondents. */
  total: TotalChange;
  /** The dimensions, in the order of the instrument. */
  dimensions: DimensionChange[];
  /** The partners that the school mentions at both moments. */
  partners: PartnerChange[];
}

/** One of the two moments. */
export interface Moment {
  /** Number of people whose answers are compared. */
  respondents: number | null;
}

/**
 * Whether a difference is a change: larger than chance; perhaps chance; about the same; too few people
 * to tell.
 */
export type Verdict = "clear" | "chance" | "same" | "tooFew";

/** The change of the total. */
export interface TotalChange {
  /** The mean of the perspectives before. */
  before: number | null;
  /** The mean of the perspectives after. */
  after: number | null;
  /** After minus before, in points. */
  delta: number | null;
  /** The standard error of the difference, in points. */
  se: number | null;
  /** The degrees of freedom behind the interval. */
  df: number | null;
  /** The lower end of the 95 % confidence interval of the difference. */
  lower: number | null;
  /** The upper end. */
  upper: number | null;
  /** Whether it is a change. */
  verdict: Verdict | null;
  /** The smallest change that a group of this size can show, in points. */
  smallestVisible: number | null;
  /** The perspectives that are left out, because only one person of them has a total at a moment. */
  leftOut: Perspective[];
}

/** The change of one dimension. */
export interface DimensionChange {
  /** The id of the dimension. */
  id: string;
  /** The mean of the perspectives before. */
  before: number | null;
  /** The mean of the perspectives after. */
  after: number | null;
  /** After minus before, in points. */
  delta: number | null;
  /** Whether it is a change. */
  verdict: Verdict | null;
  /** The perspectives that are left out, because only one person of them has a number at a moment. */
  leftOut: Perspective[];
}

/** How far the school is with one partner, before and after. */
export interface PartnerChange {
  /** The kind of partner. */
  kind: PartnerKind;
  /** Its name. */
  name: string | null;
  /** 0 to 4: the level before. */
  before: number | null;
  /** 0 to 4: the level after. */
  after: number | null;
}
