/** What every view works with: the scan at this moment, and the names in it. */

import { h, type Attributes, type Child } from "../h.js";
import type { Field, Instrument, Lang, Leefwereld, PartnerKind, Report } from "../engine.js";
import type { Draft } from "../journey/draft.js";
import type { Fixed, Step } from "../journey/steps.js";
import { isOwn, type Member, type Moment, type Team } from "../journey/team.js";
import type { Keeping } from "../keeping.js";
import type { Messages } from "../messages/messages.js";

/** The scan being filled in. */
export interface Scan {
  readonly instrument: Instrument;
  readonly field: Field;
  readonly lang: Lang;
  readonly say: Messages;
  readonly fixed: Fixed;
  /** How answers are kept on this device, if the page allows it. */
  readonly keeping: Keeping | undefined;
  /** The level of the heading of a page. */
  readonly headingLevel: number;
  readonly draft: Draft;
  readonly step: Step;
  /** The result, if the engine is loaded and there is something to report. */
  readonly report: Report | undefined;
  /** The answers being compared. */
  readonly team: Team;
  /** A message about the answers, shown until the respondent goes on. */
  readonly notice: string | undefined;
  /** The moment to which answers were last added. */
  readonly gathered: Moment | undefined;
  /** Changes what was filled in; the page stays as it is. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Goes to a page, and to a field on it if one is given. */
  readonly go: (step: Step, field?: string) => void;
  /** Chooses which kind of partner to add; going on adds it. */
  readonly pick: (kind: PartnerKind) => void;
  /** Saves the answers in a file. */
  readonly save: () => void;
  /** Saves the report: as a page, or as a table. */
  readonly saveReport: (format: "html" | "csv") => void;
  /** Opens files with answers: one shows its result, several form a team. */
  readonly open: (files: readonly File[]) => void;
  /** The answers as a code; undefined if there are none. */
  readonly makeCode: () => string | undefined;
  /** Shows the answers of a code. */
  readonly openCode: (code: string) => void;
  /** Compares the answers of several people, beginning with the respondent's own. */
  readonly startTeam: () => void;
  /** Changes the answers being compared. */
  readonly changeTeam: (change: (team: Team) => Team) => void;
  /** Adds the answers in these files to a moment. */
  readonly gather: (moment: Moment, files: readonly File[]) => void;
  /** The respondent agrees to keep answers on this device, or withdraws. Returns the message to show. */
  readonly consent: (isGiven: boolean) => string | undefined;
  /** Prints only the scan. */
  readonly print: () => void;
  /** Starts again, with nothing filled in. */
  readonly again: () => void;
  /** Deletes all answers, here and on the device. */
  readonly forget: () => void;
  /** Announces something to screen readers. */
  readonly tell: (text: string) => void;
}

/** The content of a step's page. */
export interface Page {
  readonly heading: string;
  /** What is between the heading and the questions. */
  readonly lead: readonly Child[];
  readonly body: readonly Child[];
  /** The action of the primary button; the result has none. */
  readonly submit: string | undefined;
}

type HeadingTag = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** A heading, relative to that of the page. */
export function heading(scan: Scan, below: number, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const level = Math.min(6, scan.headingLevel + below);
  return h(`h${level}` as HeadingTag, { part: "heading", ...attributes }, ...children);
}

/** `School 2`, or the label of the respondent's own answers. */
export function memberName({ say }: Scan, member: Member): string {
  return isOwn(member) ? say.team.own : `${say.team.member[member.response.perspective]} ${member.number}`;
}

/** The name of a kind of partner. */
export function kindName(scan: Scan, kind: PartnerKind): string {
  return partnerProfile(scan, kind)?.name ?? kind;
}

/** What the field says about a kind of partner. */
export function partnerProfile(scan: Scan, kind: PartnerKind): Field["partners"][number] | undefined {
  return scan.field.partners.find((entry) => entry.kind === kind);
}

/** What to call a partner: its name, or else its kind. */
export function partnerName(scan: Scan, partner: { readonly kind: PartnerKind; readonly name?: string | null }): string {
  return partner.name ?? kindName(scan, partner.kind);
}

/** The kind and the name of a partner: `Wijkteam: Buurtteam Zuid`. */
export function fullPartnerName(scan: Scan, partner: { readonly kind: PartnerKind; readonly name?: string | null }): string {
  const kind = kindName(scan, partner.kind);
  return partner.name ? `${kind}: ${partner.name}` : kind;
}

/** The worlds that a partner reaches. */
export function worldsOf(scan: Scan, partner: { readonly kind: PartnerKind; readonly leefwerelden?: readonly Leefwereld[] }): readonly Leefwereld[] {
  return partner.leefwerelden ?? partnerProfile(scan, partner.kind)?.leefwerelden ?? [];
}

/** The name of a world. */
export function worldName(scan: Scan, world: Leefwereld): string {
  return scan.field.leefwerelden.find(({ id }) => id === world)?.name ?? world;
}

/** The name of a level: `Afstemmen`. */
export function levelName(scan: Scan, level: number): string {
  return scan.instrument.levels[level]?.name ?? String(level);
}

/** The number and name of a level: `2, Afstemmen`. */
export function numberedLevel(scan: Scan, level: number): string {
  return `${level}, ${levelName(scan, level)}`;
}
