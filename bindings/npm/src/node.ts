import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { loader } from "./load.js";

export { describeError } from "./describe.js";
export { ScanError } from "./error.js";

/** Like the one of browsers, and for files as well, which `fetch` in Node does not know. */
export const load = loader((address) => {
  const url = new URL(address, pathToFileURL("./"));
  return url.protocol === "file:" ? readFile(url) : fetch(url);
});
