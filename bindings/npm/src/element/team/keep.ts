/** All answers of a team in one file, as codes: what was typed from paper is then kept too. */

import { today } from "../fresh.js";
import { h, type Child } from "../h.js";
import { download } from "../rest/save.js";
import { button } from "../rest/tool.js";
import type { Scan } from "../view/scan.js";
import { memberName, withPasted } from "./gather.js";
import { TEAM } from "./messages.js";

/** The button that saves them. */
export function keepTool(scan: Scan): Child {
  const say = TEAM[scan.lang];
  if (scan.state.team.now.length === 0) return undefined;
  const save = (): void =>
    scan.withEngine((engine) => {
      // Read at this moment: what was in the box has just been added.
      const { team } = scan.state;
      const name = `samenwerkscan-${say.fileName}-${today()}.txt`;
      download(
        name,
        team.now.map((member) => `${memberName(scan, member)}\n${engine.encode(member.response)}\n`).join("\n"),
      );
      scan.dispatch({ kind: "set", with: { team: { ...team, isUnsaved: false } } });
      scan.tell(say.kept(name));
    });
  return h(
    "div",
    { class: "keep-all" },
    button(say.keep, () => withPasted(scan, save)),
    h("p", { class: "hint" }, say.keepHelp),
  );
}
