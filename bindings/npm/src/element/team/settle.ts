/** What whoever collects has to look after: whom to ask again, and whose later answers may not count. */

import { h, type Child } from "../h.js";
import { dayIn } from "../invitation/words.js";
import { isSamePerson, type Moment } from "../journey/member.js";
import type { ScanResponse } from "../engine.js";
import type { Damaged, Rival } from "../journey/team.js";
import { button } from "../rest/tool.js";
import type { Scan } from "../view/scan.js";
import { add, memberName } from "./gather.js";
import { TEAM } from "./messages.js";

/** Enough of a code to recognise it in a mail. */
const LETTERS = 12;
/** A text made to annoy can hold thousands. */
const MOST = 20;

/** Both, of a moment; nothing if all is well. */
export function toSettle(scan: Scan, which: Moment): readonly Child[] {
  const { damaged = [], rivals = [] } = scan.state.gathered ?? {};
  const ofThis = ({ moment }: { readonly moment: Moment }): boolean => moment === which;
  return [toAsk(scan, damaged.filter(ofThis)), ...rivals.filter(ofThis).map((rival) => toChoose(scan, rival))];
}

function toAsk(scan: Scan, damaged: readonly Damaged[]): Child {
  if (damaged.length === 0) return undefined;
  const say = TEAM[scan.lang];
  const left = damaged.length - MOST;
  return h(
    "div",
    { class: "to-settle" },
    h("p", {}, say.ask(damaged.length)),
    h("ul", {}, ...damaged.slice(0, MOST).map((each) => h("li", {}, ...place(scan, each)))),
    left > 0 && h("p", {}, say.more(left)),
    button(say.settled, () => settled(scan, damaged), "quiet"),
  );
}

/** Nothing has to be done about these any more. */
function settled(scan: Scan, done: readonly (Damaged | Rival)[]): void {
  const { gathered } = scan.state;
  if (!gathered) return;
  const { damaged = [], rivals = [] } = gathered;
  const isOpen = (each: Damaged | Rival): boolean => !done.includes(each);
  scan.dispatch({
    kind: "set",
    with: { gathered: { ...gathered, damaged: damaged.filter(isOpen), rivals: rivals.filter(isOpen) } },
  });
}

function place({ lang }: Scan, { begin, after, file }: Damaged): readonly Child[] {
  const say = TEAM[lang];
  return [
    h("code", {}, `${begin.slice(0, LETTERS)}…`),
    ...(after ? [` ${say.after} “`, h("bdi", {}, after), "”"] : [` ${say.first}`]),
    ...(file ? [` ${say.inFile} `, h("bdi", {}, file)] : []),
  ];
}

/** Answers that may be later than those of the same person that count: a mailbox can have the newest first. */
function toChoose(scan: Scan, rival: Rival): Child {
  const say = TEAM[scan.lang];
  const { moment, response } = rival;
  const { date } = response;
  const member = scan.state.team[moment].find((each) => isSamePerson(each.response, response));
  const day = member?.response.date ?? "";
  const code = (each: ScanResponse): string | undefined => scan.engine?.encode(each);
  if (!member || !date || date < day || code(member.response) === code(response)) return undefined;
  const take = (): void => {
    settled(scan, [rival]);
    add(scan, moment, [rival]);
  };
  return h(
    "div",
    { class: "to-settle" },
    h("p", {}, say.newer(memberName(scan, member), dayIn(scan.lang, date))),
    button(say.takeOthers, take),
    button(say.settled, () => settled(scan, [rival]), "quiet"),
  );
}
