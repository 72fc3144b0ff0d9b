// The expected output of the package, computed without it.

import { spawn } from "node:child_process";

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
 * @param {string} task
 * @param {string} input
 * @returns {Promise<string>}
 */
function native(task, input) {
  const args = ["run", "--quiet", "--package", "samenwerkscan-wasm", "--example", "native", task];
  const child = spawn("cargo", args, {
    cwd: fromPackage("../.."),
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
