// The pages for those who run a site: every line to copy works, both languages say the same, and every promise to a
// privacy officer has a test.

import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { test } from "node:test";

import { build } from "esbuild";

import { fromPackage } from "../../scripts/package.js";
import { Site } from "../element/support/site.js";
import { chromiumWithSites } from "../support/chromium.js";
import { PATIENCE } from "../support/patience.js";

const PAGES = { nl: ["op-je-site.md", "privacy.md"], en: ["on-your-site.md", "privacy.md"] };
const EXAMPLE = "https://www.jouwschool.nl/samenwerkscan/";

/** @param {"nl" | "en"} lang @param {number} page */
const read = (lang, page) => readFile(fromPackage(`../../docs/site/${lang}/${PAGES[lang][page]}`), "utf8");

/**
 * The lines to copy of a kind.
 * @param {string} markdown
 * @param {string} kind the word after the fence
 */
const blocks = (markdown, kind) =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, found, text = ""]) => (found === kind ? [text] : []));

const { browser, serve } = await chromiumWithSites();

/**
 * A page of a school with these lines in it. Their addresses lead to the folder.
 * @param {string} lines
 * @param {{ [path: string]: string | Uint8Array }} files
 */
async function open(lines, files = {}) {
  const site = new Site(
    {
      "/": `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>School</title>${lines.replaceAll(EXAMPLE, "/samenwerkscan/")}`,
      ...files,
    },
    {},
    fromPackage("site/web"),
  );
  const page = await browser.newPage();
  // How busy the machine is decides nothing here.
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(await serve(site));
  return { page, faults };
}

for (const lang of /** @type {const} */ (["nl", "en"])) {
  const START = { nl: "Begin met de scan", en: "Begin the scan" }[lang];

  test(`every line of HTML that is there to copy works: ${lang}`, async () => {
    const lines = blocks(await read(lang, 0), "html");
    assert.equal(lines.length, 5);
    for (const [at, html] of lines.entries()) {
      // The last says nothing if all is well.
      const { page, faults } = await open(at === lines.length - 1 ? `${lines[0]}${html}` : html);
      const place = html.includes("<iframe") ? page.frameLocator("iframe") : page;
      await place.locator("samenwerk-scan").getByRole("button", { name: START }).waitFor();
      if (html.includes("frame-height.js")) {
        const higher = () => page.evaluate(() => document.querySelector("iframe")?.style.height !== "");
        while (!(await higher())) await new Promise((later) => setTimeout(later, 25));
      }
      const said = await place
        .locator("samenwerk-scan")
        .evaluate((scan) => [scan.getAttribute("perspective"), scan.getAttribute("form")]);
      assert.deepEqual(said, html.includes("short") ? ["ouders", "short"] : [null, null]);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test(`the lines for React put the scan on a page: ${lang}`, async () => {
    const [component = ""] = blocks(await read(lang, 0), "jsx");
    const contents = `import { createRoot } from "react-dom/client";\n${component}\ncreateRoot(document.getElementById("app")).render(<Scan />);`;
    const { outputFiles } = await build({
      stdin: { contents, loader: "jsx", resolveDir: fromPackage(".") },
      bundle: true,
      write: false,
      format: "esm",
      splitting: true,
      outdir: "out",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
    });
    const files = Object.fromEntries(outputFiles.map(({ path, contents }) => [`/${path.split("/").at(-1)}`, contents]));
    const { page } = await open('<div id="app"></div><script type="module" src="/stdin.js"></script>', files);
    await page.locator("samenwerk-scan").getByRole("button", { name: START }).waitFor();
    assert.equal(await page.locator("samenwerk-scan").getAttribute("perspective"), "ouders");
    await page.close();
  });

  test(`what is installed is this package: ${lang}`, async () => {
    const { name } = JSON.parse(await readFile(fromPackage("package.json"), "utf8"));
    assert.deepEqual(blocks(await read(lang, 0), "sh"), [`npm install ${name}\n`]);
  });

  test(`every promise to a privacy officer names a test that there is: ${lang}`, async () => {
    // The table under the second heading, without its own heading and the line below it.
    const [, , promises = ""] = (await read(lang, 1)).split(/^## /m);
    const rows = promises
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2);
    assert.ok(rows.length > 10);
    for (const row of rows) {
      const named = [...row.matchAll(/`([\w./-]+)`: "([^"]+)"/g)];
      assert.ok(named.length > 0, row);
      for (const [, file = "", title = ""] of named) {
        const tests = await readFile(fromPackage("../..", file), "utf8");
        const isThere = file.endsWith(".rs")
          ? tests.includes(`#[test]\nfn ${title}()`)
          : tests.includes(`test("${title}"`);
        assert.ok(isThere, `${file} has no test "${title}"`);
      }
    }
  });

  test(`its pictures and links are there: ${lang}`, async () => {
    for (const page of [0, 1]) {
      const markdown = await read(lang, page);
      const anchors = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
      for (const [, target = ""] of markdown.matchAll(/\]\(([^)]+)\)/g)) {
        if (target.startsWith("#")) assert.ok(anchors.includes(target.slice(1)), target);
        else assert.ok((await stat(fromPackage(`../../docs/site/${lang}`, target))).size < 300_000, target);
      }
    }
  });
}

/** What both languages must share: structure, lines to copy, pictures, tests. @param {string} markdown */
const shape = (markdown) => ({
  headings: [...markdown.matchAll(/^#+/gm)].map(String),
  rows: markdown.split("\n").filter((line) => line.startsWith("|")).length,
  items: [...markdown.matchAll(/^(- |\d+\. )/gm)].length,
  fences: [...markdown.matchAll(/^```(\w+)/gm)].map(([, kind]) => kind),
  pictures: [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file),
  tests: [...markdown.matchAll(/`[\w./-]+`: "[^"]+"/g)].map(String),
});

test("both languages say the same, in as many headings, rows, lines to copy and pictures", async () => {
  for (const page of [0, 1]) assert.deepEqual(shape(await read("nl", page)), shape(await read("en", page)));
});

test("the Dutch is short", async () => {
  for (const page of [0, 1]) {
    const text = (await read("nl", page)).replaceAll(
      /^```[^]*?^```$|`[^`]*`|!\[[^\]]*\]|\]\([^)]*\)|^\|.*$|^#.*$/gm,
      " ",
    );
    const sentences = text
      .split(/(?<=[.?!:;])\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)));
    const long = sentences.filter((words) => words.length > 20);
    assert.deepEqual(
      long.map((words) => words.join(" ")),
      [],
    );
    const words = sentences.flat().length;
    assert.ok(words / sentences.filter((each) => each.length > 0).length <= 11, "some ten words a sentence");
  }
});
