/** What whoever organises the scan fills in to invite others. */

import type { Form, Instrument, Lang, Perspective, TeamFile, TeamPartner } from "../engine.js";
import { FORMAT, type Invitation, type ListedPartner } from "../invitation/invitation.js";

/** The plan so far: lines of text are as typed. */
export interface Plan {
  /** Tells these invitations from others; drawn when the plan is begun. */
  readonly id: string;
  readonly school: string;
  /** The list that each side gets; a side without one is not invited. */
  readonly lists: { readonly [Side in Perspective]?: Form };
  readonly until: string;
  readonly reader: string;
  readonly mail: string;
  readonly partners: readonly ListedPartner[];
  /** The address of the page with the scan; empty for this page. */
  readonly page: string;
  /** The language of the invitations; undefined for that of this page. */
  readonly lang: Lang | undefined;
}

/** Everybody is invited; parents get the short list. */
const PLAN: Plan = {
  id: "",
  school: "",
  lists: { school: "full", partners: "full", ouders: "short", gemeente: "full" },
  until: "",
  reader: "",
  mail: "",
  partners: [],
  page: "",
  lang: undefined,
};

/** The plan of a scan, as far as it is filled in. */
export function planOf({ state }: { readonly state: { readonly plan?: Plan | undefined } }): Plan {
  return state.plan ?? PLAN;
}

/** The plan to invite again a year later: for the school of a team file, about the partners on its map. */
export function planAfter({ school = "" }: TeamFile, partners: readonly TeamPartner[]): Plan {
  const listed = ({ kind, name, leefwerelden }: TeamPartner): ListedPartner => ({
    kind,
    ...(name !== null && { name }),
    ...(kind === "anders" && { leefwerelden }),
  });
  return { ...PLAN, school, partners: partners.map(listed) };
}

/** Whether a partner can be in an invitation: one of another kind needs a name and a place. */
export function isWhole({ kind, name, leefwerelden }: ListedPartner): boolean {
  return kind !== "anders" || (!!name?.trim() && !!leefwerelden?.length);
}

/** The invitation of a side. Only the school works with all partners, so only its people are asked about them. */
export function invitationFor(plan: Plan, side: Perspective, { id, version }: Instrument, lang: Lang): Invitation {
  const [school, name, mail] = [plan.school, plan.reader, plan.mail].map((text) => text.normalize().trim());
  const form = plan.lists[side];
  const partners = side === "school" ? plan.partners.filter(isWhole) : [];
  return {
    format: FORMAT,
    id: plan.id,
    instrument: { id, version },
    ...(school && { school }),
    perspective: side,
    ...(form && { form }),
    lang,
    ...(plan.until && { until: plan.until }),
    ...((mail || name) && { returnTo: { ...(mail && { mail }), ...(name && { name }) } }),
    ...(partners.length > 0 && { partners }),
  };
}
