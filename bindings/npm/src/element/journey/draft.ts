/** The answers so far: a response file (format 1) in which nothing is required yet. */

import type {
  Answers,
  Dimension,
  Form,
  Instrument,
  Item,
  Leefwereld,
  Partner,
  PartnerEntry,
  PartnerKind,
  Perspective,
  ScanResponse,
  Working,
} from "../engine.js";

/** The answers about one partner so far. */
export interface PartnerDraft extends Partner {
  readonly leefwerelden?: readonly Leefwereld[];
  readonly working?: Working;
  readonly answers?: Answers;
  readonly desired?: number;
}

/** All answers so far. */
export interface Draft {
  readonly form?: Form;
  readonly perspective?: Perspective;
  readonly date?: string;
  /** Tells these answers apart from others; answers that were saved without one have none. */
  readonly tag?: string;
  readonly selfEstimate?: number;
  readonly answers: Answers;
  readonly partners: readonly PartnerDraft[];
  readonly from?: Partner;
  readonly aboutSchool: Answers;
}

/** No answers yet. */
export const EMPTY: Draft = { answers: {}, partners: [], aboutSchool: {} };

/** The items that a form asks of a dimension: all of them, or only the anchor. */
export function itemsOn(dimension: Dimension, form: Form | undefined): readonly Item[] {
  return form === "short" ? dimension.items.slice(dimension.anchor, dimension.anchor + 1) : dimension.items;
}

/** The items about a kind of partner: the core, in the wording for this kind, then its own. */
export function partnerItems(instrument: Instrument, kind: PartnerKind): readonly Item[] {
  const { core, kinds } = instrument.partnerScan;
  const entry = kinds.find((each) => each.kind === kind);
  const variant = (item: Item): Item => entry?.variants.find((each) => each.id === item.id) ?? item;
  return [...core.map(variant), ...(entry?.items ?? [])];
}

/** The draft of a saved response. */
export function draftOf(response: ScanResponse): Draft {
  const { form, perspective, date, tag, selfEstimate, answers, partners, from, aboutSchool } = response;
  return {
    form,
    perspective,
    ...(date !== undefined && { date }),
    ...(tag !== undefined && { tag }),
    ...(selfEstimate !== undefined && { selfEstimate }),
    answers,
    partners: partners ?? [],
    ...(from && { from }),
    aboutSchool: aboutSchool?.answers ?? {},
  };
}

/**
 * The response that can be saved and scored, without what does not fit in it yet, or no longer. Undefined if not even
 * the perspective is known.
 */
export function responseOf(draft: Draft, instrument: Instrument): ScanResponse | undefined {
  const { form, perspective, date, tag, selfEstimate } = draft;
  if (!form || !perspective) return undefined;
  const isPartner = perspective === "partners";
  const partners = draft.partners.flatMap(finishedPartner);
  const asked = instrument.dimensions.flatMap((dimension) => itemsOn(dimension, form));
  return {
    format: "samenwerkscan/response/1",
    instrument: { id: instrument.id, version: instrument.version },
    form,
    perspective,
    ...(date !== undefined && { date }),
    ...(tag !== undefined && { tag }),
    ...(selfEstimate !== undefined && { selfEstimate }),
    answers: among(draft.answers, asked),
    ...(partners.length > 0 && { partners }),
    ...(isPartner && draft.from && isNamed(draft.from) && { from: draft.from }),
    ...(isPartner && !isEmpty(draft.aboutSchool) && { aboutSchool: { answers: draft.aboutSchool } }),
  };
}

/** Whether this is the draft of a scan that has begun: one from a file may have no tag, but then it has a perspective. */
export function isBegun({ tag, perspective }: Draft): boolean {
  return tag !== undefined || perspective !== undefined;
}

/** Whether there is anything to lose. */
export function isFilledIn({ answers, partners, from, aboutSchool, selfEstimate }: Draft): boolean {
  return (
    !isEmpty(answers) ||
    !isEmpty(aboutSchool) ||
    partners.length > 0 ||
    from !== undefined ||
    selfEstimate !== undefined
  );
}

/** Whether a partner has the name that its kind needs. */
export function isNamed(partner: Partner): boolean {
  return partner.kind !== "anders" || partner.name !== undefined;
}

/** A partner as in a file; undefined if too little is known about it. */
function finishedPartner(partner: PartnerDraft): readonly PartnerEntry[] {
  const { kind, name, leefwerelden, working, answers, desired } = partner;
  if (!working || !isNamed(partner) || (kind === "anders" && !leefwerelden?.length)) return [];
  return [
    {
      kind,
      ...(name !== undefined && { name }),
      ...(leefwerelden && { leefwerelden }),
      working,
      ...(working === "yes" && answers && !isEmpty(answers) && { answers }),
      ...(working !== "notNeeded" && desired !== undefined && { desired }),
    },
  ];
}

function among(answers: Answers, items: readonly Item[]): Answers {
  return Object.fromEntries(items.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}
