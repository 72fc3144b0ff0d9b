// The scan is printed, and nothing else of the page.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

import { open } from "./support/chromium.js";
import { fillInAsParent } from "./support/journey.js";
import { page as html } from "./support/site.js";

for (const place of ["in the page", "in another shadow root"]) {
  test(`only the scan is printed, tagged: ${place}`, async () => {
    const { page, scan, close } = await open(html({ rest: "<footer>Menu van de school</footer><aside><b>Advertentie</b></aside>" }));
    if (place !== "in the page") {
      await page.evaluate(() => {
        const root = document.querySelector("aside")?.attachShadow({ mode: "open" });
        root?.append("Tekst ernaast", document.querySelector("samenwerk-scan") ?? "");
      });
    }
    await fillInAsParent(scan);
    const pdf = await page.pdf({ tagged: true, outline: true });
    assert.match(pdf.toString("latin1"), /\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>|\/Marked true/);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const visible = await page.evaluate(() => document.body.innerText);
    assert.equal(/Menu van de school|De Regenboog/.test(visible), false);
    assert.match(await scan.locator(".part.limits").innerText(), /geen toets/);
    assert.equal(await scan.locator(".tools").isVisible(), false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.match(await page.evaluate(() => document.body.innerText), /Menu van de school/);
    await close();
  });
}

test("the text of the print is the scan", { skip: (await hasPdfToText()) ? false : "pdftotext is not installed" }, async () => {
  const { page, scan, close } = await open(html({ rest: "<footer>Menu van de school</footer>" }));
  await fillInAsParent(scan);
  const pdf = await page.pdf();
  const text = await new Promise((read, fail) => {
    const child = execFile("pdftotext", ["-", "-"], (error, stdout) => (error ? fail(error) : read(stdout)));
    child.stdin?.end(pdf);
  });
  assert.match(String(text), /De onderdelen/);
  assert.equal(/Menu van de school|Uitkomst printen/.test(String(text)), false);
  await close();
});

async function hasPdfToText() {
  try {
    await promisify(execFile)("pdftotext", ["-v"]);
    return true;
  } catch {
    return false;
  }
}
