/** Several people's answers side by side: the list, and the result. */

import { h, type Child } from "../h.js";
import type { Member, Moment, Organisation, Team } from "../journey/member.js";
import { ORGANISATIONS, modeOf, organisationsOf, subjectOf, without } from "../journey/team.js";
import { button, filePlace } from "../rest/tool.js";
import { deleteTool } from "../rest/tools.js";
import { reportParts } from "../result/report.js";
import { reportOf } from "../result/reports.js";
import { reportButtons } from "../result/tools.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { gather, gatherText, memberName } from "./gather.js";
import { keepTool } from "./keep.js";
import { TEAM } from "./messages.js";
import { overview } from "./overview.js";

/** The page for comparing answers. */
export const teamPage: Page<"team"> = {
  render(scan) {
    const say = TEAM[scan.lang];
    const { team } = scan.state;
    const subject = subjectOf(team);
    const reported = subject && { subject, mode: modeOf(team) };
    const report = reported && reportOf(scan, reported, team);
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, report?.subtitle ?? say.intro)],
      body: [
        members(scan),
        ...(report ? reportParts(scan, report) : []),
        h(
          "section",
          { class: "tools next", part: "tools" },
          heading(scan, 1, {}, scan.say.result.nextHeading),
          h("p", { class: "hint" }, say.privacy),
          report && reportButtons(scan, reported),
          keepTool(scan),
          h("div", { class: "buttons" }, deleteTool(scan)),
        ),
      ],
      submit: undefined,
      reported,
    };
  },
};

/** Changes the answers being compared. */
function change({ state, dispatch }: Scan, to: (team: Team) => Team): void {
  dispatch({ kind: "set", with: { team: to(state.team), notice: undefined } });
}

/** The list of answers, with a place to add more. */
function members(scan: Scan): HTMLElement {
  const say = TEAM[scan.lang];
  const { team } = scan.state;
  return h(
    "section",
    { class: "members", part: "members" },
    heading(scan, 1, {}, say.members(team.now.length)),
    overview(scan, team.now),
    moment(scan, "now"),
    h("div", { class: "buttons" }, button(say.paper, () => scan.go({ name: "paper" }))),
    hideSmall(scan),
    h("details", { class: "more", open: team.before.length > 0 }, h("summary", {}, say.compare), h("p", { class: "hint" }, say.compareHelp), moment(scan, "before")),
  );
}

function moment(scan: Scan, which: Moment): HTMLElement {
  const say = TEAM[scan.lang];
  const { team, gathered, notice } = scan.state;
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
    which === gathered && notice !== undefined && h("p", { class: "note" }, notice),
    list.length > 0 && unfolding(scan, which, h("summary", {}, say.one), h("ul", { class: "list" }, ...list)),
    pastePlace(scan, which),
    filePlace({ id: `team-${which}`, label: say.add, help: say.addHelp, choose: scan.say.keep.choose, accept: ACCEPT, open: (files) => gather(scan, which, files) }),
  );
}

/** What mail and chat programs save, and what this scan does. */
const ACCEPT = ".json,application/json,.txt,.eml,.mbox,.md,.csv,.html,text/*,message/rfc822";

/** One box for everything that somebody received. */
function pastePlace(scan: Scan, which: Moment): HTMLElement {
  const say = TEAM[scan.lang];
  const id = `paste-${which}`;
  const given = h("textarea", { id, part: "text-input", rows: 4, autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-describedby": `${id}-help` });
  const label = which === "now" ? say.paste : `${say.paste} (${say.compare.toLowerCase()})`;
  return h(
    "div",
    { class: "code" },
    h("label", { for: id, class: "legend" }, label),
    h("p", { class: "hint", id: `${id}-help` }, say.pasteHelp),
    given,
    button(say.look, () => gatherText(scan, which, given.value)),
  );
}

/** The lists that are unfolded, by moment: they stay so when the page is shown anew. */
const unfolded = new WeakMap<HTMLElement, Set<Moment>>();

function unfolding({ host }: Scan, which: Moment, ...children: readonly Child[]): HTMLElement {
  const open = unfolded.get(host) ?? new Set();
  unfolded.set(host, open);
  const place = h("details", { class: "one-by-one", open: open.has(which), ontoggle: () => (place.open ? open.add(which) : open.delete(which)) }, ...children);
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
    h("label", { class: "option", for: "hide-small" }, input, h("span", { class: "text" }, h("span", { class: "label" }, say.hide))),
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
