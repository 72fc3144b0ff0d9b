/** What a respondent began and no response can hold yet: a partner that is ticked, for example. */

import type { Instrument, PersonEngine } from "../engine.js";
import { EMPTY, responseOf, type Draft, type PartnerDraft } from "../journey/draft.js";
import { openValue, type Opened } from "../journey/open.js";

/** The parts of a draft that can be unfinished, and the tag by which it is known before there is a response. */
export type Begun = Partial<Pick<Draft, "tag" | "partners" | "from">>;

/** What is begun in a draft. */
export function begunIn({ tag, partners, from }: Draft): Begun {
  return { ...(tag !== undefined && { tag }), partners, ...(from && { from }) };
}

/** What the engine says of it, once what is missing is filled in. */
export function openBegun({ partners = [], from, tag }: Begun, engine: PersonEngine, instrument: Instrument): Opened {
  const draft: Draft = { ...EMPTY, form: "short", perspective: "partners", ...(tag !== undefined && { tag }) };
  const whole = { ...draft, partners: partners.map(finished), ...(from && { from: named(from) }) };
  return openValue(responseOf(whole, instrument), engine);
}

/** Its name is judged when the respondent goes on. */
const named = <One extends object>(partner: One): One & { readonly name: string } => ({ ...partner, name: "?" });

function finished(partner: PartnerDraft): PartnerDraft {
  const { leefwerelden } = partner;
  const worlds = partner.kind === "anders" && !leefwerelden?.length ? { leefwerelden: ["school"] as const } : {};
  return { ...named(partner), ...worlds, working: "yes" };
}
