/** Opening answers: from a file, or from a code. */

import { h } from "../h.js";
import type { Scan } from "../view/scan.js";
import { halfTyped } from "./half-typed.js";
import { openFiles, openText } from "./opening.js";
import { button, filePlace } from "./tool.js";

/** Saved answers. */
export function openTool(scan: Scan): HTMLElement {
  const { keep } = scan.say;
  return filePlace({
    id: "open",
    label: keep.open,
    help: keep.openHelp,
    choose: keep.choose,
    open: (files) => openFiles(scan, files),
  });
}

/** The id of the field for a code. */
export const CODE_FIELD = "code-given";

/** A field to paste a code in. */
export function codePlace(scan: Scan): HTMLElement {
  const { code } = scan.say;
  const half = halfTyped(scan);
  const given = h(
    "textarea",
    {
      id: `${CODE_FIELD}-input`,
      part: "text-input",
      rows: 2,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      oninput: () => half.set(CODE_FIELD, given.value),
    },
    half.get(CODE_FIELD) ?? "",
  );
  return h(
    "div",
    { class: "code", id: CODE_FIELD },
    h("label", { for: given.id, class: "legend" }, code.given),
    given,
    button(code.open, () => openText(scan, given.value)),
  );
}
