// The expected output of the package, computed without it.

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

import { fromPackage } from "../../scripts/package.js";

/**
 * The native output for each response, as pretty JSON: its score card, or its problems.
 * @param {readonly unknown[]} responses
 */
export const cards = (responses) => lineByLine("cards", responses);

/**
 * Everything that native code makes of each subject, as pretty JSON.
 * @param {readonly { subject: unknown, k?: number }[]} subjects
 */
export const results = (subjects) => lineByLine("results", subjects);

/**
 * @param {string} task
 * @param {readonly unknown[]} values
 */
async function lineByLine(task, values) {
  const lines = values.map((value) => `${JSON.stringify(value)}\n`);
  const output = await native(task, lines.join(""));
  return output.split(/(?<=^}\n)/m);
}

/**
 * The native link of each invitation, or its problems, as pretty JSON.
 * @param {readonly unknown[]} invitations
 */
export const links = (invitations) => lineByLine("invitations", invitations);

/**
 * The native team file of each group and its map, as pretty JSON.
 * @param {readonly { responses: unknown, k?: number, agreements: unknown }[]} groups
 */
export const kept = (groups) => lineByLine("kept", groups);

/**
 * The codes of all closed enums, by name.
 * @returns {Promise<{ [name: string]: string[] }>}
 */
export const codes = async () => JSON.parse(await native("codes", ""));

/**
 * The law of tables as a program in WebAssembly (`bindings/columns/examples/law.rs`): how many of so many random rows of an
 * instrument are scored as `score` does.
 * @returns {Promise<(instrument: number, nRows: number) => number>}
 */
export async function law() {
  const target = "wasm32-unknown-unknown";
  const build = ["build", "--quiet", "--package", "samenwerkscan-columns", "--example", "law"];
  const flags = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: "-Ctarget-feature=-reference-types,+simd128" };
  await cargo([...build, "--profile", "wasm-tables", "--target", target, "--target-dir", "target/law"], "", flags);
  const module = await WebAssembly.compile(
    await readFile(fromPackage(`../../target/law/${target}/wasm-tables/examples/law.wasm`)),
  );
  // What wasm-bindgen would import only describes types.
  /** @type {{ [from: string]: WebAssembly.ModuleImports }} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module))
    imports[from] = { ...imports[from], [name]: () => 0 };
  const { exports } = await WebAssembly.instantiate(module, imports);
  // Before wasm-bindgen has worked on it, the name has a hash behind it.
  const name = Object.keys(exports).find((each) => each.startsWith("equal_rows"));
  return /** @type {any} */ (exports[name ?? ""]);
}

/**
 * @param {string} task
 * @param {string} input
 */
const native = (task, input) =>
  cargo(["run", "--quiet", "--package", "samenwerkscan-wasm", "--example", "native", task], input);

/**
 * @param {string[]} args
 * @param {string} input
 * @param {{ [name: string]: string }} environment
 * @returns {Promise<string>}
 */
function cargo(args, input, environment = {}) {
  const child = spawn("cargo", args, {
    cwd: fromPackage("../.."),
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`cargo ended with status ${status}`));
    });
    child.stdin.end(input);
  });
}
