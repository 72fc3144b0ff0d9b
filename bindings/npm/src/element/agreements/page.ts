/** What the group agrees: at most ten agreements, typed at the table. */

import type { Partner, Report, TeamAgreement } from "../engine.js";
import { h, type Child } from "../h.js";
import { schoolOf, tableOf, withTable } from "../journey/meeting.js";
import { BLANK, MOST_AGREEMENTS, earlierAgreements, type Table, type Typed } from "../journey/table.js";
import { planOf } from "../journey/plan.js";
import { groupOf, lookedAt, reportOfNow, reportOn, type Looked } from "../team/looked.js";
import { button } from "../rest/tool.js";
import { select } from "../view/fields.js";
import { fullPartnerName } from "../view/names.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { field, place } from "./field.js";
import { ideasOf } from "./ideas.js";
import { keepTools } from "./keep.js";
import { AGREEMENTS } from "./messages.js";
import { fieldOf } from "./problems.js";

/** The page with the agreements. */
export const agreementsPage: Page<"agreements"> = {
  render(scan) {
    const say = AGREEMENTS[scan.lang];
    const looked = scan.engine && lookedAt(scan);
    const table = tableOf(scan.state.team);
    const typed = table.agreements.length > 0 ? table.agreements : [BLANK];
    const partners = partnersOf(scan, looked);
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, say.lead)],
      body: [
        h("div", { class: "pair" }, schoolField(scan), dayField(scan)),
        ...startingPoints(scan, table),
        h("ol", { class: "agreements" }, ...typed.map((agreement, at) => card(scan, agreement, at, partners))),
        more(scan, typed.length),
        ideas(scan, looked),
        looked ? keepTools(scan, looked) : h("p", { class: "lead loading" }, scan.say.frame.coming),
      ],
      submit: undefined,
      // The page stays as it is while somebody types, and what is printed has everything that is typed.
      get reported() {
        return scan.engine && lookedAt(scan)?.reported;
      },
    };
  },
};

/** Something is typed: the page stays as it is. */
function put(scan: Scan, change: Partial<Table>): void {
  scan.dispatch({ kind: "typed", team: withTable(scan.state.team, change) });
}

/** The agreements change, and the page with them. */
function show(scan: Scan, change: Pick<Table, "agreements" | "removed">, focus: number): void {
  scan.dispatch({
    kind: "go",
    step: { name: "agreements" },
    field: fieldOf(focus, "what"),
    with: { team: withTable(scan.state.team, change) },
  });
}

/** Begins an agreement: in the place of one that has no more than its reason yet, if there is one. */
function begin(scan: Scan, with_: Partial<Typed>): void {
  const { agreements } = tableOf(scan.state.team);
  const isFree = (each: Typed): boolean =>
    Object.entries(each).every(([key, value]) => !value || (key === "why" && value === with_.why));
  const free = agreements.findIndex(isFree);
  const at = free < 0 ? agreements.length : free;
  if (at < MOST_AGREEMENTS)
    show(scan, { agreements: [...agreements.slice(0, at), { ...BLANK, ...with_ }, ...agreements.slice(at + 1)] }, at);
  else scan.tell(AGREEMENTS[scan.lang].full);
}

function schoolField(scan: Scan): HTMLElement {
  const { school } = tableOf(scan.state.team);
  return field({
    id: "school",
    label: AGREEMENTS[scan.lang].school,
    value: school ?? schoolOf(scan.state),
    oninput: (typed) => put(scan, { school: typed }),
  });
}

function dayField(scan: Scan): HTMLElement {
  return field({
    id: "date",
    label: AGREEMENTS[scan.lang].date,
    type: "date",
    value: tableOf(scan.state.team).date,
    oninput: (date) => put(scan, { date }),
  });
}

/** What agreements can begin with: the chosen topics, and what was not finished last time. */
function startingPoints(scan: Scan, table: Table): readonly Child[] {
  const say = AGREEMENTS[scan.lang];
  const isTaken = ({ what }: TeamAgreement): boolean => table.agreements.some((typed) => typed.what === what);
  const open = earlierAgreements(table).filter((agreement) => agreement.done !== "yes" && !isTaken(agreement));
  return [
    table.topics.length > 0 &&
      h(
        "section",
        { class: "look-together" },
        heading(scan, 1, {}, say.topics),
        h(
          "div",
          { class: "buttons" },
          ...table.topics.map((topic) => button(say.about(topic), () => begin(scan, { why: topic }))),
        ),
      ),
    open.length > 0 &&
      h(
        "section",
        { class: "look-together" },
        heading(scan, 1, {}, say.carry),
        h("p", { class: "hint" }, say.carryHelp),
        h(
          "ul",
          { class: "list plain-list" },
          ...open.map((agreement) => offer(say.carryIt, agreement.what, () => begin(scan, typedOf(agreement)))),
        ),
      ),
  ];
}

function typedOf({ what, why = "", who = "", partner, sign = "" }: TeamAgreement): Typed {
  // Its day has passed.
  return { what, why, who, partner, when: "", sign };
}

/** A text that can become an agreement. */
function offer(label: string, text: string, take: () => void): HTMLElement {
  const act = button(label, take);
  act.setAttribute("aria-label", `${label}: ${text}`);
  return h("li", {}, h("bdi", {}, text), act);
}

/** The reports that give ideas: what the group looks at, that of now, from which topics are chosen, and one about those. */
function reportsOf(scan: Scan, looked: Looked | undefined): readonly Report[] {
  if (!looked) return [];
  const { dimensions } = scan.instrument;
  const chosen = tableOf(scan.state.team).topics.flatMap(
    (name) => dimensions.find(({ label }) => label === name)?.id ?? [],
  );
  const reports = [looked.report, reportOfNow(scan, looked), chosen.length > 0 && reportOn(scan, looked, chosen)];
  return [...new Set(reports)].flatMap((report) => report || []);
}

/** Steps that the reports give, those for the chosen topics first. */
function ideas(scan: Scan, looked: Looked | undefined): Child {
  const say = AGREEMENTS[scan.lang];
  const found = ideasOf(reportsOf(scan, looked), tableOf(scan.state.team).topics);
  if (found.length === 0) return undefined;
  return h(
    "details",
    { class: "more" },
    h("summary", {}, say.ideas),
    h("p", { class: "hint" }, say.ideasHelp),
    ...found.flatMap(({ topic, steps }) => [
      heading(scan, 1, { class: "inner" }, topic),
      h(
        "ul",
        { class: "list plain-list" },
        ...steps.map((text) => offer(say.take, text, () => begin(scan, { what: text, why: topic }))),
      ),
    ]),
  );
}

/** One agreement. */
function card(scan: Scan, agreement: Typed, at: number, partners: readonly Partner[]): HTMLElement {
  const say = AGREEMENTS[scan.lang];
  const change = (key: keyof Typed, value: Typed[keyof Typed]): void => {
    const agreements = [...tableOf(scan.state.team).agreements];
    put(scan, { agreements: Object.assign(agreements, { [at]: { ...BLANK, ...agreements[at], [key]: value } }) });
  };
  const text = (key: Exclude<keyof Typed, "partner">, isLong = false): HTMLElement =>
    field({
      id: fieldOf(at, key),
      label: say.label[key],
      value: agreement[key],
      isLong,
      type: key === "when" ? "date" : "text",
      oninput: (typed) => change(key, typed),
    });
  return h(
    "li",
    { class: "agreement" },
    h("div", { class: "agreement-head" }, heading(scan, 1, {}, say.one(at + 1)), removeButton(scan, at)),
    text("what", true),
    h("div", { class: "pair" }, text("who"), text("when")),
    h(
      "div",
      { class: "pair" },
      partnerField(scan, agreement.partner, at, partners, (partner) => change("partner", partner)),
      text("sign"),
    ),
    text("why"),
  );
}

/** Removing can be undone, because nobody may lose what others said. */
function removeButton(scan: Scan, at: number): HTMLElement {
  const say = AGREEMENTS[scan.lang];
  const remove = (): void => {
    const { agreements } = tableOf(scan.state.team);
    const gone = agreements[at];
    show(
      scan,
      { agreements: agreements.filter((_, other) => other !== at), removed: gone && { at, agreement: gone } },
      Math.max(0, at - 1),
    );
    if (gone) scan.tell(say.removed(gone.what));
  };
  const act = button(say.remove, remove, "quiet");
  act.setAttribute("aria-label", `${say.remove}: ${say.one(at + 1)}`);
  return act;
}

function more(scan: Scan, count: number): HTMLElement {
  const say = AGREEMENTS[scan.lang];
  const gone = tableOf(scan.state.team).removed;
  const putBack = (): void => {
    const now = tableOf(scan.state.team).agreements;
    if (!gone) return;
    const agreements = [...now.slice(0, gone.at), gone.agreement, ...now.slice(gone.at)];
    show(scan, { agreements, removed: undefined }, gone.at);
  };
  const isFull = count >= MOST_AGREEMENTS;
  const add = (): void => {
    // Read at this moment: the page stays as it is while somebody types.
    const now = tableOf(scan.state.team).agreements;
    show(scan, { agreements: [...(now.length > 0 ? now : [BLANK]), BLANK] }, count);
  };
  return h(
    "div",
    { class: "buttons" },
    isFull ? h("p", { class: "hint" }, say.full) : button(say.add, add),
    gone && !isFull && button(`${say.undo}: ${gone.agreement.what || say.one(gone.at + 1)}`, putBack, "quiet"),
  );
}

function partnerField(
  scan: Scan,
  partner: Partner | undefined,
  at: number,
  partners: readonly Partner[],
  choose: (partner: Partner | undefined) => void,
): HTMLElement {
  const say = AGREEMENTS[scan.lang];
  const options = partner && !partners.some((each) => isSame(each, partner)) ? [partner, ...partners] : partners;
  const id = fieldOf(at, "partner");
  return place(
    id,
    select({
      id: `${id}-input`,
      label: say.label.partner,
      options: [
        ["", say.noPartner],
        ...options.map((each, idx) => [String(idx), fullPartnerName(scan, each)] as const),
      ],
      value: partner ? String(options.findIndex((each) => isSame(each, partner))) : "",
      onchange: (idx) => choose(idx === "" ? undefined : options[Number(idx)]),
    }),
  );
}

const isSame = (one: Partner, other: Partner): boolean => one.kind === other.kind && one.name === other.name;

/** The partners of the group first, as far as its map may show them; then every kind. */
function partnersOf(scan: Scan, looked: Looked | undefined): readonly Partner[] {
  const group = looked && groupOf(looked.reported.subject);
  const mapped = group && scan.whole ? scan.whole.map(group, looked.reported.mode).partners : [];
  const kinds = scan.field.partners.map(({ kind }) => ({ kind, name: undefined }));
  // Another kind is nothing without a name.
  const known = [...planOf(scan).partners, ...mapped, ...kinds].filter(({ kind, name }) => kind !== "anders" || name);
  const all = known.map(({ kind, name }): Partner => ({ kind, ...(name && { name }) }));
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}
