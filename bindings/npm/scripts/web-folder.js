// The folder `samenwerkscan` for a site: to upload by FTP or the file manager of a host, without changes.

import { mkdir, readFile, writeFile } from "node:fs/promises";

import { fromPackage } from "./package.js";
import {
  BUILD,
  dist,
  entryApart,
  filled,
  integrity,
  LOADED,
  named,
  ON_PAPER,
  script,
  source,
  styleSheet,
} from "./pages.js";

const FOLDER = "site/web/samenwerkscan";

/** Texts at the root of the repository, under names that open with a double click. */
const TEXTS = {
  "LICENSE-MIT.txt": "LICENSE-MIT",
  "LICENSE-APACHE.txt": "LICENSE-APACHE",
  "NOTICES.txt": "NOTICES.txt",
};

export async function webFolder() {
  const files = await contents();
  await mkdir(fromPackage(FOLDER), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(fromPackage(FOLDER, name), content);
  const lines = Object.entries(files).map(([name, content]) => `${integrity(content)}  ${name}\n`);
  await writeFile(fromPackage("site/web/integrity.txt"), lines.sort().join(""));
}

/** @returns {Promise<{ [name: string]: string | Uint8Array }>} */
async function contents() {
  const names = {
    "frame.css": named("frame.css"),
    "frame.js": named("frame.js"),
    "index.css": named("index.css"),
    "check.js": named("check.js"),
    "element.js": `element.js?${BUILD}`,
  };
  /** @type {{ [name: string]: string | Uint8Array }} */
  const files = {
    "element.js": await dist("element.js"),
    "frame.html": filled(await source("frame.html"), names),
    [names["frame.css"]]: await styleSheet("frame"),
    [names["frame.js"]]: await script("frame", { plugins: [entryApart] }),
    "frame-height.js": await script("frame-height"),
    "guard.js": await script("guard"),
  };
  for (const name of [...LOADED, ...ON_PAPER]) files[name] = await dist(name);
  const hashes = Object.entries(files).map(([name, content]) => `${name}=${integrity(content)}`);
  const values = { ...names, files: hashes.join(" ") };
  const index = await source("index.html");
  /** @type {{ [name: string]: { [text: string]: string } }} */
  const inLanguages = JSON.parse(await source("index.json"));
  for (const [name, texts] of Object.entries(inLanguages)) files[name] = filled(index, { ...values, ...texts });
  files[names["index.css"]] = await styleSheet("index");
  files[names["check.js"]] = await script("check");
  files["LEESMIJ.txt"] = await readFile(fromPackage("src/site/pages/LEESMIJ.txt"));
  files["README.txt"] = await readFile(fromPackage("src/site/pages/README.txt"));
  for (const [name, file] of Object.entries(TEXTS)) files[name] = await readFile(fromPackage(file));
  return files;
}
