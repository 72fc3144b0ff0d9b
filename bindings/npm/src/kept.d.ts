/** What people send and keep: invitations, agreements and team files. */

import type { Perspective, PartnerKind, Leefwereld, Form, InstrumentId, Partner } from "./types.js";

/** What a coordinator sends: it decides with which side, form and language somebody starts. */
export interface Invitation {
  /** The format and its version. */
  readonly format: "samenwerkscan/invitation/1";
  /** Tells invitations apart: 1 to 64 of `A-Z`, `a-z`, `0-9`, `-` and `_`. */
  readonly id: string;
  /** The instrument to fill in. */
  readonly instrument: InstrumentId;
  /** The name of the school. */
  readonly school?: string;
  /** The side that is invited. */
  readonly perspective?: Perspective;
  /** The form to fill in. */
  readonly form?: Form;
  /** The language in which questions are asked, as a language tag (BCP 47). */
  readonly lang?: string;
  /** The last day to hand in: `2026-12-18`. */
  readonly until?: string;
  /** Who gets the answers. */
  readonly returnTo?: ReturnAddress;
  /** The partners that everybody is asked about, at most 50. */
  readonly partners?: readonly ListedPartner[];
}

/** Who gets the answers. */
export interface ReturnAddress {
  /** A mail address. */
  readonly mail?: string;
  /** The name of a person. */
  readonly name?: string;
}

/** A partner that everybody is asked about. */
export interface ListedPartner {
  /** The kind of partner. */
  readonly kind: PartnerKind;
  /** Its name; needed for `anders`. */
  readonly name?: string;
  /** The leefwerelden that it reaches, if they differ from those of its kind; needed for `anders`. */
  readonly leefwerelden?: readonly Leefwereld[];
}

/** A text to mail or to send by app. */
export interface Message {
  /** The subject of a mail. */
  readonly subject: string;
  /** The text, in lines. */
  readonly text: string;
}

/** What a group agrees. Texts have at most 500 characters and may have several lines. */
export interface TeamAgreement {
  /** What they will do. */
  readonly what: string;
  /** Why. */
  readonly why?: string;
  /** Who looks after it. */
  readonly who?: string;
  /** The partner with which they do it. */
  readonly partner?: Partner;
  /** The day by which it is ready: `2027-03-01`. */
  readonly when?: string;
  /** How they will see that it helped. */
  readonly sign?: string;
  /** What came of it, at the next meeting. */
  readonly done?: "yes" | "partly" | "no";
  /** What else there is to say about that. */
  readonly note?: string;
}

/** What a group keeps between two meetings. */
export interface TeamFile {
  /** The format and its version. */
  readonly format: "samenwerkscan/team/1";
  /** The instrument that was filled in. */
  readonly instrument: InstrumentId;
  /** The name of the school. */
  readonly school?: string;
  /** The day of the meeting: `2026-12-18`. */
  readonly date?: string;
  /** How much is shown. */
  readonly mode:
    | { readonly kind: "open" }
    | { readonly kind: "anonymous"; readonly k: number; readonly open?: readonly ("partners" | "gemeente")[] };
  /** What the answers add up to: a summary, or in anonymous mode histograms. Only the engine reads it. */
  readonly summary: object;
  /** What was agreed, at most ten. */
  readonly agreements: readonly TeamAgreement[];
  /** What was agreed at the meeting before, with what came of it; at most ten. */
  readonly earlier?: readonly TeamAgreement[];
}
