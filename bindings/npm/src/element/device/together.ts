/** What a group gathered and agreed, and the plan by which it was invited, as they are kept on the device. */

import { isWhole, type Instrument, type PersonEngine } from "../engine.js";
import { ORGANISATIONS } from "../journey/member.js";
import { openValue, problemsIn, type FileProblem, type Opened } from "../journey/open.js";
import { planOf } from "../journey/plan.js";
import { tableOf } from "../journey/meeting.js";
import { BLANK } from "../journey/table.js";
import { json } from "../json.js";
import { NOBODY, type State } from "../machine.js";
import { openBegun } from "./begun.js";

/** What is kept beside the respondent's own answers. */
export type Together = Pick<State, "team" | "plan">;

/** A value of every kind that can be kept, where it can be. Any of them may be missing. */
const MEMBER = { file: "", response: {}, number: 0 };
const SHAPE = {
  team: {
    now: [MEMBER],
    before: [MEMBER],
    isUnsaved: true,
    isAnonymous: true,
    open: [""],
    table: {
      school: "",
      date: "",
      agreements: [{ ...BLANK, partner: {} }],
      came: [{ note: "" }],
      topics: [""],
      isUnsaved: true,
    },
  },
  plan: { id: "", school: "", lists: {}, until: "", reader: "", mail: "", partners: [{}], page: "" },
};

/** What there is of it. What was removed and may be put back is not kept. */
export function togetherIn({ team, plan }: State): Together {
  const { removed: _, ...table } = tableOf(team);
  return { team: { ...team, ...(team.table && { table }) }, plan };
}

/** What was kept, or what is wrong with it. The engine judges answers, partners and the file of a meeting. */
export function openTogether(
  kept: unknown,
  engine: PersonEngine,
  instrument: Instrument,
): Together | { readonly problems: readonly FileProblem[] } {
  if (!isLike(kept, SHAPE)) return { problems: [{ fault: "notReadable", path: "" }] };
  const { team, plan } = kept as Together;
  const { now = [], before = [], open = [], table } = team ?? {};
  const partners = [...(plan?.partners ?? []), ...(table?.agreements ?? []).flatMap(({ partner }) => partner ?? [])];
  const checks: readonly Opened[] = [
    ...[...now, ...before].map(({ response }) => openValue(response, engine)),
    openBegun({ partners }, engine, instrument),
  ];
  const problems = [
    ...checks.flatMap((check) => ("problems" in check ? check.problems : [])),
    ...problemsOfFile(table?.earlier, engine),
  ];
  if (problems.length > 0) return { problems };
  return {
    team: {
      ...NOBODY,
      ...team,
      open: ORGANISATIONS.filter((side) => open.includes(side)),
      ...(table && {
        table: {
          ...tableOf(NOBODY),
          ...table,
          agreements: (table.agreements ?? []).map((agreement) => ({ ...BLANK, ...agreement })),
        },
      }),
    },
    plan: plan && { ...planOf({ state: {} }), ...plan },
  };
}

function problemsOfFile(file: unknown, engine: PersonEngine): readonly FileProblem[] {
  // A tab in which nothing is looked at together takes from another what that has checked.
  if (file === undefined || !isWhole(engine)) return [];
  try {
    engine.teamFile(json(file));
    return [];
  } catch (error) {
    return problemsIn(error) ?? [{ fault: "notReadable", path: "" }];
  }
}

/** Whether each value that is there is of the kind that `shape` has in its place; those of a list are as its first. */
function isLike(value: unknown, shape: unknown): boolean {
  if (value === undefined || shape === undefined) return true;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((each) => isLike(each, shape[0]));
  if (typeof shape !== "object" || shape === null) return typeof value === typeof shape;
  const entries = Object.entries(shape);
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([key, each]) => isLike(Reflect.get(value, key), each))
  );
}
