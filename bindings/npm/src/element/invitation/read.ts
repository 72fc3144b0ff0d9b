/**
 * Reads the invitation behind the `#` of a link, before there is an engine that can. It accepts what the engine accepts;
 * `tests/golden/invitations` holds both to one list.
 */

import { FORMAT, KEY, type Invitation } from "./invitation.js";

/** Maximum number of characters in a link. */
const LONGEST_LINK = 1 << 18;
const LONGEST_NAME = 200;
const MOST_PARTNERS = 50;

const SIDES = ["school", "partners", "ouders", "gemeente"];
const WORLDS = ["school", "thuis", "wijk"];
const KINDS = [
  "kinderopvang",
  "vervolgonderwijs",
  "wijkteam",
  "jongerenwerk",
  "vrijetijd",
  "organisatie",
  "ouders",
  "gemeente",
  "anders",
];

/** What nobody sees: spaces, controls, and marks without a shape. */
const UNSEEN = String.raw`\s\p{Cc}\p{DI}\u2800\uFFF9-\uFFFB\u{1D159}`;

/** The invitation in a link, or in what comes behind its `#`; undefined if there is none, or anything is wrong with it. */
export function read(link: string): Invitation | undefined {
  try {
    const value: unknown = JSON.parse(textIn(link));
    return isInvitation(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function textIn(link: string): string {
  const [, behind] = link.slice(0, LONGEST_LINK).split(KEY, 2);
  // Programs that count visitors add `&` and a word; mail programs and people add a full stop or a bracket.
  const letters = (behind ?? "").split(/[&\s]/)[0]?.replace(/[.,;:!?)\]>"']+$/, "") ?? "";
  if (!/^[\w-]+$/.test(letters)) throw new SyntaxError("not base64url");
  const binary = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}

type Check = (value: unknown) => boolean;

const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

/** An object with these keys and no others. */
const fields =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(required).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, each]) =>
      [required, optional].some((checks) => Object.hasOwn(checks, key) && checks[key]?.(each)),
    );

const list =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

const isName: Check = (value) =>
  typeof value === "string" &&
  [...value].length <= LONGEST_NAME &&
  !/[\p{Cc}\p{Cs}]/u.test(value) &&
  new RegExp(`[^${UNSEEN}]`, "u").test(value);

const isDate: Check = (value) => {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const isWorlds: Check = (value) =>
  list(WORLDS.length, oneOf(WORLDS))(value) &&
  (value as unknown[]).length > 0 &&
  new Set(value as unknown[]).size === (value as unknown[]).length;

const isPartner: Check = (value) =>
  fields({ kind: oneOf(KINDS) }, { name: isName, leefwerelden: isWorlds })(value) &&
  ((value as { kind: string }).kind !== "anders" ||
    fields({ kind: isName, name: isName, leefwerelden: isWorlds })(value));

const isInvitationObject = fields(
  { format: oneOf([FORMAT]), id: like(/^[\w-]{1,64}$/), instrument: fields({ id: like(/./), version: like(/./) }) },
  {
    school: isName,
    perspective: oneOf(SIDES),
    form: oneOf(["full", "short"]),
    lang: (value) => like(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i)(value) && (value as string).length <= 35,
    until: isDate,
    returnTo: fields({}, { mail: like(new RegExp(`^[^@${UNSEEN}]+@[^@${UNSEEN}]+$`, "u")), name: isName }),
    partners: list(MOST_PARTNERS, isPartner),
  },
);

function isInvitation(value: unknown): value is Invitation {
  return isInvitationObject(value);
}
