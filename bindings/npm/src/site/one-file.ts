/** The scan in one file: from a stick, in a mail, and on a machine without a network. Nothing is ever loaded. */

import { load, type Engine, type Form } from "../index.js";
import type { SamenwerkScan } from "../element.js";
import { tellHeight } from "./height.js";
import { configure } from "./settings.js";

const scan = document.querySelector<SamenwerkScan & Element>("samenwerk-scan");
/** What came out of the file together with this script. */
const { engine: wasm } = document.currentScript as HTMLScriptElement & { readonly engine: Uint8Array<ArrayBuffer> };

if (scan) {
  configure(scan, new URLSearchParams(location.search));
  tellHeight();
  start(scan).catch((error: unknown) => {
    console.error(error);
    for (const text of document.querySelectorAll(".fallback")) text.toggleAttribute("hidden");
  });
}

/** The scan appears once its engine is there. */
async function start(scan: SamenwerkScan & Element): Promise<void> {
  const engine = await load({ wasm });
  // What writes workbooks would take a fifteenth of the file; there are tables as CSV.
  const { sheets: _, ...asked } = engine;
  scan.engine = asked;
  await import("../element/element.js");
  around(scan, engine);
}

/** What the page has beside the scan. In a frame, the page around it decides that. */
function around(scan: Element, engine: Engine): void {
  if (parent !== window) return;
  document.querySelector("footer")?.removeAttribute("hidden");
  for (const button of document.querySelectorAll<HTMLElement>("[data-lang]")) {
    button.onclick = () => {
      for (const element of [scan, document.documentElement])
        element.setAttribute("lang", button.dataset["lang"] ?? "nl");
    };
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-paper]")) {
    button.onclick = () => {
      const [form, lang] = [
        button.dataset["paper"] as Form,
        document.documentElement.lang === "en" ? "en" : "nl",
      ] as const;
      save(`samenwerkscan-${form}-${lang}.html`, engine.blank({ format: "html", form, lang }));
    };
  }
}

/** Lets the browser save a page. The policy of this file would take the style sheet from a page that it opens. */
function save(name: string, html: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  link.download = name;
  link.click();
}
