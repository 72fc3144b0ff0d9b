/** What the functions of the package are told, beside answers: whom a result is about, how much is shown, and how it is written. */

import type { FigureKind } from "./figure.js";
import type { Invitation, TeamAgreement, TeamFile } from "./kept.js";
import type { Form, Lang, Partner, ScanResponse } from "./types.js";

/** The filled-in scans of a group, or its team file. */
export type Group = readonly ScanResponse[] | TeamFile;

/** The share codes in a text. */
export interface Found {
  /** The responses, in the order of the text. */
  readonly responses: readonly ScanResponse[];
  /** The number of unreadable codes: letters are wrong or missing, or the code is for another version of the scan. */
  readonly damaged: number;
  /** Where these are, in the order of the text. */
  readonly damagedCodes: readonly DamagedCode[];
  /** The number of responses that do not count, because a later one is of the same person. */
  readonly replaced: number;
  /**
   * Those of them that may be newer than the one that counts: with a later date, as in a mailbox with the newest first, or
   * with the same.
   */
  readonly newer: readonly ScanResponse[];
}

/** A code that cannot be read, and where it is, so that its sender can be asked again. For the eyes of whoever collects only. */
export interface DamagedCode {
  /** Its first letters, 24 at most. */
  readonly begin: string;
  /** The line in which it begins, counting from 1; in a mail with a base64 body, the line in which that begins. */
  readonly line: number;
  /** What comes before it: the line that names a sender, and the words before it in its line; or otherwise the closest words before it. May be empty. */
  readonly after: string;
}

/** The subject of a report: one response, a team, or two moments. */
export type Subject = ScanResponse | Group | TwoMoments;

/** Two moments. A report says when each was, if it is known: the day of a team file, or the days or months of all its scans. */
export interface TwoMoments {
  /** The filled-in scans of the first moment, or its team file. */
  readonly before: Group;
  /** Those of the second. */
  readonly after: Group;
}

/** A table with a name. */
export interface Sheet {
  /** What is on it, in at most 31 characters. */
  readonly name: string;
  /** Its rows, the first of which has the names of the columns. What is unknown or hidden is `null`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** How much is shown of the members of a team. */
export interface Mode {
  /**
   * `open`: everybody agreed to be seen, and every group is shown. `anonymous`: groups that are too small to hide in
   * are not shown, and everything shown is computed from counts of enough people.
   */
  readonly mode: "open" | "anonymous";
  /** The smallest group that is shown in anonymous mode: 4 to 20, by default 5. */
  readonly k?: number;
  /** The sides that agreed, as organisations, to be shown in anonymous mode whatever their number. */
  readonly open?: readonly ("partners" | "gemeente")[];
  /**
   * The partners that people were asked about. In anonymous mode exactly these are shown; without a list, those that at
   * least `k` people of the school mention.
   */
  readonly partners?: readonly Partner[];
}

/** The meeting at which a result is shown. */
export interface Meeting {
  /** The name of the school, on every page. */
  readonly school?: string;
  /** The day, on every page: `2026-12-18`. */
  readonly date?: string;
  /** What was agreed before and what came of it: the first part of a report. */
  readonly earlier?: readonly TeamAgreement[];
  /** What is agreed now, in place of room to write it down. */
  readonly agreements?: readonly TeamAgreement[];
}

/** What a group keeps beside what its answers add up to. */
export interface KeepOptions extends Partial<Mode>, Meeting {}

/** The language of a text, and what it hands in to. */
export interface HandInOptions {
  /** The language of the text. */
  readonly lang: Lang;
  /** The invitation by which somebody came, if there is one. */
  readonly invitation?: Invitation;
}

/** Agreements as text. */
export interface AgreementsOptions {
  /** `csv`: a table. `ics`: a calendar file with the agreements that have a day. */
  readonly format: "csv" | "ics";
  /** The language of the words around them. */
  readonly lang: Lang;
  /** With `csv`, as in a report. */
  readonly delimiter?: "semicolon" | "comma";
  /** With `ics`, today: `2026-12-18`. */
  readonly date?: string;
  /** With `ics`, the name of the school, in every event. */
  readonly school?: string;
}

/** The language, how much is shown of a team, and the meeting at which it is shown. */
export interface ViewOptions extends Partial<Mode>, Meeting {
  /** The language of the report. */
  readonly lang: Lang;
  /**
   * Of one group: the ids of the dimensions that it chose to talk about. The report goes into the first three of these,
   * and not into what the scan would choose.
   */
  readonly topics?: readonly string[];
}

/** The format of a report. */
export interface ReportOptions extends ViewOptions {
  /** The format. */
  readonly format: ReportFormat | "csv";
  /**
   * With `csv`, which table: one row per item (the default), one row per respondent (in open mode only), or the meaning
   * of the columns of all tables.
   */
  readonly table?: "items" | "respondents" | "codebook";
  /** With `csv`, `semicolon` with decimal commas (the default), or `comma` with decimal points. */
  readonly delimiter?: "semicolon" | "comma";
}

/** Which picture. */
export interface FigureOptions extends ViewOptions {
  /** What it shows. */
  readonly kind: FigureKind;
}

/** The form on paper, and its format. */
export interface BlankOptions extends Meeting {
  /** The format. */
  readonly format: ReportFormat;
  /** The whole form, or the short one. */
  readonly form: Form;
  /** The language of the form. */
  readonly lang: Lang;
}

/**
 * The formats of a report:
 *
 * - `text`: for a terminal or a monospaced font, at most 80 columns.
 * - `markdown`: for a wiki or minutes.
 * - `html`: one file without scripts, which prints on A4.
 */
export type ReportFormat = "text" | "markdown" | "html";
