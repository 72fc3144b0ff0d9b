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
  const { team } = scan.state;
  if (team.now.length === 0) return undefined;
  const save = (): void =>
    scan.withEngine((engine) => {
      const name = `samenwerkscan-${say.fileName}-${today()}.txt`;
      download(name, team.now.map((member) => `${memberName(scan, member)}\n${engine.encode(member.response)}\n`).join("\n"));
      scan.dispatch({ kind: "set", with: { team: { ...scan.state.team, isUnsaved: false } } });
      scan.tell(say.kept(name));
    });
  return h("p", { class: "keep-all" }, button(say.keep, () => withPasted(scan, save)), h("span", { class: "hint" }, say.keepHelp));
}
