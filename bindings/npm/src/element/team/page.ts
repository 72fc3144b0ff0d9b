/** Several people's answers side by side: the list, and the result. */

import { h, type Child } from "../h.js";
import type { Member, Moment, Organisation, Team } from "../journey/member.js";
import { ORGANISATIONS, modeOf, organisationsOf, subjectOf, without } from "../journey/team.js";
import { filePlace } from "../rest/tool.js";
import { deleteTool } from "../rest/tools.js";
import { reportParts } from "../result/report.js";
import { reportOf } from "../result/reports.js";
import { reportButtons } from "../result/tools.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { gather, memberName } from "./gather.js";
import { TEAM } from "./messages.js";

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
    moment(scan, "now"),
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
    list.length > 0 && h("ul", { class: "list" }, ...list),
    which === gathered && notice !== undefined && h("p", { class: "note" }, notice),
    filePlace({ id: `team-${which}`, label: say.add, help: say.addHelp, choose: scan.say.keep.choose, open: (files) => gather(scan, which, files) }),
  );
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
