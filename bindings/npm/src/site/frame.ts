/** The page for a frame. A classic script, because a sandbox without an origin refuses every module. */

import { tellHeight } from "./height.js";
import { configure } from "./settings.js";

const scan = document.querySelector("samenwerk-scan");

if (self.origin === "null") {
  // Here nothing can be loaded after this script, and one file has everything.
  location.replace(`samenwerkscan.html${location.search}`);
} else if (scan) {
  configure(scan, new URLSearchParams(location.search));
  tellHeight();
  import("../element/element.js").catch(console.error);
}
