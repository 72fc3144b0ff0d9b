/** An invitation: for which school a scan is, who gets which list, until when, and who gets the answers. */

import type { Invitation } from "../engine.js";

export type { Invitation, ListedPartner } from "../engine.js";

/** The format of an invitation. */
export const FORMAT = "samenwerkscan/invitation/1";

/** What comes before an invitation, behind the `#` of a link. */
export const KEY = "uitnodiging=";

/** Whether the day has passed: then somebody can still take part, and is told so. */
export function isPast({ until }: Invitation, today: string): boolean {
  return until !== undefined && until < today;
}
