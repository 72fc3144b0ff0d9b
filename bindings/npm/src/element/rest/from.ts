/** The partner that the respondent belongs to. */

import type { PartnerKind } from "../engine.js";
import { withFrom } from "../journey/partners.js";
import { FIELD } from "../journey/gaps.js";
import { choices } from "../view/choices.js";
import { line } from "../view/fields.js";
import { problemAt } from "../view/missing.js";
import type { Page } from "../view/scan.js";
import { halfTyped } from "./half-typed.js";

/** The organisation of a respondent who is a partner. */
export const fromPage: Page<"from"> = {
  render(scan) {
    const { say, draft, field } = scan;
    const half = halfTyped(scan);
    let name = draft.from?.name ?? half.get(FIELD.name) ?? "";
    let kind = draft.from?.kind;
    const put = (): void => {
      const chosen = kind;
      if (chosen) scan.edit((before) => withFrom(before, chosen, name));
    };
    return {
      heading: say.from.heading,
      lead: [],
      body: [
        choices({
          field: FIELD.kind,
          legend: say.from.kind,
          problem: problemAt(scan, FIELD.kind),
          choices: field.partners
            .filter(({ kind }) => isOrganisation(kind) || kind === draft.from?.kind)
            .map((entry) => ({ value: entry.kind, label: entry.name, help: entry.theme })),
          chosen: kind ? [kind] : [],
          onchange: ([chosen]) => {
            kind = chosen as PartnerKind;
            put();
          },
        }),
        line({
          field: FIELD.name,
          label: say.from.name,
          help: `${say.from.optional} ${say.from.noPerson}`,
          value: name,
          problem: problemAt(scan, FIELD.name),
          oninput: (typed) => {
            name = typed;
            half.set(FIELD.name, typed);
            put();
          },
        }),
      ],
      submit: say.frame.next,
    };
  },
};

/** Parents and the municipality have lists of their own. */
export function isOrganisation(kind: PartnerKind): boolean {
  return kind !== "ouders" && kind !== "gemeente";
}
