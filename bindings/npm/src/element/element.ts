/** `<samenwerk-scan>`: importing this module defines the element, once, however often it is loaded. */

import { SamenwerkScan } from "./scan-element.js";

export { SamenwerkScan };

// Outside a browser there is nothing to define.
if (globalThis.customElements && !customElements.get("samenwerk-scan")) customElements.define("samenwerk-scan", SamenwerkScan);
