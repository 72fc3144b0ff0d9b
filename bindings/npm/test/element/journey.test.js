// The whole journey: with a mouse, with only a keyboard, and on a narrow page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { addPartner, answerItems, fillInAsParent, fillInAsSchool, focused, next, start } from "./support/journey.js";
import { OF_A_RESPONDENT, loaded } from "./support/loaded.js";
import { page as html } from "./support/site.js";

test("a school fills in everything with a mouse", async () => {
  const { page, scan, site, faults, close } = await open(html());
  await page.evaluate(() => {
    Object.assign(globalThis, { told: [] });
    for (const name of ["start", "change", "complete"]) {
      addEventListener(`samenwerkscan-${name}`, (event) => {
        Reflect.get(globalThis, "told").push([name, event instanceof CustomEvent ? event.detail : undefined]);
      });
    }
  });
  await fillInAsSchool(scan);
  await loaded(page, OF_A_RESPONDENT);
  const asked = site.asked.length;
  assert.equal(await focused(scan), "Jullie partners");
  assert.match(await scan.locator(".count").innerText(), /Stap 8 van 9/);
  await addPartner(scan, { kind: "wijkteam", gate: "yes", name: "Buurtteam Zuid", wish: 3 });
  await addPartner(scan, { kind: "kinderopvang", gate: "yes", name: "De Boomhut", answer: 4 });
  await addPartner(scan, { kind: "kinderopvang", gate: "wanted", name: "Kiekeboe" });
  await addPartner(scan, { kind: "anders", gate: "yes", name: "Bibliotheek", answer: 1 });
  await addPartner(scan, { kind: "gemeente", gate: "notNeeded" });
  await next(scan);

  assert.equal(await focused(scan), "Ben je klaar?");
  await scan.locator(".answers", { hasText: "Samen doen" }).getByRole("button").click();
  assert.equal(await focused(scan), "Samen doen");
  await answerItems(scan, () => 4);
  await next(scan);
  await next(scan);
  await next(scan);
  await next(scan);
  assert.equal(await focused(scan), "De uitkomst");

  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.equal(response.format, "samenwerkscan/response/1");
  assert.deepEqual([response.form, response.perspective, response.selfEstimate], ["full", "school", 2]);
  assert.equal(Object.keys(response.answers).length, 24);
  assert.deepEqual(
    response.partners.map((/** @type {{ kind: string, name?: string, working: string }} */ { kind, name, working }) => [
      kind,
      name,
      working,
    ]),
    [
      ["wijkteam", "Buurtteam Zuid", "yes"],
      ["kinderopvang", "De Boomhut", "yes"],
      ["kinderopvang", "Kiekeboe", "wanted"],
      ["anders", "Bibliotheek", "yes"],
      ["gemeente", undefined, "notNeeded"],
    ],
  );
  const told = await page.evaluate(() => Reflect.get(globalThis, "told"));
  assert.deepEqual(told[0], ["start", null]);
  assert.deepEqual(told.at(-1), ["complete", null], "no result leaves the element unasked");
  assert.ok(
    told.every((/** @type {[string, unknown]} */ [, detail]) => !/ambitie|dontKnow/.test(JSON.stringify(detail))),
  );
  assert.equal(site.asked.length, asked, "nothing is asked from the site after the start");
  assert.deepEqual(faults, []);
  await close();
});

test("a keyboard alone is enough", async () => {
  const { page, scan, close } = await open(html({ element: '<samenwerk-scan form="short"></samenwerk-scan>' }));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await scan.locator("form").waitFor();
  assert.equal(await focused(scan), "Over jou");
  // From the heading to the questions; with an arrow key to parents.
  await page.keyboard.press("Tab");
  for (let key = 0; key < 2; key += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.equal(await focused(scan), "Zes korte vragen");
  for (let item = 0; item < 6; item += 1) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let key = 0; key < item % 5; key += 1) await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Tab");
  // A group of radios has one tab stop, and the two answers apart belong to it.
  await page.keyboard.press("Enter");
  assert.equal(await focused(scan), "Ben je klaar?");
  await scan.locator("button[type=submit]").focus();
  await page.keyboard.press("Enter");
  assert.equal(await focused(scan), "De uitkomst");
  const { answers } = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.deepEqual(Object.values(answers), [0, 1, 2, 3, 4, 0]);
  await close();
});

test("at 360 pixels nothing is cut off", async () => {
  const { page, scan, close } = await open(html(), { context: { viewport: { width: 360, height: 740 } } });
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await fillInAsSchool(scan);
  assert.equal(await tooWide(), false);
  await addPartner(scan, {
    kind: "organisatie",
    gate: "yes",
    name: "Vereniging voor schoolbegeleiding en ouderparticipatie",
  });
  assert.equal(await tooWide(), false);
  await next(scan);
  await next(scan);
  assert.equal(await focused(scan), "De uitkomst");
  assert.equal(await tooWide(), false);
  await close();
});

test("what is skipped is asked about once, with a way to it", async () => {
  const { scan, close } = await open(
    html({ element: '<samenwerk-scan perspective="gemeente" form="full"></samenwerk-scan>' }),
  );
  await start(scan);
  await next(scan);
  await scan.locator("#item-ambitie-1-2").check();
  await next(scan);
  assert.equal(await focused(scan), "Je hebt 3 vragen overgeslagen");
  await scan.locator(".summary a").first().click();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "item-ambitie-2-0");
  await next(scan);
  assert.equal(await focused(scan), "Stem van kind en ouder");
  await scan.locator(".previous").click();
  assert.equal(await scan.locator("#item-ambitie-1-2").isChecked(), true, "the way back loses nothing");
  await close();
});

test("what is needed is said at the top and at the question", async () => {
  const { scan, close } = await open(html());
  await start(scan);
  await next(scan);
  assert.equal(await focused(scan), "Hier is nog een antwoord nodig");
  assert.equal(await scan.locator("#perspective-problem").innerText(), "Kies wie je bent.");
  await scan.locator("#perspective-partners").check();
  assert.equal(await scan.locator("#perspective-problem").count(), 0, "an answer takes the problem away");
  await next(scan);
  await scan.locator("#kind-anders").check();
  await next(scan);
  assert.equal(await scan.locator("#name-problem").innerText(), "Schrijf op hoe deze partner heet.");
  await close();
});

test("a partner answers about the school", async () => {
  const { scan, close } = await open(
    html({ element: '<samenwerk-scan perspective="partners" form="short" lang="en"></samenwerk-scan>' }),
  );
  await start(scan);
  await scan.locator("#kind-wijkteam").check();
  await scan.locator("#name-input").fill("Buurtteam Zuid");
  await next(scan);
  await answerItems(scan, () => 3);
  await next(scan);
  assert.equal(await focused(scan), "You and the school");
  await answerItems(scan, () => 4);
  await next(scan);
  await next(scan);
  assert.match(await scan.locator(".part.school").innerText(), /100 out of 100/);
  await close();
});

test("partners are ticked; going on leads to each whose questions are open, and then to the end", async () => {
  const { scan, close } = await open(html());
  await fillInAsSchool(scan);
  for (const kind of ["vrijetijd", "wijkteam"]) await scan.locator(`#kind-${kind}`).check();
  await next(scan);
  assert.equal(await focused(scan), "Sport, cultuur en vrije tijd");
  await scan.locator(".previous").click();
  assert.equal(await scan.locator("#kind-vrijetijd").isChecked(), true);
  assert.equal(await scan.locator(".entries li").count(), 2);
  await scan.locator("#kind-vrijetijd").uncheck();
  assert.equal(await scan.locator(".entries li").count(), 1);
  await next(scan);
  assert.equal(await focused(scan), "Wijkteam");
  await scan.locator("#gate-wanted").check();
  await next(scan);
  assert.equal(await focused(scan), "Jullie partners");
  await scan.getByRole("button", { name: /^Weghalen/ }).click();
  assert.equal(await scan.locator("#kind-wijkteam").isChecked(), false);
  await next(scan);
  assert.equal(await focused(scan), "Ben je klaar?");
  await close();
});

test("a partner is a partner, and not the parents or the municipality", async () => {
  const { scan, close } = await open(
    html({ element: '<samenwerk-scan perspective="partners" form="short"></samenwerk-scan>' }),
  );
  await start(scan);
  const kinds = await scan
    .locator("#kind input")
    .evaluateAll((inputs) => inputs.map((input) => Reflect.get(input, "value")));
  assert.deepEqual(kinds, [
    "kinderopvang",
    "vervolgonderwijs",
    "wijkteam",
    "jongerenwerk",
    "vrijetijd",
    "organisatie",
    "anders",
  ]);
  await close();
});

test("the short form of a parent is three pages", async () => {
  const { scan, close } = await open(html());
  await fillInAsParent(scan);
  assert.match(await scan.locator(".part.level").innerText(), /Dit is de korte scan/);
  await close();
});
