// Makes what the owners of sites download, in `site`: one file, a folder to upload, and a plugin for WordPress. All of
// it comes from `dist` and the pages in `src/site`. `cargo xtask release` packs it.

import { rm } from "node:fs/promises";

import { oneFile } from "./one-file.js";
import { fromPackage } from "./package.js";
import { webFolder } from "./web-folder.js";
import { wordpress } from "./wordpress.js";

await rm(fromPackage("site"), { recursive: true, force: true });
for (const [what, make] of /** @type {const} */ ([
  ["the folder for a site", webFolder],
  ["one file", oneFile],
  ["the plugin for WordPress", wordpress],
])) {
  console.error(`site: ${what}`);
  await make();
}
