/** `<samenwerk-scan>`: importing this module defines the element, once, however often it is loaded. */

import { SamenwerkScan } from "./scan-element.js";

// The languages that it speaks, to which `samenwerkscan/language` adds.
export { START as languages } from "./start/messages.js";
export { SamenwerkScan };

// Outside a browser there is nothing to define.
if (globalThis.customElements && !customElements.get("samenwerk-scan"))
  customElements.define("samenwerk-scan", SamenwerkScan);
