/** Several people's answers side by side: the result, and the list. */

import { h, type Child } from "../h.js";
import { isOwn, ORGANISATIONS, type Member, type Moment, type Organisation, type Team } from "../journey/member.js";
import { tableOf, withTable } from "../journey/meeting.js";
import { earlierAgreements } from "../journey/table.js";
import { farApart, twice } from "../journey/rounds.js";
import { organisationsOf, without } from "../journey/team.js";
import { halfTyped } from "../rest/half-typed.js";
import { button, filePlace } from "../rest/tool.js";
import { dayIn } from "../invitation/words.js";
import { reportParts } from "../result/report.js";
import { reportButtons } from "../result/report-tools.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { gather, gatherText, memberName, pasteField, withPasted } from "./gather.js";
import { keepTool } from "./keep.js";
import { deleteAllTool, keepHereTool } from "./keep-here.js";
import { lookedAt } from "./looked.js";
import { TEAM } from "./messages.js";
import { overview } from "./overview.js";
import { toSettle } from "./settle.js";

/** The page for comparing answers. */
export const teamPage: Page<"team"> = {
  render(scan) {
    const say = TEAM[scan.lang];
    const looked = lookedAt(scan);
    const { reported, report } = looked ?? {};
    const parts = report && reportParts(scan, report);
    // The file of the meeting before is open, and nobody has answered since.
    const isWaiting = report !== undefined && scan.state.team.now.length === 0;
    const gathering = [meetingBefore(scan), members(scan)];
    return {
      heading: reported && "after" in reported.subject ? say.headingOfTwo : say.heading,
      lead: [
        report?.about !== undefined && h("p", { class: "about" }, report.about),
        h("p", { class: "lead" }, report?.subtitle ?? say.intro),
      ],
      // The result comes first, once there is one of now.
      body: [
        ...(isWaiting ? [...gathering, h("p", { class: "note" }, say.before.still)] : []),
        ...(parts?.first ?? []),
        looked?.isSameRound && h("p", { class: "note" }, say.sameRound),
        report && atTheTable(scan),
        ...(isWaiting ? [] : gathering),
      ],
      rest: () => [
        ...(parts?.others() ?? []),
        h(
          "section",
          { class: "tools next", part: "tools" },
          heading(scan, 1, {}, scan.say.result.nextHeading),
          h("p", { class: "hint" }, say.privacy),
          report && reported && reportButtons(scan, reported),
          keepTool(scan),
          keepHereTool(scan),
          h("div", { class: "buttons" }, deleteAllTool(scan)),
        ),
      ],
      submit: undefined,
      reported,
    };
  },
};

/** The meeting before, once its file is open: what came of it, and a way to close it. */
function meetingBefore(scan: Scan): Child {
  const say = TEAM[scan.lang].before;
  const table = tableOf(scan.state.team);
  if (!table.earlier) return undefined;
  const { school, date } = table.earlier;
  const agreements = earlierAgreements(table);
  const close = (): void => {
    change(scan, (team) => withTable(team, { earlier: undefined, came: [], isUnsaved: table.isUnsaved }));
    scan.tell(say.closed);
  };
  return h(
    "section",
    { class: "look-together" },
    heading(scan, 1, {}, say.heading),
    h(
      "p",
      {},
      [school, date && dayIn(scan.lang, date)].filter(Boolean).join(", "),
      h("br"),
      say.said(agreements.filter(({ done }) => done).length, agreements.length),
    ),
    h(
      "div",
      { class: "buttons" },
      button(say.outcome, () => scan.go({ name: "outcome" })),
      button(say.close, close, "quiet"),
    ),
  );
}

/** What the group does with its result. */
function atTheTable(scan: Scan): HTMLElement {
  const say = TEAM[scan.lang].table;
  const { agreements } = tableOf(scan.state.team);
  return h(
    "section",
    { class: "look-together at-the-table" },
    heading(scan, 1, {}, say.heading),
    h("p", {}, say.text),
    h(
      "div",
      { class: "buttons" },
      button(say.talk, () => withPasted(scan, () => scan.go({ name: "talk" })), "primary"),
      button(say.agree(agreements.length), () => withPasted(scan, () => scan.go({ name: "agreements" }))),
    ),
  );
}

/** Changes the answers being compared. */
function change({ state, dispatch }: Scan, to: (team: Team) => Team): void {
  dispatch({ kind: "set", with: { team: to(state.team), notice: undefined } });
}

/** The list of answers, with a place to add more: folded away under a result of several people, until somebody uses it. */
function members(scan: Scan): HTMLElement {
  const say = TEAM[scan.lang];
  const { team } = scan.state;
  const hasResult = !team.now.every(isOwn);
  const use = (): unknown => unfoldedIn(scan).add("people");
  const isFolded = hasResult && !unfoldedIn(scan).has("people");
  const list = h(
    "div",
    { class: "gathering", onclick: use, onchange: use, ondrop: use },
    moment(scan, "now", !isFolded),
    h(
      "div",
      { class: "buttons" },
      button(say.paper, () => scan.go({ name: "paper" })),
    ),
    mixedUp(scan),
    hideSmall(scan),
    !team.table?.earlier &&
      h(
        "details",
        { class: "more", open: team.before.length > 0 },
        h("summary", {}, say.compare),
        h("p", { class: "hint" }, say.compareHelp),
        moment(scan, "before", !isFolded),
      ),
  );
  return h(
    "section",
    { class: "members", part: "members" },
    heading(scan, 1, {}, say.members(team.now.length)),
    // Where it is seen, whatever is folded away.
    ...(isFolded ? [...found(scan, "now"), ...found(scan, "before")] : []),
    overview(scan, team.now),
    hasResult ? unfolding(scan, "people", h("summary", {}, say.unfold), list) : list,
  );
}

/** Answers of two rounds in one box, or of one person in both. */
function mixedUp(scan: Scan): Child {
  const say = TEAM[scan.lang].mixed;
  const { team } = scan.state;
  const apart = farApart(team.now);
  const both = twice(team);
  const sentences = [
    apart && say.apart(dayIn(scan.lang, apart.first), dayIn(scan.lang, apart.last)),
    both.length > 0 && say.twice(both.map((member) => memberName(scan, member)).join(", ")),
  ];
  return sentences.some(Boolean) && h("p", { class: "note mixed" }, sentences.filter(Boolean).join(" "));
}

/** What was found at last, and what has to be looked after. */
function found(scan: Scan, which: Moment): readonly Child[] {
  const { gathered, notice } = scan.state;
  const isLast = gathered?.moment === which && notice !== undefined;
  return [isLast && h("p", { class: "note" }, notice), ...toSettle(scan, which)];
}

function moment(scan: Scan, which: Moment, tellsFound: boolean): HTMLElement {
  const say = TEAM[scan.lang];
  const { team } = scan.state;
  const list = team[which].map((member): Child => {
    const name = memberName(scan, member);
    const remove = h(
      "button",
      {
        type: "button",
        class: "button quiet",
        part: "button",
        "aria-label": `${scan.say.partners.remove}: ${name}`,
        onclick: () => {
          change(scan, (before) => without(before, which, member));
          scan.tell(say.removed(name));
        },
      },
      scan.say.partners.remove,
    );
    return h("li", {}, h("span", { class: "member" }, h("span", {}, name), detail(scan, member)), remove);
  });
  return h(
    "div",
    { class: "moment" },
    ...(tellsFound ? found(scan, which) : []),
    list.length > 0 && unfolding(scan, which, h("summary", {}, say.one), h("ul", { class: "list" }, ...list)),
    pastePlace(scan, which),
    filePlace({
      id: `team-${which}`,
      label: say.add,
      help: say.addHelp,
      choose: scan.say.keep.choose,
      accept: ACCEPT,
      open: (files) => gather(scan, which, files),
    }),
  );
}

/** What mail and chat programs save, and what this scan does. */
const ACCEPT = ".json,application/json,.txt,.eml,.mbox,.md,.csv,.html,text/*,message/rfc822";

/** One box for everything that somebody received. */
function pastePlace(scan: Scan, which: Moment): HTMLElement {
  const say = TEAM[scan.lang];
  const id = pasteField(which);
  const half = halfTyped(scan);
  const given = h(
    "textarea",
    {
      id,
      part: "text-input",
      rows: 4,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      "aria-describedby": `${id}-help`,
      oninput: () => half.set(id, given.value),
    },
    half.get(id) ?? "",
  );
  const label = which === "now" ? say.paste : `${say.paste} (${say.compare.toLowerCase()})`;
  const look = button(say.look, () => gatherText(scan, which, given.value));
  // So that the focus stays, for whoever pastes one mail after another.
  look.id = `${id}-look`;
  return h(
    "div",
    { class: "code" },
    h("label", { for: id, class: "legend" }, label),
    h("p", { class: "hint", id: `${id}-help` }, say.pasteHelp),
    given,
    look,
  );
}

/** What is unfolded: the people, or a list of answers. It stays so when the page is shown anew. */
type Folded = "people" | Moment;
const unfolded = new WeakMap<HTMLElement, Set<Folded>>();

function unfoldedIn({ host }: Scan): Set<Folded> {
  const open = unfolded.get(host) ?? new Set();
  unfolded.set(host, open);
  return open;
}

function unfolding(scan: Scan, which: Folded, ...children: readonly Child[]): HTMLElement {
  const open = unfoldedIn(scan);
  const place = h(
    "details",
    {
      class: which === "people" ? "adding" : "one-by-one",
      open: open.has(which),
      ontoggle: () => (place.open ? open.add(which) : open.delete(which)),
    },
    ...children,
  );
  return place;
}

/** What tells the members of a side apart: their organisation and the file. */
function detail(scan: Scan, { file, response }: Member): HTMLElement {
  const side = scan.field.perspectives.find(({ id }) => id === response.perspective)?.name;
  const parts = [response.from?.name, file || side].filter((part) => part !== undefined);
  return h("span", { class: "hint" }, ...parts.flatMap((part, at) => [at > 0 && " · ", h("bdi", {}, part)]));
}

/** If ticked, small groups are hidden; the scan says so in the result. Organisations can agree to be seen anyway. */
function hideSmall(scan: Scan): HTMLElement {
  const say = TEAM[scan.lang];
  const { team } = scan.state;
  // What a file hides stays hidden.
  if (team.table?.earlier?.mode.kind === "anonymous")
    return h("p", { class: "note" }, say.staysHidden(team.table.earlier.mode.k));
  const sides = team.isAnonymous ? organisationsOf(team) : [];
  const input = h("input", {
    type: "checkbox",
    id: "hide-small",
    checked: team.isAnonymous,
    "aria-describedby": "hide-small-help",
    onchange: () => {
      change(scan, (before) => ({ ...before, isAnonymous: input.checked }));
    },
  });
  return h(
    "div",
    { class: "consent" },
    h(
      "label",
      { class: "option", for: "hide-small" },
      input,
      h("span", { class: "text" }, h("span", { class: "label" }, say.hide)),
    ),
    h("p", { class: "hint", id: "hide-small-help" }, say.hideHelp(scan.instrument.rules.privacy.groupSize.value)),
    ...sides.map((side) => showsOpenly(scan, side)),
    sides.length > 0 && h("p", { class: "hint", id: "openly-help" }, say.openlyHelp),
  );
}

/** A side that agreed to be shown, however few answered from it. */
function showsOpenly(scan: Scan, side: Organisation): HTMLElement {
  const id = `openly-${side}`;
  const input = h("input", {
    type: "checkbox",
    id,
    checked: scan.state.team.open.includes(side),
    "aria-describedby": "openly-help",
    onchange: () => {
      change(scan, (before) => ({
        ...before,
        open: ORGANISATIONS.filter((other) => (other === side ? input.checked : before.open.includes(other))),
      }));
    },
  });
  const label = h("span", { class: "label" }, TEAM[scan.lang].openly[side]);
  return h("label", { class: "option", for: id }, input, h("span", { class: "text" }, label));
}
