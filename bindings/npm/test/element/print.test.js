// Printing a page with a result prints the report of the engine, and nothing of the page around it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";

import { load } from "samenwerkscan";

import { open } from "./support/chromium.js";
import { fillInAsParent, fillInAsSchool, addPartner, next, team } from "./support/journey.js";
import { page as html } from "./support/site.js";

const hasPdfToText = await promisify(execFile)("pdftotext", ["-v"]).then(
  () => true,
  () => false,
);
/** How many sheets. @param {Buffer} pdf */
const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** The words on paper. @param {Buffer} pdf @returns {Promise<string>} */
const words = (pdf) =>
  new Promise((read, fail) => {
    const child = execFile("pdftotext", ["-layout", "-", "-"], (error, stdout) => (error ? fail(error) : read(stdout)));
    child.stdin?.end(pdf);
  });

/** Pages that would spoil it if they could. */
const THEMES = {
  plain: { head: "", around: ["", ""] },
  "a theme of its own": {
    head: `<style>
      html { font-size: 62.5% !important; background: #123 !important } body { margin: 3cm; padding: 2cm; font: 20px/2 serif; color: #fff; background: #000; columns: 2 }
      main { max-width: 20em; margin: auto; transform: rotate(1deg); position: relative; border: 9px solid red } .wrap { padding: 5em; overflow: hidden; height: 90vh; display: flex }
      #top::before { content: "Menu" } @page { margin: 4cm } @media print { #top { display: none !important } samenwerk-scan { display: none } }
    </style>`,
    around: ['<div id="top"><div class="wrap">', "</div></div>"],
  },
  dark: {
    head: "<style>:root { color-scheme: dark; --samenwerkscan-color: #fff; --samenwerkscan-background-color: #000 } body { background: #000 }</style>",
    around: ["", ""],
  },
};

/** @type {{ [who: string]: (scan: import("playwright-core").Locator) => Promise<void> }} */
const RESULTS = {
  school: async (scan) => {
    await fillInAsSchool(scan);
    await addPartner(scan, { kind: "wijkteam", gate: "yes", name: 'Zuid & "Noord" <b>' });
    await next(scan);
    await next(scan);
    await scan.locator(".part.limits").waitFor();
  },
  parent: fillInAsParent,
  team: async (scan) => {
    await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
  },
};

for (const [who, fillIn] of Object.entries(RESULTS)) {
  test(`the paper of a ${who} is the report, whatever the theme`, async () => {
    const engine = await load();
    for (const [theme, { head, around }] of Object.entries(THEMES)) {
      const [before = "", after = ""] = around;
      const { page, scan, close } = await open(
        html({
          head,
          element: `${before}<p>Welkom</p><samenwerk-scan></samenwerk-scan>${after}`,
          rest: "<footer>Menu van de school</footer>",
        }),
      );
      await fillIn(scan);
      const scrolled = await page.evaluate(() => document.documentElement.outerHTML.length);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const response = await scan.evaluate((element) => Reflect.get(element, "response"));
      const subject =
        response ??
        (await Promise.all(team("regenboog-2026").map(async (path) => JSON.parse(await readFile(path, "utf8")))));
      const report = await page.context().newPage();
      // The group at the table has its day on every page.
      const date = await page.evaluate(() => new Date().toLocaleDateString("sv"));
      await report.setContent(
        engine.report(subject, { format: "html", lang: "nl", ...(response ? {} : { mode: "anonymous", k: 5, date }) }),
      );
      const expected = await report.pdf({ preferCSSPageSize: true });
      assert.equal(sheets(pdf), sheets(expected), theme);
      assert.ok(Number(sheets(pdf)) <= 4, `${sheets(pdf)} sheets`);
      if (hasPdfToText) assert.equal(await words(pdf), await words(expected), theme);
      assert.equal(
        await page.evaluate(() => document.documentElement.outerHTML.length),
        scrolled,
        "after that the page is as it was",
      );
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
      assert.equal(await scan.evaluate((element) => element.shadowRoot?.childElementCount), 1);
      await close();
    }
  });
}

for (const place of ["in the page", "in another shadow root", "on a strict page"]) {
  test(`only the report is printed, tagged: ${place}`, async () => {
    const headers = /** @type {{ [header: string]: string }} */ (
      place === "on a strict page"
        ? {
            "content-security-policy":
              "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
          }
        : {}
    );
    const { page, scan, close } = await open(
      html({ rest: "<footer>Menu van de school</footer><aside><b>Advertentie</b></aside>" }),
      { headers },
    );
    if (place === "in another shadow root") {
      await page.evaluate(() => {
        const root = document.querySelector("aside")?.attachShadow({ mode: "open" });
        root?.append("Tekst ernaast", document.querySelector("samenwerk-scan") ?? "");
      });
    }
    await fillInAsParent(scan);
    const pdf = await page.pdf({ tagged: true, outline: true });
    assert.match(pdf.toString("latin1"), /\/Marked true/);
    if (hasPdfToText) {
      const text = await words(pdf);
      assert.match(text, /De onderdelen/);
      assert.doesNotMatch(text, /Menu van de school|De Regenboog|Uitkomst printen|Advertentie/);
    }
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "violations")), []);
    await close();
  });
}

test("a page without a result is printed as it is", async () => {
  const { page, scan, close } = await open(html({ rest: "<footer>Menu van de school</footer>" }), {});
  await scan.locator(".primary").click();
  await scan.locator("form").waitFor();
  const pdf = await page.pdf();
  if (hasPdfToText) {
    const text = await words(pdf);
    assert.match(text, /Menu van de school/);
    assert.match(text, /Wie ben je/);
    assert.doesNotMatch(text, /Stoppen, bewaren/);
  }
  await close();
});
