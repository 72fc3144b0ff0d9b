// Answers of several people, looked at together on the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, fillInAsParent, focused, next, team } from "./support/journey.js";
import { showAll, unfold } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const NOW = team("regenboog-2026");
const BEFORE = team("regenboog-2025");
/** Today, as the device writes it in a file. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const bad = { name: "verkeerd.json", mimeType: "application/json", buffer: Buffer.from('{ "form": "half" }') };

/** From the start page to the page of a team. @param {Locator} scan */
async function openTeam(scan) {
  await scan.locator("input[type=file]").setInputFiles(NOW);
  await scan.locator(".part.people").waitFor();
  await unfold(scan);
  await showAll(scan);
}

/** @param {Locator} scan */
const members = (scan) => scan.locator(".members .moment").first().locator("li");
/** @param {Locator} scan */
const heading = (scan) => scan.locator(".members > [part=heading]").innerText();
/** @param {Locator} scan */
const said = (scan) => scan.locator("[role=status]").last().textContent();
/** Where the focus is, in the shadow root. @param {Locator} scan */
const active = (scan) =>
  scan.evaluate((element) => element.shadowRoot?.activeElement?.id || element.shadowRoot?.activeElement?.textContent);

test("several files from the start page are a team", async () => {
  const { scan, faults, close } = await open(html());
  await scan.locator("input[type=file]").setInputFiles(NOW);
  await scan.locator(".part.people").waitFor();
  assert.equal(await focused(scan), "Samen kijken");
  await unfold(scan);
  assert.equal(await heading(scan), "16 ingevulde scans");
  assert.equal(await members(scan).count(), 16);
  assert.match(await members(scan).first().innerText(), /^Gemeente 1\s*gemeente-1\.json/);
  assert.equal(await said(scan), "16 nieuwe scans gevonden.");
  await scan.locator(".previous").click();
  await scan.getByText("De scan regelen", { exact: true }).waitFor();
  assert.equal(
    await focused(scan),
    "De scan regelen",
    "without own answers, the way back leads to what there is to do",
  );
  assert.deepEqual(faults, []);
  await close();
});

test("one's own answers are among those of others, as they are now", async () => {
  const { scan, close } = await open(html());
  await fillInAsParent(scan);
  await scan.getByRole("button", { name: "Bekijk de antwoorden samen" }).click();
  await scan.locator("#team-now").waitFor({ state: "attached" });
  assert.equal(await focused(scan), "Samen kijken");
  await unfold(scan);
  assert.match(await members(scan).first().innerText(), /Mijn antwoorden\s*Ouders/);
  await showAll(scan);
  await scan.locator("#team-now").focus();
  await scan.locator("#team-now").setInputFiles(NOW.slice(0, 3));
  await scan.getByText("4 ingevulde scans").waitFor();
  assert.equal(await active(scan), "team-now", "the focus stays on the place for files");
  const shown = () => scan.locator(".part.answers table").textContent();
  const before = await shown();

  await scan.locator(".previous").click();
  await scan.locator(".previous").click();
  await scan.locator(".answers", { hasText: "Zes korte vragen" }).getByRole("button").first().click();
  await answerItems(scan, () => 4);
  await next(scan);
  await next(scan);
  await scan.getByRole("button", { name: "Bekijk de antwoorden samen" }).click();
  assert.equal(await heading(scan), "4 ingevulde scans");
  assert.notEqual(await shown(), before);
  await scan.evaluate((element) => element.setAttribute("lang", "en"));
  await scan.getByText("My answers").waitFor();
  await close();
});

test("files can be dropped, and one that is opened again counts once", async () => {
  const { page, scan, close } = await open(html());
  await openTeam(scan);
  const [own, other] = await Promise.all([NOW[0], BEFORE[0]].map((path) => readFile(path ?? "", "utf8")));
  const data = await page.evaluateHandle(
    ([own, other]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([own ?? ""], "gemeente-1.json", { type: "application/json" }));
      transfer.items.add(new File([other ?? ""], "gemeente-1.json", { type: "application/json" }));
      return transfer;
    },
    [own, other],
  );
  const place = scan.locator(".members .drop").first();
  await place.dispatchEvent("dragover", { dataTransfer: data });
  assert.match((await place.getAttribute("class")) ?? "", /over/);
  await place.dispatchEvent("drop", { dataTransfer: data });
  await scan.getByText("17 ingevulde scans").waitFor();
  assert.equal(await said(scan), "1 nieuwe scan gevonden, 1 had je al.");
  await close();
});

test("one can be taken out, by the keyboard too, and the focus is not lost", async () => {
  const { page, scan, close } = await open(html());
  await openTeam(scan);
  const remove = scan.getByRole("button", { name: "Weghalen: Ouder 1", exact: true });
  await remove.focus();
  await page.keyboard.press("Enter");
  assert.equal(await heading(scan), "15 ingevulde scans");
  assert.equal(await remove.count(), 0);
  assert.equal(await said(scan), "Ouder 1 telt niet meer mee.");
  assert.equal(await focused(scan), "Samen kijken");
  while ((await members(scan).count()) > 0) await members(scan).first().getByRole("button").click();
  assert.equal(await heading(scan), "Nog geen antwoorden");
  assert.equal(await scan.locator(".part").count(), 0);
  assert.equal(await scan.getByRole("button", { name: "Uitkomst printen" }).count(), 0, "there is nothing to print");
  await close();
});

test("a wrong file is named, and the good ones stay", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  const [one] = BEFORE;
  const good = { name: "goed.json", mimeType: "application/json", buffer: await readFile(one ?? "") };
  await scan.locator("#team-now").setInputFiles([bad, good]);
  await scan.locator(".refused").waitFor();
  assert.equal(await focused(scan), "We kunnen dit niet openen");
  assert.match(await scan.locator(".refused li").first().innerText(), /^verkeerd\.json: /);
  assert.equal(await scan.getByText("goed.json").count(), 1);
  assert.equal(await heading(scan), "17 ingevulde scans");
  assert.equal(await said(scan), "1 nieuwe scan gevonden.");
  await scan.locator("#team-now").setInputFiles([bad]);
  assert.equal(await heading(scan), "17 ingevulde scans");
  await close();
});

test("small groups are hidden, unless somebody shows them", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  const groups = () => scan.locator(".part.people").innerText();
  assert.match(await groups(), /Gemeente/);
  const perspectives = await scan.locator(".part.perspectives").textContent();
  await scan.locator("#hide-small").focus();
  await scan.locator("#hide-small").check();
  assert.equal(await active(scan), "hide-small");
  assert.notEqual(await scan.locator(".part.perspectives").textContent(), perspectives);
  assert.doesNotMatch((await scan.locator(".part.perspectives table").textContent()) ?? "", /Gemeente|Partners/);
  // The municipality agreed, as an organisation, to be seen.
  await scan.locator("#openly-gemeente").check();
  assert.equal(await active(scan), "openly-gemeente");
  assert.match((await scan.locator(".part.perspectives table").textContent()) ?? "", /Gemeente/);
  assert.doesNotMatch((await scan.locator(".part.perspectives table").textContent()) ?? "", /Partners/);
  await scan.locator("#openly-gemeente").uncheck();
  // Fewer people than the smallest group: nothing of them at all.
  while ((await members(scan).count()) > 2) await members(scan).first().getByRole("button").click();
  assert.equal(await scan.locator(".part.perspectives, .part.topics").count(), 0);
  assert.match(await scan.locator(".lead").first().innerText(), /Er is nog geen groep te zien/);
  await close();
});

test("an earlier time next to now", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  await scan.locator(".more summary").click();
  await scan.locator("#team-before").focus();
  await scan.locator("#team-before").setInputFiles(BEFORE);
  await scan.locator(".part.changes").waitFor();
  assert.equal(await active(scan), "team-before");
  assert.equal(await scan.locator(".more").getAttribute("open"), "");
  assert.match(
    await scan.locator(".head .lead").innerText(),
    /eerst 16 mensen \(oktober 2025\), nu 16 mensen \(oktober 2026\)$/,
  );
  await unfold(scan);
  await scan.locator(".more li").first().getByRole("button").click();
  assert.equal(await scan.locator(".more li").count(), 15);
  await close();
});

for (const [ending, name] of [
  ["html", "Uitkomst bewaren als verslag"],
  ["csv", "Bewaren als tabel (CSV)"],
]) {
  test(`the report of a team is saved as ${ending}, as on the page`, async () => {
    const { page, scan, close } = await open(html());
    await openTeam(scan);
    await scan.locator("#hide-small").check();
    const saved = page.waitForEvent("download");
    await scan.getByRole("button", { name }).click();
    const file = await saved;
    assert.match(file.suggestedFilename(), new RegExp(`^samenwerkscan-team-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    assert.equal(await said(scan), `De uitkomst staat in ${file.suggestedFilename()}.`);
    const { load } = await import("samenwerkscan");
    const engine = await load();
    const responses = await Promise.all(NOW.map(async (path) => JSON.parse(await readFile(path, "utf8"))));
    const text = await readFile(await file.path(), "utf8");
    const format = /** @type {"html" | "csv"} */ (ending);
    assert.equal(
      text,
      engine.report(responses, { format, lang: "nl", mode: "anonymous", delimiter: "semicolon", date: today() }),
    );
    await close();
  });
}

test("nothing of a team is kept unasked, and nothing is left after deleting", async () => {
  const { page, scan, close } = await open(html({ element: '<samenwerk-scan storage="local"></samenwerk-scan>' }));
  await openTeam(scan);
  assert.deepEqual(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]), []);
  await scan.getByRole("button", { name: "Alles wissen" }).click();
  await scan.getByRole("button", { name: "Ja, wis alles" }).click();
  assert.equal(await focused(scan), "Begin met de scan");
  assert.equal(await said(scan), "Je antwoorden zijn gewist.");
  assert.equal(await scan.evaluate((element) => Reflect.get(element, "response")), null);
  assert.equal(await scan.evaluate((element) => /json/.test(element.shadowRoot?.textContent ?? "")), false);
  await scan.locator(".primary").click();
  await scan.locator("form").waitFor();
  assert.equal(await scan.locator("input:checked").count(), 0);
  await close();
});
