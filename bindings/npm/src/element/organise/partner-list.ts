/** The partners of a school, filled in once for everybody who is invited. */

import type { Leefwereld, ListedPartner } from "../engine.js";
import { h, type Child } from "../h.js";
import { isWhole, planOf } from "../journey/plan.js";
import { partnerKinds } from "../rest/partner-kinds.js";
import { button } from "../rest/tool.js";
import { choices } from "../view/choices.js";
import { line } from "../view/fields.js";
import { fullPartnerName } from "../view/names.js";
import type { Page, Scan } from "../view/scan.js";
import { ORGANISE } from "./messages.js";

/** As many as fit in an invitation. */
const MOST_PARTNERS = 50;

/** The page with the list. */
export const partnerListPage: Page<"partnerList"> = {
  render(scan) {
    const say = ORGANISE[scan.lang].partnerList;
    const partners = (): readonly ListedPartner[] => planOf(scan).partners;
    const put = (changed: readonly ListedPartner[]): void =>
      scan.dispatch({ kind: "plan", plan: { ...planOf(scan), partners: changed } });
    const done = (): void => {
      if (partners().every(isWhole)) scan.go({ name: "invite" });
      else scan.tell(say.incomplete);
    };
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, say.lead)],
      body: [
        partnerKinds(scan, {
          partners,
          most: MOST_PARTNERS,
          add: (kind) => put([...partners(), { kind, ...(kind === "anders" && { name: "", leefwerelden: [] }) }]),
          drop: (kind) => put(partners().filter((partner) => partner.kind !== kind)),
          entry: (partner, at, show) => entry(scan, partner, at, partners, put, show),
        }),
        button(say.done, done, "primary"),
      ],
      submit: undefined,
    };
  },
};

/** The name of a partner, and where an unknown kind of partner is. */
function entry(
  scan: Scan,
  partner: ListedPartner,
  at: number,
  partners: () => readonly ListedPartner[],
  put: (changed: readonly ListedPartner[]) => void,
  show: () => void,
): readonly Child[] {
  const { say } = scan;
  const isOther = partner.kind === "anders";
  const change = (to: (before: ListedPartner) => ListedPartner): void =>
    put(partners().map((each, place) => (place === at ? to(each) : each)));
  const named = (typed: string): void =>
    change(({ name: _, ...rest }) => {
      const name = typed.normalize().trim();
      return name || isOther ? { ...rest, name } : rest;
    });
  const label = `${say.partners.remove}: ${fullPartnerName(scan, partner)}`;
  return [
    line({
      field: `partner-name-${at}`,
      label: say.partners.name,
      help: isOther ? say.from.noPerson : say.from.optional,
      value: partner.name ?? "",
      oninput: named,
    }),
    h(
      "button",
      {
        type: "button",
        class: "button quiet",
        part: "button",
        "aria-label": label,
        onclick: () => (put(partners().filter((_, place) => place !== at)), show()),
      },
      say.partners.remove,
    ),
    isOther &&
      choices({
        field: `worlds-${at}`,
        legend: say.partners.worlds,
        choices: scan.field.leefwerelden.map(({ id, name }) => ({ value: id, label: name })),
        chosen: partner.leefwerelden ?? [],
        isMultiple: true,
        onchange: (chosen) => change((before) => ({ ...before, leefwerelden: chosen as Leefwereld[] })),
      }),
  ];
}
