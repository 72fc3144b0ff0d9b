// Answers stay where the respondent wants them: nothing is kept before consent, and nothing after it is withdrawn.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, fillInAsParent, focused, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

const LOCAL = '<samenwerk-scan perspective="ouders" form="short" storage="local"></samenwerk-scan>';
const keys = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

test("nothing is kept before consent, and no key is left after deleting", async () => {
  const { page, scan, close } = await open(html({ element: LOCAL }));
  await start(scan);
  await answerItems(scan, () => 2);
  assert.deepEqual(await page.evaluate(keys), []);
  assert.equal(await page.evaluate(() => document.cookie), "");

  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  assert.deepEqual(await page.evaluate(keys), ["samenwerkscan / # ouders short"]);
  await scan.locator("#item-stem-1-4").check();

  await page.reload();
  await scan.getByText("Welkom terug").waitFor();
  await start(scan);
  assert.equal(await scan.locator("#item-stem-1-4").isChecked(), true);
  assert.equal(await scan.locator("#item-leren-1-2").isChecked(), true);

  await scan.locator(".tools summary").click();
  await scan.locator(".confirm button").click();
  assert.equal(await focused(scan), "Weet je het zeker? Je antwoorden zijn dan weg.");
  await scan.getByRole("button", { name: "Ja, wis mijn antwoorden" }).click();
  assert.deepEqual(await page.evaluate(keys), []);
  assert.equal(await scan.locator("[role=status]").last().textContent(), "Je antwoorden zijn gewist.");
  await start(scan);
  assert.equal(await scan.locator("input:checked").count(), 0);
  await close();
});

test("consent can be taken back", async () => {
  const { page, scan, close } = await open(html({ element: LOCAL.replace("local", "session") }));
  await start(scan);
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  assert.equal((await page.evaluate(keys)).length, 1);
  await scan.locator("#consent").uncheck();
  assert.deepEqual(await page.evaluate(keys), []);
  await scan.locator("#item-stem-1-4").check();
  assert.deepEqual(await page.evaluate(keys), []);
  await close();
});

test("without the attribute there is nothing to consent to", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  assert.equal(await scan.locator("#consent").count(), 0);
  assert.deepEqual(await page.evaluate(keys), []);
  await close();
});

test("blocked storage throws nothing", async () => {
  const head = `<script>
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
    }
  </script>`;
  const { scan, faults, close } = await open(html({ element: LOCAL, head }));
  await start(scan);
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").click();
  assert.equal(await scan.locator("#consent").isChecked(), false);
  await scan.getByText("Bewaren lukt niet in deze browser").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("saved answers can be opened again", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  await scan.locator(".more summary").click();
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Antwoorden bewaren in een bestand" }).click();
  const text = await readFile(await (await saved).path());
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.deepEqual(JSON.parse(String(text)), response);

  await page.reload();
  await scan
    .locator("input[type=file]")
    .setInputFiles({ name: "mijn.json", mimeType: "application/json", buffer: text });
  await scan.locator(".part.limits").waitFor();
  assert.equal(await focused(scan), "De uitkomst");
  await close();
});

test("what is wrong with a file is said in a list", async () => {
  const { scan, close } = await open(html());
  await fillInAsParent(scan);
  const refuse = async (/** @type {string} */ text) => {
    await scan
      .locator("#open")
      .setInputFiles({ name: "mijn.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await scan.locator(".refused").waitFor();
    const list = await scan.locator(".refused li").allInnerTexts();
    await scan.locator(".refused").evaluate((summary) => summary.remove());
    return list.map((line) => line.replace(/\s+/g, " "));
  };
  assert.deepEqual(await refuse("<html>"), ["Dit is geen bestand van deze scan."]);
  const head =
    '"format": "samenwerkscan/response/1", "instrument": { "id": "kansengelijkheid", "version": "1.0" }, "form": "full", "perspective": "ouders"';
  assert.deepEqual(await refuse(`{ ${head}, "answers": { "stem-1": 9, "stem-9": 1 } }`), [
    "Dit antwoord bestaat niet. Plaats in het bestand: /answers/stem-1",
    "Dit kennen we niet. Plaats in het bestand: /answers/stem-9",
  ]);
  assert.deepEqual(await refuse(`{ ${head.replace('"1.0"', '"9.0"')}, "answers": {} }`), [
    "Dit bestand hoort bij een andere vragenlijst. Plaats in het bestand: /instrument/version",
  ]);
  assert.equal(await scan.locator(".part.limits").count(), 1, "the answers that were there are still there");
  await close();
});

test("what is open in saved answers is asked on", async () => {
  const { scan, close } = await open(html());
  await scan.evaluate((element) => {
    Reflect.set(element, "response", {
      format: "samenwerkscan/response/1",
      instrument: { id: "kansengelijkheid", version: "1.0" },
      form: "full",
      perspective: "ouders",
      answers: { "ambitie-1": 3 },
    });
  });
  await scan.getByText("Je hebt 23 vragen niet beantwoord.").waitFor();
  await scan.getByRole("button", { name: /^Niet beantwoord: We hebben opgeschreven/ }).click();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "item-ambitie-3-0");
  await next(scan);
  await close();
});
