// A language that the package does not speak. These are two that nobody speaks: every text between marks, one of them from
// right to left. So a text that does not come from the pack is seen at once.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { list } from "../../scripts/languages.js";
import { open } from "./support/chromium.js";
import { next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

const LANGUAGES = new URL("../../../../languages/", import.meta.url);

const template = JSON.parse(await readFile(new URL("template.json", LANGUAGES), "utf8"));

/** A pack made from the template. @param {string} lang @param {"ltr" | "rtl"} direction */
function pseudo(lang, direction) {
  const translated = (/** @type {Record<string, { nl: string, en: string }>} */ part) =>
    Object.fromEntries(Object.entries(part).map(([path, { nl, en }]) => [path, { nl, en, text: `⟦${en}⟧` }]));
  const texts = Object.fromEntries(
    Object.entries(template.texts).map(([part, entries]) => [part, translated(entries)]),
  );
  return { ...template, lang, direction, texts };
}

/** What of a text is not between marks; a text in a gap is marked twice. @param {string} text @returns {string} */
const withoutMarked = (text) => {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return rest === text ? text : withoutMarked(rest);
};

/** Opens a page that adds a pack. @param {ReturnType<typeof pseudo>} pack */
async function opened(pack, element = `<samenwerk-scan lang="${pack.lang}"></samenwerk-scan>`) {
  const opening = await open(html({ element }), { files: { "/pack.json": JSON.stringify(pack) } });
  const add = () =>
    opening.page.evaluate(async () => {
      const { addLanguage } = await import(/** @type {any} */ ("/dist/language.js"));
      await addLanguage(await (await fetch("/pack.json")).json());
    });
  return { ...opening, add };
}

test("translators have every text of the element", async () => {
  assert.equal(
    await readFile(new URL("element.json", LANGUAGES), "utf8"),
    await list(),
    "`npm run languages` writes it anew",
  );
});

for (const [lang, direction] of /** @type {const} */ ([
  ["en-XA", "ltr"],
  ["ar-XB", "rtl"],
])) {
  test(`every question is in the language of a pack: ${lang}`, async () => {
    const { scan, add, faults, close } = await opened(pseudo(lang, direction));
    await add();
    const shown = scan.locator(".scan");
    const check = async () => {
      assert.equal(await shown.getAttribute("dir"), direction);
      assert.equal((await shown.getAttribute("lang"))?.toLowerCase(), lang.toLowerCase());
      const texts = await shown.evaluate((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? "");
        return found.filter((text) => /\p{L}/u.test(text));
      });
      assert.ok(texts.length > 3, texts.join("\n"));
      for (const text of texts) assert.doesNotMatch(withoutMarked(text), /\p{L}/u, text);
    };
    await check();
    await start(scan);
    await check();
    await scan.locator("#perspective-ouders").check();
    await check();
    await next(scan);
    await check();
    assert.deepEqual(faults, []);
    await close();
  });
}

test("numbers and plurals follow the rules of the language", async () => {
  const pack = pseudo("ar-EG", "rtl");
  pack.texts["element"]["missing.skipped"].text = {
    two: "⟦two⟧",
    few: "⟦few {0}⟧",
    many: "⟦many {0}⟧",
    other: "⟦other {0}⟧",
  };
  const { scan, add, close } = await opened(
    pack,
    '<samenwerk-scan lang="ar-EG" form="short" perspective="ouders"></samenwerk-scan>',
  );
  await add();
  await start(scan);
  await next(scan);
  // Six questions were skipped: few in Arabic, and six in the digits of Egypt.
  assert.match(await scan.locator(".summary").innerText(), /few ٦/u);
  await close();
});

test("a pack that lacks a text is refused with all that it lacks, and the scan stays in Dutch", async () => {
  const pack = pseudo("tr", "ltr");
  delete pack.texts["element"]["frame.next"];
  delete pack.texts["scan"]["purpose"];
  const { scan, add, close } = await opened(pack);
  await assert.rejects(add(), /has no translation of: .*Volgende/s);
  assert.equal(await scan.locator(".scan").getAttribute("lang"), "nl");
  await close();
});

test("style sheets know no left and right", async () => {
  const { readdir } = await import("node:fs/promises");
  const folder = new URL("../../src/element/style/", import.meta.url);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".css"))) {
    const css = (await readFile(new URL(file, folder), "utf8"))
      .replaceAll(/\/\*[^]*?\*\//g, "")
      .replace(/float: left;\s*float: inline-start;/, "");
    assert.doesNotMatch(
      css,
      /(margin|padding|border|inset)-(left|right)|(^|[\s;{])(left|right):|(float|text-align|clear): *(left|right)/m,
      file,
    );
  }
});
