// Tools that a test installs apart, so that installing the package stays small.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Installs exactly what the lock file of a folder names, where that is not what is there.
 * @param {string} folder
 */
export async function install(folder) {
  const wanted = await readFile(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules/.installed-package-lock.json");
  if ((await readFile(installed, "utf8").catch(() => "")) === wanted) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
  await writeFile(installed, wanted);
}
