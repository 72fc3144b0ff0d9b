/** Who is there and who is not: how many of each side, by list, with the day. Nobody by name. */

import type { Form } from "../engine.js";
import { h, type Child } from "../h.js";
import { dayIn } from "../invitation/words.js";
import type { Member } from "../journey/member.js";
import { SIDES } from "../journey/steps.js";
import type { Scan } from "../view/scan.js";
import { TEAM } from "./messages.js";

/** The table; nothing before anybody is there. */
export function overview(scan: Scan, members: readonly Member[]): Child {
  const say = TEAM[scan.lang].overview;
  if (members.length === 0) return undefined;
  const rows = SIDES.map((side) => {
    const here = members.filter(({ response }) => response.perspective === side).map(({ response }) => response);
    const count = (form: Form): number => here.filter((response) => response.form === form).length;
    const last = here
      .map(({ date }) => date ?? "")
      .sort()
      .at(-1);
    const name = scan.field.perspectives.find(({ id }) => id === side)?.name ?? side;
    const cells =
      here.length === 0
        ? [say.nobody, "", ""]
        : [String(count("full") || "–"), String(count("short") || "–"), last ? dayIn(scan.lang, last) : "–"];
    return h(
      "tr",
      { role: "row", class: here.length === 0 && "nobody-yet" },
      h("th", { scope: "row", role: "rowheader" }, name),
      ...cells.map((cell, at) => h("td", { role: "cell", "data-column": cell && say.columns[at] }, cell)),
    );
  });
  return h(
    "table",
    { class: "overview", role: "table" },
    h("caption", { class: "hidden" }, say.caption),
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        ...[say.side, ...say.columns].map((text) => h("th", { scope: "col", role: "columnheader" }, text)),
      ),
    ),
    h("tbody", { role: "rowgroup" }, ...rows),
  );
}
