import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import type { Get } from "./source.js";

/** For Node, whose `fetch` does not read files. */
export const readOrFetched: Get = (address) => {
  const url = new URL(address, pathToFileURL("./"));
  return url.protocol === "file:" ? readFile(url) : fetch(url);
};
