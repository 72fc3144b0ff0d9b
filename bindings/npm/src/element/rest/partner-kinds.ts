/** Every kind of partner under the words that people use, to tick; and the partners of each kind. */

import type { Partner, PartnerKind, PartnerProfile } from "../engine.js";
import { fill, h, type Child } from "../h.js";
import { worldName } from "../view/names.js";
import type { Scan } from "../view/scan.js";
import { worldSign } from "../view/world.js";

/** A list of partners that can be changed. */
export interface PartnerList<Each extends Partner> {
  /** The partners at this moment. */
  readonly partners: () => readonly Each[];
  /** Maximum number of partners. */
  readonly most: number;
  readonly add: (kind: PartnerKind) => void;
  /** Drops all of a kind. */
  readonly drop: (kind: PartnerKind) => void;
  /** What is shown of one; `show` shows the partners of its kind anew. */
  readonly entry: (partner: Each, at: number, show: () => void) => readonly Child[];
}

/** The element of the list. */
export function partnerKinds<Each extends Partner>(scan: Scan, list: PartnerList<Each>): HTMLElement {
  // What the questions do not need comes with the engine.
  const known = scan.engine?.field(scan.lang).partners;
  return h(
    "div",
    { class: "kinds" },
    ...scan.field.partners.map((profile, at) => kindCard(scan, profile, known?.[at]?.otherNames ?? [], list)),
  );
}

function kindCard<Each extends Partner>(
  scan: Scan,
  { kind, name, theme, leefwerelden }: PartnerProfile,
  other: readonly string[],
  list: PartnerList<Each>,
): HTMLElement {
  const { say } = scan;
  const own = (): readonly (readonly [Each, number])[] =>
    list.partners().flatMap((partner, at) => (partner.kind === kind ? [[partner, at] as const] : []));
  const id = `kind-${kind}`;
  const entries = h("div", { class: "of-kind" });
  const input = h("input", {
    type: "checkbox",
    id,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": `${id}-help`,
    onchange: () => {
      if (input.checked) add();
      else list.drop(kind);
      show();
    },
  });
  const add = (): void => {
    if (list.partners().length < list.most) list.add(kind);
    else scan.tell(say.partners.full);
  };
  const show = (): void => {
    const all = own();
    input.checked = all.length > 0;
    const another = h(
      "button",
      {
        type: "button",
        class: "button quiet",
        part: "button",
        "aria-label": `${say.partners.another}: ${name}`,
        onclick: () => (add(), show()),
      },
      h("span", { class: "plus", "aria-hidden": "true" }, "+"),
      say.partners.another,
    );
    fill(
      entries,
      all.length > 0 &&
        h("ul", { class: "entries" }, ...all.map(([partner, at]) => h("li", {}, ...list.entry(partner, at, show)))),
      all.length > 0 && another,
    );
  };
  show();
  return h(
    "section",
    { class: "kind", "aria-label": name },
    h(
      "label",
      { class: "option", part: "option", for: id },
      input,
      h(
        "span",
        { class: "text" },
        h("span", { id: `${id}-label`, class: "label" }, name),
        h("span", { id: `${id}-help`, class: "help" }, other.length > 0 ? other.join(", ") : theme),
        leefwerelden.length > 0 &&
          h(
            "span",
            { class: "reach" },
            worldSign(leefwerelden),
            leefwerelden.map((world) => worldName(scan, world)).join(", "),
          ),
      ),
    ),
    entries,
    about(scan, kind, name),
  );
}

/** What a partner of this kind adds, unfolded on request. */
function about(scan: Scan, kind: PartnerKind, name: string): HTMLElement {
  const summary = h("summary", {}, scan.say.partners.about, h("span", { class: "hidden" }, ` ${name}`));
  const place: HTMLDetailsElement = h(
    "details",
    {
      class: "about",
      ontoggle: () => {
        if (!place.open || place.children.length > 1) return;
        import("../partners/partners.js").then(
          ({ aboutPartner }) => scan.withEngine((engine) => fill(place, summary, aboutPartner(scan, engine, kind))),
          () => scan.tell(scan.say.frame.late),
        );
      },
    },
    summary,
  );
  return place;
}
