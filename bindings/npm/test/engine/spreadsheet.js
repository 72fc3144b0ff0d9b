// What LibreOffice reads in the workbook of a team, and in that of two moments, is what the tables say: of the one that the
// package writes, and of the one of the command line, if its path is given. It needs `soffice`, so `npm run spreadsheet`
// runs it and `npm test` does not.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { load } from "samenwerkscan";
import { workbook } from "samenwerkscan/workbook";

import { moment } from "./responses.js";

const DATA = fileURLToPath(new URL("../../../../examples/data/", import.meta.url));
const TEAMSCAN = process.env["TEAMSCAN"];
/** Filter options: commas, quotes, UTF-8, from the first row, and every sheet in a file of its own. */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

const run = promisify(execFile);
const engine = await load();
const place = await mkdtemp(join(tmpdir(), "samenwerkscan-spreadsheet-"));
after(() => rm(place, { recursive: true, force: true }));

/** The sheets of a workbook as LibreOffice writes them, each as its rows. @param {string} name */
async function opened(name) {
  const out = join(place, `${name}-csv`);
  const home = `-env:UserInstallation=file://${join(place, "profile")}`;
  await run("soffice", [home, "--headless", "--convert-to", EVERY_SHEET, "--outdir", out, join(place, `${name}.xlsx`)]);
  const sheets = await readdir(out);
  return Object.fromEntries(
    await Promise.all(
      sheets.map(async (file) => [
        file.slice(name.length + 1, -".csv".length),
        rowsOf(await readFile(join(out, file), "utf8")),
      ]),
    ),
  );
}

/** Rows of cells, without what is empty at the end. @param {string} csv */
function rowsOf(csv) {
  /** @type {string[][]} */
  const rows = [];
  let row = /** @type {string[]} */ ([]);
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return trimmed(rows);
}

/** @param {readonly (readonly unknown[])[]} rows */
function trimmed(rows) {
  const filled = rows.map((cells) => {
    const texts = cells.map((cell) => String(cell ?? ""));
    while (texts.length > 0 && texts.at(-1) === "") texts.pop();
    return texts;
  });
  while (filled.length > 0 && filled.at(-1)?.length === 0) filled.pop();
  return filled;
}

/** Numbers as numbers: a spreadsheet shows 2.5 as it likes. @param {readonly (readonly string[])[]} rows */
const counted = (rows) =>
  rows.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(Number(cell).toPrecision(10)) : cell)));

/** The text of a table in CSV, with lines as LibreOffice ends them. @param {string} csv */
const plain = (csv) => csv.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** @type {{ [name: string]: any }} */
const SUBJECTS = {
  team: moment("regenboog-2026"),
  moments: { before: moment("regenboog-2025"), after: moment("regenboog-2026") },
};

for (const mode of /** @type {const} */ (["open", "anonymous"])) {
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    test(`${name}, ${mode}: LibreOffice reads what the package wrote`, async () => {
      const agreements = [{ what: "=1+1", why: 'een;twee,"drie"', when: "2027-03-01" }];
      const options = { lang: /** @type {const} */ ("nl"), mode, agreements };
      const sheets = engine.sheets(subject, options);
      const book = `${name}-${mode}`;
      await writeFile(join(place, `${book}.xlsx`), Buffer.from(await (await workbook(sheets)).arrayBuffer()));
      const found = await opened(book);
      assert.deepEqual(
        Object.fromEntries(Object.entries(found).map(([sheet, rows]) => [sheet, counted(rows)])),
        Object.fromEntries(sheets.map((sheet) => [sheet.name, counted(trimmed(sheet.rows))])),
      );
      const csv = engine.report(subject, { format: "csv", delimiter: "comma", ...options });
      assert.deepEqual(counted(found[sheets[0]?.name ?? ""] ?? []), counted(rowsOf(plain(csv))));
    });
  }

  test(`team, ${mode}: LibreOffice reads what the command line wrote`, {
    skip: !TEAMSCAN && "no TEAMSCAN",
  }, async () => {
    const how = [
      join(DATA, "regenboog-2026"),
      ...(mode === "open" ? ["--open"] : ["--anonymous", "5"]),
      "--lang",
      "en",
    ];
    const book = `command-${mode}`;
    await run(TEAMSCAN ?? "", [...how, "--format", "xlsx", "--out", join(place, `${book}.xlsx`)]);
    const { stdout } = await run(TEAMSCAN ?? "", [...how, "--format", "csv", "--delimiter", "comma"]);
    const first = engine.sheets(SUBJECTS["team"], { lang: "en", mode })[0]?.name ?? "";
    assert.deepEqual(counted((await opened(book))[first] ?? []), counted(rowsOf(plain(stdout))));
  });
}
