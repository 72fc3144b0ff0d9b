/** Several people's answers side by side: the list, and the result. */

import { h, type Child } from "../h.js";
import { ORGANISATIONS, organisationsOf, without, type Member, type Moment, type Organisation } from "../journey/team.js";
import { reportButtons } from "../view/result-tools.js";
import { heading, memberName, type Page, type Scan } from "../view/scan.js";
import { confirmed, filePlace, notice } from "../view/tool.js";
import { reportParts } from "./report.js";

/** The page for comparing answers. */
export function teamPage(scan: Scan): Page {
  const { say, report, team } = scan;
  return {
    heading: say.team.heading,
    lead: [h("p", { class: "lead" }, report && team.now.length > 0 ? report.subtitle : say.team.intro)],
    body: [
      members(scan),
      ...(report ? reportParts(scan, report) : []),
      h(
        "section",
        { class: "tools next", part: "tools" },
        heading(scan, 1, {}, say.result.nextHeading),
        h("p", { class: "hint" }, say.team.privacy),
        report && reportButtons(scan),
        h("div", { class: "buttons" }, confirmed(scan, say.keep.delete, () => scan.forget())),
      ),
    ],
    submit: undefined,
  };
}

/** The list of answers, with a place to add more. */
function members(scan: Scan): HTMLElement {
  const { say, team } = scan;
  return h(
    "section",
    { class: "members", part: "members" },
    heading(scan, 1, {}, say.team.members(team.now.length)),
    moment(scan, "now"),
    hideSmall(scan),
    h("details", { class: "more", open: team.before.length > 0 }, h("summary", {}, say.team.compare), h("p", { class: "hint" }, say.team.compareHelp), moment(scan, "before")),
  );
}

function moment(scan: Scan, which: Moment): HTMLElement {
  const { say, team } = scan;
  const list = team[which].map((member): Child => {
    const name = memberName(scan, member);
    const remove = h(
      "button",
      {
        type: "button",
        class: "button quiet",
        part: "button",
        "aria-label": `${say.partners.remove}: ${name}`,
        onclick: () => {
          scan.changeTeam((before) => without(before, which, member));
          scan.tell(say.team.removed(name));
        },
      },
      say.partners.remove,
    );
    return h("li", {}, h("span", { class: "member" }, h("span", {}, name), detail(scan, member)), remove);
  });
  return h(
    "div",
    { class: "moment" },
    list.length > 0 && h("ul", { class: "list" }, ...list),
    which === scan.gathered && notice(scan),
    filePlace({ id: `team-${which}`, label: say.team.add, help: say.team.addHelp, choose: say.keep.choose, open: (files) => scan.gather(which, files) }),
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
  const { say, team, instrument } = scan;
  const sides = team.isAnonymous ? organisationsOf(team) : [];
  const input = h("input", {
    type: "checkbox",
    id: "hide-small",
    checked: team.isAnonymous,
    "aria-describedby": "hide-small-help",
    onchange: () => {
      scan.changeTeam((before) => ({ ...before, isAnonymous: input.checked }));
    },
  });
  return h(
    "div",
    { class: "consent" },
    h("label", { class: "option", for: "hide-small" }, input, h("span", { class: "text" }, h("span", { class: "label" }, say.team.hide))),
    h("p", { class: "hint", id: "hide-small-help" }, say.team.hideHelp(instrument.rules.privacy.groupSize.value)),
    ...sides.map((side) => showsOpenly(scan, side)),
    sides.length > 0 && h("p", { class: "hint", id: "openly-help" }, say.team.openlyHelp),
  );
}

/** A side that agreed to be shown, however few answered from it. */
function showsOpenly(scan: Scan, side: Organisation): HTMLElement {
  const id = `openly-${side}`;
  const input = h("input", {
    type: "checkbox",
    id,
    checked: scan.team.open.includes(side),
    "aria-describedby": "openly-help",
    onchange: () => {
      scan.changeTeam((before) => ({
        ...before,
        open: ORGANISATIONS.filter((other) => (other === side ? input.checked : before.open.includes(other))),
      }));
    },
  });
  const label = h("span", { class: "label" }, scan.say.team.openly[side]);
  return h("label", { class: "option", for: id }, input, h("span", { class: "text" }, label));
}
