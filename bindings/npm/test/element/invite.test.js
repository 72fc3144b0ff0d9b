// Inviting others, and coming by an invitation. Nothing of it goes to a server.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { focused, next, start } from "./support/journey.js";
import { golden, invite, linkTo, organise } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { module } from "./support/bundle.js";

/** @typedef {import("playwright-core").Locator} Locator */

const { read } = /** @type {typeof import("../../src/element/invitation/read.js")} */ (
  await module("invitation/read.ts")
);

/** What is behind the `#` of a golden link. @param {string} what */
async function hashOf(what) {
  const vector = [...(await golden("valid")), ...(await golden("broken"))].find((each) => each.what === what);
  return vector?.link.slice(vector.link.indexOf("#")) ?? "";
}

/** Opens a page by a link. @param {string} hash @param {{ element?: string, lang?: string }} page */
async function come(hash, page = {}) {
  const opened = await open(html(page), {});
  await opened.page.goto(new URL(hash, opened.page.url()).href);
  await opened.page.reload();
  await opened.scan.locator(".primary").waitFor();
  return opened;
}

/** An invitation with some of it changed. @param {object} changes */
function hashWith(changes) {
  const invitation = {
    format: "samenwerkscan/invitation/1",
    id: "x",
    instrument: { id: "kansengelijkheid", version: "1.0" },
    school: "De Regenboog",
    ...changes,
  };
  return `#uitnodiging=${Buffer.from(JSON.stringify(invitation)).toString("base64url")}`;
}

test("each side gets a link with its list, and everything else that was filled in", async () => {
  const { page, scan, site, faults, close } = await open(html());
  await invite(scan, { until: "2099-12-18" });
  for (const [side, form] of [
    ["school", "full"],
    ["partners", "full"],
    ["ouders", "short"],
    ["gemeente", "full"],
  ]) {
    const link = await linkTo(scan, String(side));
    assert.equal(link.split("#")[0], page.url());
    const invitation = read(link);
    assert.ok(invitation);
    const { id, ...said } = invitation;
    assert.match(id, /^[a-z0-9]{8}$/);
    assert.deepEqual(said, {
      format: "samenwerkscan/invitation/1",
      instrument: { id: "kansengelijkheid", version: "1.0" },
      school: "Basisschool De Regenboog",
      perspective: side,
      form,
      lang: "nl",
      until: "2099-12-18",
      returnTo: { mail: "scan@regenboog.example", name: "Anja" },
    });
  }
  const outside = await scan.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll(".invitation .buttons a") ?? [])].map((link) =>
      Reflect.get(link, "href"),
    ),
  );
  assert.equal(outside.length, 8);
  for (const address of outside) assert.match(address, /^(mailto:\?subject=|https:\/\/wa\.me\/\?text=)/);
  assert.match(decodeURIComponent(outside[1] ?? ""), /#uitnodiging=\S+/);
  const asked = site.asked.filter((path) => !path.startsWith("/dist/") && path !== "/" && path !== "/icon");
  assert.deepEqual(asked, [], "nothing but the package was asked for");
  assert.deepEqual(faults, []);
  await close();
});

test("what is missing is listed with links, and nobody is invited who was taken off", async () => {
  const { scan, close } = await open(html());
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#mail-input").fill("anja");
  for (const side of ["school", "partners", "ouders", "gemeente"]) await scan.locator(`#list-${side}`).selectOption("");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  assert.equal(await focused(scan), "Hier kloppen nog dingen niet");
  assert.deepEqual(await scan.locator(".summary li").allInnerTexts(), [
    "Schrijf op hoe de school heet.",
    "Kies minstens één groep.",
    "Dit mailadres klopt niet. Een adres ziet eruit als anja@school.nl.",
  ]);
  await scan.locator(".summary a").last().click();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "mail-input");
  await scan.locator("#mail-input").fill("anja@regenboog.example");
  await scan.locator("#school-input").fill("De Regenboog");
  await scan.locator("#list-ouders").selectOption("full");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.locator(".invitation").waitFor();
  assert.equal(await scan.locator(".invitation").count(), 1);
  assert.equal(read(await linkTo(scan, "ouders"))?.form, "full");
  await scan.locator(".previous").click();
  assert.equal(await scan.locator("#school-input").inputValue(), "De Regenboog", "what was filled in is still there");
  await close();
});

test("a name that nobody can read is said, whatever else is right", async () => {
  const { scan, close } = await open(html());
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#school-input").fill("x".repeat(201));
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  assert.equal(await scan.locator(".summary li").count(), 1);
  assert.match(await scan.locator(".summary li").innerText(), /te lang/);
  await close();
});

test("partners of the school are ready for its people, and for nobody else", async () => {
  const { page, scan, close } = await open(html());
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#school-input").fill("De Regenboog");
  await scan.getByRole("button", { name: "Kruis partners aan" }).click();
  await scan.locator("#kind-wijkteam").check();
  await scan.locator("#partner-name-0-input").fill("Buurtteam Zuid");
  await scan.getByRole("button", { name: "Klaar, naar de uitnodigingen" }).click();
  await scan.getByText("Wijkteam: Buurtteam Zuid").waitFor();
  assert.equal(await scan.locator("#school-input").inputValue(), "De Regenboog");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.locator(".invitation").first().waitFor();
  const link = await linkTo(scan, "school");
  assert.deepEqual(read(link)?.partners, [{ kind: "wijkteam", name: "Buurtteam Zuid" }]);
  assert.equal(read(await linkTo(scan, "ouders"))?.partners, undefined);
  await page.goto(link);
  await page.reload();
  await start(scan);
  while ((await scan.locator(".kinds").count()) === 0) await next(scan);
  assert.match(await scan.locator(".entries").first().innerText(), /Buurtteam Zuid\s*Nog niet ingevuld/);
  await close();
});

test("the link, the message and the letter are in the language of the invitation", async () => {
  const { scan, close } = await open(html());
  await invite(scan, { until: "2099-12-18" });
  await scan.locator("#invitation-language").focus();
  await scan.locator("#invitation-language").selectOption("en");
  const text = await scan.locator("#message-ouders").innerText();
  assert.match(text, /There are 6 questions/);
  assert.match(text, /18 December 2099/);
  assert.match(
    text,
    /\n\nOpen this link to take part:\nTake part in the scan\n\nThank you!/,
    "a name, and not the long link",
  );
  assert.equal(read(await linkTo(scan, "ouders"))?.lang, "en");
  assert.equal(
    await scan.evaluate((element) => element.shadowRoot?.activeElement?.id),
    "invitation-language",
    "the focus stays",
  );
  await scan
    .locator(".invitation", { hasText: "Ouders" })
    .getByRole("button", { name: /^Brief/ })
    .click();
  await scan.locator(".sheet .qr").waitFor();
  assert.match(await scan.locator(".sheet.letter").innerText(), /Dear parent or carer,/);
  assert.match(await scan.locator(".sheet.form").innerText(), /2\. Parents/);
  await close();
});

test("the copied message has a link with a name, and the whole address where names of links are not known", async () => {
  const { page, scan, close } = await open(html());
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await invite(scan);
  const link = await linkTo(scan, "ouders");
  const ouders = scan.locator(".invitation", { hasText: "Ouders:" });
  await ouders.getByRole("button", { name: /^Kopieer het bericht/ }).click();
  await ouders.getByText("Het bericht is gekopieerd.").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (/** @type {string} */ type) => (await item?.getType(type))?.text();
    return { plain: await read("text/plain"), formatted: await read("text/html") };
  });
  assert.ok(copied.plain?.includes(`\n${link}\n`), "on a line of its own");
  assert.equal((copied.formatted ?? "").split(link).length, 2, "only where the link goes");
  assert.match(copied.formatted ?? "", /<a [^>]*>Doe mee met de scan<\/a>/);
  await ouders.getByRole("button", { name: /^Kopieer alleen de link/ }).click();
  await ouders.getByText("De link is gekopieerd.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await close();
});

test("where a browser does not copy, the whole text is there to copy by hand", async () => {
  const { page, scan, close } = await open(html());
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await invite(scan);
  const ouders = scan.locator(".invitation", { hasText: "Ouders:" });
  await ouders.getByRole("button", { name: /^Kopieer het bericht/ }).click();
  await ouders.getByText("Kopieer de tekst hieronder.").waitFor();
  assert.ok((await scan.locator("#text-ouders").inputValue()).includes(await linkTo(scan, "ouders")));
  await close();
});

test("the scan is elsewhere: the links go there", async () => {
  const { scan, close } = await open(html({ element: "<samenwerk-scan invite></samenwerk-scan>" }));
  await start(scan);
  assert.equal(await focused(scan), "Uitnodigen", "the attribute begins with inviting");
  await scan.locator("#school-input").fill("De Regenboog");
  await scan.locator("summary", { hasText: "andere pagina" }).click();
  await scan.locator("#page-input").fill("regenboog.example/scan");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  assert.deepEqual(await scan.locator(".summary li").allInnerTexts(), ["Een adres begint met https://."]);
  await scan.locator("#page-input").fill("https://regenboog.example/scan?x=1#top");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.locator(".invitation").first().waitFor();
  assert.ok((await linkTo(scan, "ouders")).startsWith("https://regenboog.example/scan?x=1#uitnodiging="));
  await close();
});

test("whoever comes by an invitation is told by whom and until when, and begins with side, list and language set", async () => {
  const { scan, faults, close } = await come(
    hashWith({ perspective: "ouders", form: "short", lang: "en", until: "2099-12-18", returnTo: { name: "Anja" } }),
  );
  assert.match(
    await scan.locator(".note").innerText(),
    /^⁨De Regenboog⁩ asks you to take part\. You can do so until Friday,? 18 December 2099\. At the end you give your answers to ⁨Anja⁩ yourself\.$/,
  );
  assert.equal(await scan.getByRole("button", { name: "I organise the scan" }).count(), 0);
  await start(scan);
  assert.equal(await focused(scan), "Six short questions");
  assert.match(await scan.locator(".who-sees").innerText(), /⁨Anja⁩ collects the answers and can read them\./);
  assert.deepEqual(faults, []);
  await close();
});

test("past the date it still works, and says so kindly", async () => {
  const { scan, close } = await come(hashWith({ perspective: "gemeente", until: "2020-01-02" }));
  assert.match(
    await scan.locator(".note").innerText(),
    /Meedoen kon tot en met donderdag 2 januari 2020\. Je kunt de scan nog invullen\./,
  );
  await start(scan);
  assert.equal(await scan.locator("#perspective").count(), 0);
  await close();
});

test("what the page has settled wins over the invitation", async () => {
  const { scan, close } = await come(hashWith({ perspective: "ouders", form: "short", lang: "en" }), {
    element: '<samenwerk-scan perspective="school" form="full" lang="nl" invite></samenwerk-scan>',
  });
  await start(scan);
  assert.equal(await focused(scan), "Over jou");
  await next(scan);
  assert.match(await scan.locator(".count").innerText(), /Stap 2 van 9/);
  await close();
});

test("an invitation to another instrument, or a broken one, is left aside", async () => {
  for (const hash of [
    hashWith({ perspective: "ouders", instrument: { id: "kansengelijkheid", version: "9" } }),
    await hashOf("markup").then(() => hashOf("school 201")),
  ]) {
    const { scan, faults, close } = await come(hash);
    await start(scan);
    assert.equal(await scan.locator("#perspective").count(), 1, "the first question is asked");
    assert.deepEqual(faults, []);
    await close();
  }
  const { scan, close } = await come(await hashOf("school 201"));
  assert.match(await scan.locator(".note").innerText(), /uitnodiging in deze link klopt niet/);
  await close();
});

test("a hostile invitation harms nothing", async () => {
  for (const what of [
    "school: markup",
    "school: an override",
    "school: a script address",
    "school: 200 emoji",
    "mail with signs",
  ]) {
    const { page, scan, faults, close } = await come(await hashOf(what));
    assert.equal(
      await scan.evaluate((element) => element.shadowRoot?.querySelectorAll("script, iframe, img").length),
      0,
      what,
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, what);
    const shown = await scan.locator(".note").innerText();
    assert.doesNotMatch(shown, /[\u202A-\u202E]/);
    assert.deepEqual(faults, []);
    await close();
  }
});

test("a link that is broken in any way starts the scan without it", async () => {
  const { page, scan, faults, close } = await open(html());
  const address = page.url();
  const links = (await golden("broken")).filter(({ link }, at) => at % 9 === 0 && link.length < 50_000);
  for (const { what, link } of links) {
    await page.goto("about:blank");
    await page.goto(address + (link.includes("#") ? link.slice(link.indexOf("#")) : ""));
    await start(scan);
    assert.equal(await scan.locator("#perspective").count(), 1, what);
  }
  assert.deepEqual(faults, []);
  await close();
});
