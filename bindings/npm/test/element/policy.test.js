// Strict pages: nothing violates the policy, and if WebAssembly is refused, the scan still works.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { addPartner, fillInAsParent, fillInAsSchool, next, team } from "./support/journey.js";
import { built } from "../../scripts/package.js";
import { page as html } from "./support/site.js";

const STRICT =
  "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";

test("a strict policy with Trusted Types refuses nothing", async () => {
  const policy = `${STRICT}; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page, scan, faults, close } = await open(
    html({ element: '<samenwerk-scan storage="local" update-title></samenwerk-scan>' }),
    {
      headers: { "content-security-policy": policy },
    },
  );
  await fillInAsSchool(scan);
  await addPartner(scan, { kind: "jongerenwerk", gate: "yes" });
  await scan.locator(".tools summary").click();
  const file = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Antwoorden bewaren in een bestand" }).click();
  assert.equal(
    (await file)
      .suggestedFilename()
      .replace(/\d/g, "0")
      .replace(/[a-z0-9]{8}\.json$/, "00000000.json"),
    "samenwerkscan-school-0000-00-00-00000000.json",
  );
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  await scan.locator(".more summary").click();
  await scan.locator(".code button").first().click();
  await scan.locator("#code-given-input").fill(await scan.locator("#code").inputValue());
  await scan.locator("#code-given button").click();
  await scan.locator(".look-together button").last().click();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.people").waitFor();
  await scan.locator(".more summary").click();
  await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
  await scan.locator(".part.changes").waitFor();
  const report = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Uitkomst bewaren als verslag" }).click();
  await report;
  assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "violations")), []);
  assert.deepEqual(faults, []);
  await close();
});

test("with scripts of the site alone the engine in JavaScript does the work", async () => {
  const { scan, site, faults, close } = await open(html(), {
    headers: { "content-security-policy": `${STRICT}; script-src 'self'` },
  });
  await fillInAsParent(scan);
  assert.ok(site.asked.includes(`/dist/${built("person-fallback.js")}`));
  assert.match(await scan.locator(".part.glance").innerText(), /Dit gaat nu het best/);
  await scan.locator(".look-together button").last().click();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.people").waitFor();
  assert.ok(site.asked.includes(`/dist/${built("fallback.js")}`));
  assert.deepEqual(faults, []);
  await close();
});
