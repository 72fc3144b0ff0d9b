// Prints the size of the package, and fails if a file exceeds its budget.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { built, fromPackage } from "./package.js";

/** @type {{ [file: string]: { gzip: number } }} */
const budget = JSON.parse(await readFile(fromPackage("size-budget.json"), "utf8"));

/** @param {unknown[]} cells */
const print = (...cells) => {
  const [name, ...numbers] = cells.map(String);
  console.log(name?.padEnd(20) + numbers.map((number) => number.padStart(10)).join(""));
};

print("bytes", "raw", "gzip -9", "brotli", "budget");
for (const [file, { gzip: limit }] of Object.entries(budget)) {
  const bytes = await readFile(fromPackage("dist", built(file)));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  print(file, bytes.length, gzip, brotliCompressSync(bytes).length, limit);
  if (gzip > limit) {
    console.error(`${file} is ${gzip - limit} bytes over its budget (size-budget.json)`);
    process.exitCode = 1;
  }
}
