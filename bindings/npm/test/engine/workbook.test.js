// Workbooks: what a spreadsheet reads is what the tables say.

import assert from "node:assert/strict";
import { test } from "node:test";

import { strFromU8, unzipSync } from "fflate";
import { load } from "samenwerkscan";
import { workbook } from "samenwerkscan/workbook";

import { moment } from "./responses.js";

const engine = await load();

const plain = (/** @type {string} */ text) =>
  text.replace(
    /&(?:amp|lt|gt|quot|apos|#\d+);/g,
    (entity) =>
      ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" })[entity] ??
      String.fromCharCode(Number(entity.slice(2, -1))),
  );

/** The sheets of a workbook by name, each as rows of what its cells hold. @param {Blob} book */
async function read(book) {
  const files = Object.entries(unzipSync(new Uint8Array(await book.arrayBuffer())));
  const text = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const shared = [...(text["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = ""]) =>
    [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, part = ""]) => plain(part)).join(""),
  );
  const names = [...(text["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = ""]) =>
    plain(name),
  );
  return names.map((name, at) => {
    const sheet = text[`xl/worksheets/sheet${at + 1}.xml`] ?? "";
    assert.doesNotMatch(sheet, /<f>/, "no formula");
    const rows = [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = ""]) => {
      /** @type {(string | number | null)[]} */
      const row = [];
      for (const [, attributes = "", value = ""] of cells.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const column = / r="([A-Z]+)/.exec(attributes)?.[1] ?? "";
        const place = [...column].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
        const held = /<v>(.*?)<\/v>/s.exec(value)?.[1];
        const inline = /<t[^>]*>(.*?)<\/t>/s.exec(value)?.[1];
        while (row.length <= place) row.push(null);
        row[place] = / t="s"/.test(attributes)
          ? (shared[Number(held)] ?? null)
          : inline !== undefined
            ? plain(inline)
            : held === undefined
              ? null
              : Number(held);
      }
      return row;
    });
    return { name, rows };
  });
}

/** Without what is empty at the end of a row, which a spreadsheet does not keep. @param {readonly { name: string, rows: readonly (readonly (string | number | null)[])[] }[]} sheets */
const trimmed = (sheets) =>
  sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const cells = row.map((cell) => (cell === "" ? null : cell));
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      return cells;
    }),
  }));

/** The rows of a table as CSV, each cell as text. @param {string} csv */
const rowsOf = (csv) =>
  [...csv.replace(/^\uFEFF/, "").matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n])*)(,|\r\n)/g)].reduce(
    (rows, [, cell = "", end]) => {
      rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      if (end !== ",") rows.push([]);
      return rows;
    },
    /** @type {string[][]} */ ([[]]),
  );

test("a workbook holds what the sheets hold, and those what the tables hold", async () => {
  const agreements = [
    { what: "=1+1", why: 'een;twee,"drie"\nvier & <vijf>' },
    { what: "12", when: "2027-03-01" },
  ];
  const subjects = [
    moment("regenboog-2026"),
    moment("regenboog-2026")[0],
    { before: moment("regenboog-2025"), after: moment("regenboog-2026") },
  ];
  for (const subject of subjects) {
    for (const lang of /** @type {const} */ (["nl", "en"])) {
      const options = {
        lang,
        mode: /** @type {const} */ ("anonymous"),
        agreements,
        earlier: [{ what: "Eerst", done: /** @type {const} */ ("partly") }],
      };
      const sheets = engine.sheets(/** @type {any} */ (subject), options);
      assert.deepEqual(trimmed(await read(await workbook(sheets))), trimmed(sheets));
      const csv = rowsOf(
        engine.report(/** @type {any} */ (subject), { format: "csv", delimiter: "comma", ...options }),
      );
      const found = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
      assert.deepEqual(found, csv.slice(0, -1));
      assert.equal(sheets.length, 4);
    }
  }
});

test("a picture as SVG is the picture that is shown, with its message", () => {
  const responses = moment("regenboog-2026");
  for (const kind of /** @type {const} */ (["profile", "worlds", "item"])) {
    const figure = engine.figure(responses, { kind, lang: "nl", mode: "open" });
    const svg = engine.svg(responses, { kind, lang: "nl", mode: "open" });
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const shape of figure.shapes)
      if (shape.kind === "text") assert.ok(plain(svg).includes(`>${shape.text}<`), shape.text);
  }
  assert.throws(() => engine.svg(responses, { kind: "progress", lang: "nl" }), { code: "unknownFigure" });
});
