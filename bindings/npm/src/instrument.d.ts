/**
 * The questions, how they are scored, and the field. Every text is in one language, plain, without markup. Written by
 * hand; `test/types` fails if it and the engine disagree.
 */

import type { Leefwereld, PartnerKind, Perspective } from "./types.js";

/** A questionnaire with its scale, levels and rules. */
export interface Instrument {
  /** Name in files, kebab-case. */
  id: string;
  /** Version of the texts and rules, such as `1.0`. */
  version: string;
  /** Name for people. */
  title: string;
  /** What the scan is for, in one or two sentences. */
  purpose: string;
  /** What the scan cannot show. Belongs under every result. */
  limits: string;
  /** The question for the respondent's own estimate of the level. */
  ownEstimate: string;
  /** The answers to choose from. */
  scale: Scale;
  /** The main scan, in the order in which it is asked. */
  dimensions: Dimension[];
  /** The questions about each partner. */
  partnerScan: PartnerScan;
  /** What each level means. The index is the level, 0 to 4; 0 exists for partners only. */
  levels: LevelDescription[];
  /** The parameters of the scoring rules. */
  rules: Rules;
}

/** The answers to choose from, the same for every item. */
export interface Scale {
  /** The question that every item answers. */
  question: string;
  /** The steps, lowest first. The index is the value of the rating. */
  steps: Choice[];
  /** "Weet ik niet". Never scored. */
  dontKnow: Choice;
  /** "Past niet bij ons". Never scored. */
  notApplicable: Choice;
}

/** One answer to choose from. */
export interface Choice {
  /** The text on the button. */
  label: string;
  /** When to choose it. */
  help: string;
}

/** A part of the main scan with a score of its own. */
export interface Dimension {
  /** Name in files, kebab-case. */
  id: string;
  /** Name for people. */
  label: string;
  /** The same in plain words, for readers who do not know the term. */
  plainName: string;
  /** What it is about, in one or two sentences. */
  meaning: string;
  /** The items, in the order in which they are asked. */
  items: Item[];
  /** Position in `items` of the anchor item: the one that is on the short form. */
  anchor: number;
}

/** A statement to answer. */
export interface Item {
  /** Name in files, kebab-case, never used twice. */
  id: string;
  /** The statement. */
  text: string;
}

/** The questions about one partner. */
export interface PartnerScan {
  /** Whether there is collaboration now. Only "yes" opens the items. */
  gate: Gate;
  /** The items that are the same for every partner. */
  core: Item[];
  /** Further items, by kind of partner. A kind that is not listed has only the core. */
  kinds: KindItems[];
  /** The question for the level that the school wants with this partner. */
  wish: string;
  /** The introduction to the core items for a partner that answers them about the school. */
  aboutSchool: string;
}

/** The question before the items about a partner, with its three answers. */
export interface Gate {
  /** The question. */
  question: string;
  /** We work together now. */
  yes: string;
  /** We do not, but we want to. */
  wanted: string;
  /** We do not, and it is not needed now. */
  notNeeded: string;
}

/** The questions about one kind of partner in addition to the core. */
export interface KindItems {
  /** The kind of partner. */
  kind: PartnerKind;
  /** Core items in different wording, under the same id. */
  variants: Item[];
  /** The items for this kind only. */
  items: Item[];
}

/** What a level means. */
export interface LevelDescription {
  /** One word. */
  name: string;
  /** One short sentence. */
  subtitle: string;
  /** What you see at this level. */
  definition: string;
}

/** One parameter of a rule. The crate says where its value comes from. */
export interface Rule<T> {
  /** The value. */
  value: T;
}

/** A share of a whole, as a ratio of two small integers. */
export interface Share {
  /** The part. */
  part: number;
  /** The whole; not zero. */
  of: number;
}

/** The parameters of the scoring rules. Points are from 0 to 100. */
export interface Rules {
  /** Share of the applicable items that must be answered for a score. */
  answeredShare: Rule<Share>;
  /** Minimum number of items that must be answered. */
  minimumAnswered: Rule<number>;
  /** Number of dimension scores that a total needs. */
  minimumDimensions: Rule<number>;
  /** The points from which level 2, level 3, … begin. A boundary belongs to the higher level. */
  cutPoints: Rule<number[]>;
  /** How many levels the result may be above the lowest dimension. */
  cap: Rule<number>;
  /** Number of respondents from which a group on anchor items has levels. */
  levelsOnAnchors: Rule<number>;
  /** The level from which a partner counts as active in a leefwereld. */
  activeFrom: Rule<number>;
  /** When an item counts as unknown to many: share of "weet ik niet", and of how many answers. */
  unknown: { share: Rule<Share>; minimumAnswers: Rule<number> };
  /** When a group agrees. */
  agreement: {
    /** Number of respondents needed before agreement is put into words. */
    minimumRespondents: Rule<number>;
    /** A mean deviation up to the number of answer steps divided by this is agreement. */
    deviationDivisor: Rule<number>;
    /** Percentage of groups with random answers that may pass as agreement. */
    chancePercent: Rule<number>;
  };
  /** The points from which two perspectives differ, and differ much. */
  gap: { large: Rule<number>; moderate: Rule<number> };
  /** The points from which school and partner see their collaboration differently. */
  mutual: { points: Rule<number> };
  /** When a difference between two moments is called a change. */
  change: {
    /** Points from which a difference can be a change. */
    points: Rule<number>;
    /** Percent of the confidence interval that must exclude 0. */
    confidencePercent: Rule<number>;
    /** In anonymous mode: the assumed mean correlation between two items of one dimension, 0 to 1. */
    correlationWithin: Rule<Share>;
    /** The same between items of two dimensions. */
    correlationBetween: Rule<Share>;
    /** Number of respondents needed at each moment. */
    minimumRespondents: Rule<number>;
  };
  /** The size below which a group is hidden, and the range that may be set. */
  privacy: { groupSize: Rule<number>; groupSizeMin: Rule<number>; groupSizeMax: Rule<number> };
}

/** The field: collaboration around a school. */
export interface Field {
  /** Every kind of partner, in the order in which the scan lists them. */
  partners: PartnerProfile[];
  /** The four perspectives, in the order in which results list them. */
  perspectives: PerspectiveProfile[];
  /** School, thuis, wijk, in this order. */
  leefwerelden: LeefwereldProfile[];
}

/** What a kind of partner is, adds and brings. */
export interface PartnerProfile {
  /** The kind of partner. */
  kind: PartnerKind;
  /** The leefwerelden that this kind reaches, unless a partner says otherwise. */
  leefwerelden: Leefwereld[];
  /** Name for people. */
  name: string;
  /** Other names in use for the same thing; municipalities differ. */
  otherNames: string[];
  /** The theme under which it contributes, in a few words. */
  theme: string;
  /** What it adds for a child. */
  adds: string;
  /** What the school brings into the collaboration. */
  schoolBrings: string;
  /** What the partner brings into the collaboration. */
  partnerBrings: string;
  /** Examples of what they do together. */
  activities: string[];
  /** How it relates to the school in the life of a child. */
  link: Link;
  /** Where to read more. */
  sources: Source[];
}

/** Whether a child moves on from one to the other, is with both in the same years, or either. */
export type Link = "vertical" | "horizontal" | "both";

/** What to tell a respondent on one side. */
export interface PerspectiveProfile {
  /** Which perspective. */
  id: Perspective;
  /** Name for people. */
  name: string;
  /** Who belongs to this side, addressed to the respondent. */
  who: string;
  /** What this side sees best. */
  sees: string;
  /** Which form fits and what else to answer. */
  howToFillIn: string;
  /** Where to read more. */
  sources: Source[];
}

/** A place where a child grows up. */
export interface LeefwereldProfile {
  /** Which leefwereld. */
  id: Leefwereld;
  /** Name for people. */
  name: string;
  /** What belongs to it, in one sentence. */
  meaning: string;
}

/** A public page for further reading. Naming it does not mean that the organisation endorses the scan. */
export interface Source {
  /** The title of the page, in its own language. */
  title: string;
  /** Who publishes it. */
  organisation: string;
  /** The address, with `https://`. */
  address: string;
}
