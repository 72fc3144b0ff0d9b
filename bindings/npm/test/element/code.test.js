// A share code: made on request, and opened again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { fillInAsParent, focused, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** Opens a code with the tools of a page. @param {import("playwright-core").Locator} scan @param {string} code */
async function give(scan, code) {
  await scan.locator("#code-given-input").fill(code);
  await scan.getByRole("button", { name: "Open deze code" }).click();
}

test("a code is made when somebody asks for it, and opens as the same answers", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  const address = page.url();
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  await scan.locator(".more summary").click();
  assert.equal(await scan.locator("#code").count(), 0, "there is no code before somebody wants one");
  await scan.getByRole("button", { name: "Maak een code van mijn antwoorden" }).click();
  const code = await scan.locator("#code").inputValue();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "code");
  assert.equal(page.url(), address, "it does not get into the address of the page");

  for (const [what, given] of Object.entries({
    code,
    "code with space around it": ` ${code}\n`,
    "whole link": `https://school.example/scan?a=1#${code}`,
    "mail with the link in a reply": `Hoi,\n> kijk op <https://school.example/scan#${code.slice(0, 9)}=\n> ${code.slice(9)}>. Groet, Jan`,
    "link through a filter": `https://safe.example/?url=${encodeURIComponent(`https://school.example/scan#${code}`)}&data=x`,
    "code with a capital": `S${code.slice(1)}.`,
  })) {
    await page.reload();
    await start(scan);
    await scan.locator(".tools summary").click();
    await give(scan, given);
    await scan.locator(".part.limits").waitFor();
    assert.equal(await focused(scan), "De uitkomst", what);
    assert.deepEqual(await scan.evaluate((element) => Reflect.get(element, "response")), response, what);
  }
  await close();
});

test("a damaged code is said clearly, with a way to it, and changes nothing", async () => {
  const { scan, faults, close } = await open(html());
  await fillInAsParent(scan);
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  await scan.locator(".more summary").click();
  await scan.getByRole("button", { name: "Maak een code van mijn antwoorden" }).click();
  const code = await scan.locator("#code").inputValue();
  for (const damaged of [code.slice(0, -3), `${code.slice(0, 8)}x${code.slice(9)}`, "", "hallo"]) {
    await give(scan, damaged);
    assert.equal(await focused(scan), "We kunnen dit niet openen", damaged);
    assert.equal(await scan.locator(".refused").count(), 1);
    await scan
      .locator(".refused")
      .getByRole("link", { name: "Hier staat geen code die klopt. Kopieer de code nog eens, helemaal." })
      .click();
    assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "code-given-input");
  }
  assert.deepEqual(await scan.evaluate((element) => Reflect.get(element, "response")), response);
  assert.deepEqual(faults, []);
  await close();
});
