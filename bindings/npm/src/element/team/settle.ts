/** What whoever collects has to look after: whom to ask again, and whose newer answers do not count. */

import { h, type Child } from "../h.js";
import { dayIn } from "../invitation/words.js";
import { isSamePerson, type Moment } from "../journey/member.js";
import type { Damaged, Gathering, Opened } from "../journey/team.js";
import { button } from "../rest/tool.js";
import type { Scan } from "../view/scan.js";
import { add, memberName } from "./gather.js";
import { TEAM } from "./messages.js";

/** Enough of a code to recognise it in a mail. */
const LETTERS = 12;
/** A text made to annoy can hold thousands. */
const MOST = 20;

/** Both, below what was found; nothing if all is well. */
export function toSettle(scan: Scan, { moment, damaged = [], newer = [] }: Gathering): readonly Child[] {
  return [
    damaged.length > 0 && toAsk(scan, damaged),
    ...newer.map((opened) => {
      const others = newer.filter((each) => each !== opened);
      return newerOne(scan, moment, opened, () =>
        add(scan, moment, [opened], { damaged: [], replaced: 0, newer: others }),
      );
    }),
  ];
}

function toAsk(scan: Scan, damaged: readonly Damaged[]): HTMLElement {
  const say = TEAM[scan.lang];
  const { gathered } = scan.state;
  const left = damaged.length - MOST;
  const settled = (): void =>
    scan.dispatch({ kind: "set", with: { gathered: gathered && { ...gathered, damaged: [] } } });
  return h(
    "div",
    { class: "to-settle" },
    h("p", {}, say.ask(damaged.length)),
    h("ul", {}, ...damaged.slice(0, MOST).map((each) => h("li", {}, ...place(scan, each)))),
    left > 0 && h("p", {}, say.more(left)),
    button(say.asked, settled, "quiet"),
  );
}

function place({ lang }: Scan, { begin, after, file }: Damaged): readonly Child[] {
  const say = TEAM[lang];
  return [
    h("code", {}, `${begin.slice(0, LETTERS)}…`),
    ...(after ? [` ${say.after} “`, h("bdi", {}, after), "”"] : [` ${say.first}`]),
    ...(file ? [` ${say.inFile} `, h("bdi", {}, file)] : []),
  ];
}

/** Answers of a later day than those of the same person that count: a mailbox can have the newest first. */
function newerOne(scan: Scan, moment: Moment, { response }: Opened, take: () => void): Child {
  const say = TEAM[scan.lang];
  const member = scan.state.team[moment].find((each) => isSamePerson(each.response, response));
  if (!member || !response.date || (member.response.date ?? "") >= response.date) return undefined;
  return h(
    "div",
    { class: "to-settle" },
    h("p", {}, say.newer(memberName(scan, member), dayIn(scan.lang, response.date))),
    button(say.takeNewer, take),
  );
}
