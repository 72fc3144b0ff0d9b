// The plugin for WordPress: its PHP as it is, the files of the scan, and the translations.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { mo } from "./gettext.js";
import { fromPackage } from "./package.js";
import { BUILD, dist, filled, LOADED, ON_PAPER, script } from "./pages.js";

const SOURCE = "../wordpress/plugin";
const PLUGIN = "site/wordpress/samenwerkscan";

/** Files in which the version of the package is filled in. */
const WITH_VERSION = ["samenwerkscan.php", "readme.txt"];

export async function wordpress() {
  /** @type {{ [name: string]: string | Uint8Array }} */
  const files = {
    "scan/element.js": await dist("element.js"),
    "scan/guard.js": await script("guard"),
    "scan/build.php": `<?php return '${BUILD}';\n`,
  };
  for (const name of [...LOADED, ...ON_PAPER]) files[`scan/${name}`] = await dist(name);
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICES.txt"]) files[name] = await readFile(fromPackage(name));
  for (const entry of await readdir(fromPackage(SOURCE), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = `${entry.parentPath}/${entry.name}`.slice(fromPackage(SOURCE).length + 1);
    const text = await readFile(fromPackage(SOURCE, name), "utf8");
    files[name] = WITH_VERSION.includes(name) ? filled(text, {}) : text;
    if (name.endsWith(".po")) files[name.replace(/po$/, "mo")] = mo(text);
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(fromPackage(PLUGIN, name)), { recursive: true });
    await writeFile(fromPackage(PLUGIN, name), content);
  }
}
