/** An invitation: for which school a scan is, who gets which list, until when, and who gets the answers. */

import type { Form, Leefwereld, PartnerKind, Perspective } from "../engine.js";

/** The format of an invitation. */
export const FORMAT = "samenwerkscan/invitation/1";

/** What comes before an invitation, behind the `#` of a link. */
export const KEY = "uitnodiging=";

/** A partner that everybody is asked about. */
export interface ListedPartner {
  readonly kind: PartnerKind;
  readonly name?: string;
  readonly leefwerelden?: readonly Leefwereld[];
}

/** Who gets the answers. */
export interface ReturnAddress {
  readonly mail?: string;
  readonly name?: string;
}

/** The contents of an invitation, as in a link. */
export interface Invitation {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly school?: string;
  readonly perspective?: Perspective;
  readonly form?: Form;
  /** A language tag; the scan may not speak that language. */
  readonly lang?: string;
  readonly until?: string;
  readonly returnTo?: ReturnAddress;
  readonly partners?: readonly ListedPartner[];
}

/** Whether the day has passed: then somebody can still take part, and is told so. */
export function isPast({ until }: Invitation, today: string): boolean {
  return until !== undefined && until < today;
}
