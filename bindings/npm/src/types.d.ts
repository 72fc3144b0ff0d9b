/**
 * The data that goes into the engine and comes out of it. Written by hand; `test/types` fails if it and the engine
 * disagree.
 */

/** A language of the product. Dutch comes first everywhere. */
export type Lang = "nl" | "en";

/** How much of the main scan a respondent is asked: every item, or the anchor item of each dimension. */
export type Form = "full" | "short";

/** The side from which a respondent looks. Each weighs the same. */
export type Perspective = "school" | "partners" | "ouders" | "gemeente";

/** A place where a child grows up: school, home (*thuis*) or neighbourhood (*wijk*). */
export type Leefwereld = "school" | "thuis" | "wijk";

/** A kind of partner with which a school can work on equal opportunities. */
export type PartnerKind =
  | "kinderopvang"
  | "vervolgonderwijs"
  | "wijkteam"
  | "jongerenwerk"
  | "vrijetijd"
  | "organisatie"
  | "ouders"
  | "gemeente"
  | "anders";

/** Whether there is collaboration now: yes; no, but it is wanted; no, and it is not needed now. */
export type Working = "yes" | "wanted" | "notNeeded";

/**
 * An answer to an item: a step on the scale, a whole number from 0 to 4; "weet ik niet"; or "past
 * niet bij ons". Only a number is scored.
 */
export type Answer = number | "dontKnow" | "notApplicable";

/** Answers by item id. An item that is not listed was not answered. */
export type Answers = { readonly [item: string]: Answer };

/** An instrument and its version. */
export interface InstrumentId {
  /** Kebab-case, such as `kansengelijkheid`. */
  readonly id: string;
  /** Such as `1.0`. */
  readonly version: string;
}

/** A partner: its kind and, if it has one, its name. */
export interface Partner {
  /** The kind of partner. */
  readonly kind: PartnerKind;
  /** Its name, at most 200 characters. Required for `anders`. Never the name of a person. */
  readonly name?: string;
}

/**
 * A filled-in scan of one respondent: the contents of a response file. What is not known is left out; `null` is
 * rejected.
 */
export interface ScanResponse {
  /** Names the format of the file, and its version. */
  readonly format: "samenwerkscan/response/1";
  /** The instrument that was filled in. */
  readonly instrument: InstrumentId;
  /** The form that was filled in. */
  readonly form: Form;
  /** The side from which the respondent looks. */
  readonly perspective: Perspective;
  /** The respondent's partner; only with perspective `partners`. */
  readonly from?: Partner;
  /** The day on which it was filled in, such as `2026-11-23`. */
  readonly date?: string;
  /**
   * 4 to 12 of `a-z 0-9`, drawn at random when somebody starts. It tells two people with equal answers apart and
   * appears in no result.
   */
  readonly tag?: string;
  /** The respondent's own estimate of the level, 1 to 4. */
  readonly selfEstimate?: number;
  /** Answers to the items of the form. */
  readonly answers: Answers;
  /** What is said about each partner; at most 200. */
  readonly partners?: readonly PartnerEntry[];
  /** What a partner says about the school, on the core items; only with perspective `partners`. */
  readonly aboutSchool?: { readonly answers: Answers };
}

/** What a response says about one partner. */
export interface PartnerEntry extends Partner {
  /** The leefwerelden that it reaches, if they differ from those of its kind. Required for `anders`. */
  readonly leefwerelden?: readonly Leefwereld[];
  /** Whether there is collaboration now. */
  readonly working: Working;
  /** Answers to the core items and the items of its kind; only with `working: "yes"`. */
  readonly answers?: Answers;
  /** The level that the school wants with this partner, 0 to 4. */
  readonly desired?: number;
}

/**
 * What the answers of one respondent add up to. What cannot be computed is `null`, never 0. Scores
 * are points from 0 to 100, unrounded.
 */
export interface ScoreCard {
  /** The instrument by whose rules it was scored. */
  instrument: InstrumentId;
  /** The form that was filled in. */
  form: Form;
  /** The side from which the respondent looks. */
  perspective: Perspective;
  /** The respondent's partner, if the response names it. */
  from?: Partner;
  /** The dimensions, in the order of the instrument. */
  dimensions: DimensionScore[];
  /** 0 to 100 points: the mean of the dimension scores. `null` with fewer than five of the six. */
  total: number | null;
  /**
   * 1 to 4: the level of the whole, at most one above the weakest dimension. `null` without a total
   * and on the short form.
   */
  level: number | null;
  /** 1 to 4: the level of the total before the cap. `null` without a total and on the short form. */
  uncappedLevel: number | null;
  /**
   * The ids of the dimensions at the lowest level, if they cap the level; otherwise empty. `null` without a total and
   * on the short form.
   */
  cappedBy: string[] | null;
  /** Whether there is a total while the score of a dimension is missing. */
  provisional: boolean;
  /** The partners, in the order of the response. */
  partners: PartnerScore[];
  /** School, thuis, wijk, in this order. */
  leefwerelden: LeefwereldScore[];
  /** What a partner says about the school. `null` if the response says nothing. */
  aboutSchool: SchoolScore | null;
  /** 1 to 4: the respondent's own estimate. `null` if there is none. */
  selfEstimate: number | null;
}

/** One dimension of the main scan. */
export interface DimensionScore {
  /** The id of the dimension. */
  id: string;
  /** 0 to 100 points; on the short form of the anchor item alone. `null` with too few answers. */
  score: number | null;
  /** 1 to 4: the level of the score. `null` without a score and on the short form. */
  level: number | null;
  /** Number of items with a rating. */
  answered: number;
  /** Number of items that are not "past niet bij ons". */
  applicable: number;
  /** Number of ratings needed for a score. */
  needed: number;
  /** Number of items answered with "weet ik niet". */
  dontKnow: number;
}

/** One partner. */
export interface PartnerScore {
  /** The kind of partner. */
  kind: PartnerKind;
  /** Its name. `null` if it has none. */
  name: string | null;
  /** Whether there is collaboration now. */
  working: Working;
  /** 0 to 100 points over all items about it. `null` without collaboration or enough answers. */
  score: number | null;
  /** 1 to 4: the level of the score; 0 if collaboration is wanted. `null` if neither applies. */
  level: number | null;
  /** 0 to 100 points over the core items alone, for comparison with what the partner says. */
  coreScore: number | null;
  /** 1 to 4: the level of the core score; 0 if collaboration is wanted. */
  coreLevel: number | null;
  /** 0 to 4: the level that the school wants. `null` if it does not say. */
  desired: number | null;
  /** The leefwerelden that it reaches. */
  leefwerelden: Leefwereld[];
}

/** How well partners cover a leefwereld. */
export interface LeefwereldScore {
  /** Which leefwereld. */
  id: Leefwereld;
  /** 0 to 4: the highest level of the partners that count for it. `null` if none has a level. */
  highestLevel: number | null;
  /** Number of partners that are active here: at level 2 or higher. */
  active: number;
  /** "Witte plek": no partner is active here, and no unscored partner might be. */
  whiteSpot: boolean;
}

/** What a partner says about the school. */
export interface SchoolScore {
  /** 0 to 100 points over the core items. `null` with too few answers. */
  score: number | null;
  /** 1 to 4: the level of the score. `null` without one. */
  level: number | null;
}

/** One problem of a response, and its place. */
export interface Problem {
  /** Where, as a JSON Pointer such as `/partners/0/answers/kern-1`; empty for the whole. */
  path: string;
  /** A stable name for programs. */
  code: ProblemCode;
  /** A message in English, for developers. */
  message: string;
}

/** What can be wrong at one place of a response. */
export type ProblemCode =
  | "tooLarge"
  | "notUtf8"
  | "notReadable"
  | "wrongType"
  | "nullValue"
  | "unknownKey"
  | "duplicateKey"
  | "missingKey"
  | "unknownFormat"
  | "unknownInstrument"
  | "unknownVersion"
  | "unknownValue"
  | "notAnInteger"
  | "outOfRange"
  | "unknownItem"
  | "itemNotOnForm"
  | "itemOfOtherPartner"
  | "itemOfOtherPart"
  | "notAllowedHere"
  | "notADate"
  | "notATag"
  | "notAnId"
  | "notALanguage"
  | "notAMailAddress"
  | "notAnInvitation"
  | "damagedInvitation"
  | "blankText"
  | "textTooLong"
  | "tooManyAgreements"
  | "blankName"
  | "nameTooLong"
  | "controlCharacter"
  | "loneSurrogate"
  | "emptyList"
  | "duplicateValue"
  | "wrongLength"
  | "impossible"
  | "moreProblems"
  | "notALanguage"
  | "missingTranslation"
  | "oldTranslation"
  | "otherGaps"
  | "tooManyPartners";
