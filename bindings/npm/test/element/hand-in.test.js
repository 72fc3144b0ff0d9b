// Handing in: whoever came by an invitation ends on a page for it; everybody else has it under the result.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, fillInAsParent, focused, next, start } from "./support/journey.js";
import { collect, paste, showAll } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("playwright-core").BrowserContextOptions} Options */

/** @param {object} changes */
const hashWith = (changes) =>
  `#uitnodiging=${Buffer.from(
    JSON.stringify({
      format: "samenwerkscan/invitation/1",
      id: "x",
      instrument: { id: "kansengelijkheid", version: "1.0" },
      school: "De Regenboog",
      perspective: "ouders",
      form: "short",
      ...changes,
    }),
  ).toString("base64url")}`;

/** A parent who came by an invitation, at the end. @param {object} changes @param {Options} context @param {string} element */
async function atTheEnd(changes, context = {}, element = "<samenwerk-scan></samenwerk-scan>") {
  const opened = await open(html({ element }), { context });
  await opened.page.goto(new URL(hashWith(changes), opened.page.url()).href);
  await opened.page.reload();
  await start(opened.scan);
  await answerItems(opened.scan, (item) => item % 5);
  await next(opened.scan);
  await next(opened.scan);
  await opened.scan.locator(".ways .primary").waitFor();
  return opened;
}

/** The code in a text. @param {string} text */
const codeIn = (text) => /s2[\w-]+/.exec(text)?.[0] ?? "";

test("the first and largest button mails the answers, with a sentence and the code", async () => {
  const { scan, site, faults, close } = await atTheEnd({
    returnTo: { mail: "scan@regenboog.example", name: "Anja" },
    until: "2099-12-18",
  });
  assert.equal(await focused(scan), "Lever je antwoorden in");
  const buttons = await scan.locator(".page").evaluate((page) =>
    [...page.querySelectorAll(".body button, .body a")].map((each) => ({
      text: each.textContent,
      size: each.clientWidth * each.clientHeight,
    })),
  );
  assert.match(buttons[0]?.text ?? "", /^Mail mijn antwoorden naar ⁨Anja⁩$/);
  for (const { size } of buttons.slice(1)) assert.ok(size < (buttons[0]?.size ?? 0));
  const address = new URL((await scan.locator(".ways a").getAttribute("href")) ?? "");
  assert.equal(address.pathname, "scan@regenboog.example");
  const body = address.searchParams.get("body") ?? "";
  assert.match(body, /^Hallo Anja,/);
  assert.match(address.searchParams.get("subject") ?? "", /De Regenboog/);
  assert.match(
    body,
    /\r\n\r\ns2[\w-]+[A-Za-z0-9]\r\n\r\n/,
    "the code has a line of its own, and ends on a letter or digit",
  );
  assert.ok(address.href.length < 2000, "every mail program takes it");
  const asked = site.asked.length;
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  const found = await scan.evaluate((element, text) => Reflect.get(element, "engine").find(text), body);
  assert.deepEqual(found.responses, [response]);
  assert.equal(found.damaged, 0);
  assert.equal(site.asked.length, asked, "nothing is sent");
  assert.deepEqual(faults, []);
  await close();
});

test("an address cannot add a header to the mail", async () => {
  const { scan, close } = await atTheEnd({ returnTo: { mail: "anja?bcc=evil&subject=x@regenboog.example" } });
  const href = (await scan.locator(".ways a").getAttribute("href")) ?? "";
  assert.deepEqual([...new URL(href).searchParams.keys()], ["subject", "body"]);
  await close();
});

test("copying always works, and then it is said plainly that the answers are handed in", async () => {
  const { page, scan, close } = await atTheEnd(
    { returnTo: { name: "Anja" } },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  assert.match(
    await scan.locator(".ways .primary").innerText(),
    /Kopieer mijn antwoorden/,
    "without an address, copying is the largest",
  );
  await scan.locator(".ways .primary").click();
  await scan.locator("#message").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await scan.locator("#message").inputValue());
  assert.match(await scan.locator(".said").innerText(), /Gekopieerd\. Plak het in een mail of app aan ⁨Anja⁩\./);
  assert.equal(
    await scan.getByRole("heading", { name: "Je hebt je antwoorden ingeleverd" }).count(),
    0,
    "nobody says so before the respondent does",
  );
  await scan.getByRole("button", { name: "Ja, ik heb mijn antwoorden gegeven" }).click();
  assert.equal(await focused(scan), "Je hebt je antwoorden ingeleverd");
  assert.match(await scan.locator(".head").innerText(), /Je hebt ze gegeven aan ⁨Anja⁩/);
  assert.equal(await scan.locator(".who-sees li").count(), 3);
  await scan.getByRole("button", { name: "Bekijk mijn uitkomst" }).click();
  await scan.locator(".part.limits").waitFor();
  assert.equal(await scan.getByRole("button", { name: "Lever je antwoorden in" }).count(), 0, "that is done");
  await scan.locator(".previous").click();
  assert.equal(await focused(scan), "Je hebt je antwoorden ingeleverd");
  await scan.locator(".previous").click();
  await scan.locator(".answers").first().getByRole("button").first().click();
  await answerItems(scan, () => 4);
  await next(scan);
  await next(scan);
  assert.equal(await focused(scan), "Lever je antwoorden in", "changed answers are not handed in yet");
  await close();
});

test("without a clipboard the text is there to copy by hand", async () => {
  const { page, scan, close } = await atTheEnd({ returnTo: { name: "Anja" } });
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await scan.locator(".ways .primary").click();
  assert.match(await scan.locator(".said").innerText(), /Kopieer de tekst hieronder/);
  await scan.locator("#message").focus();
  const selected = await scan
    .locator("#message")
    .evaluate((area) => Reflect.get(area, "selectionEnd") - Reflect.get(area, "selectionStart"));
  assert.equal(selected, (await scan.locator("#message").inputValue()).length);
  await close();
});

test("on a device that shares, the answers are shared; a share that is given up is not handing in", async () => {
  const { page, scan, close } = await open(html());
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: (/** @type {{ text: string }} */ { text }) => {
        const isFirst = !Reflect.get(globalThis, "shared");
        Reflect.set(globalThis, "shared", text);
        return isFirst ? Promise.reject(new DOMException("given up", "AbortError")) : Promise.resolve();
      },
    });
  });
  await page.goto(new URL(hashWith({}), page.url()).href);
  await page.reload();
  await start(scan);
  await answerItems(scan, () => 2);
  await next(scan);
  await next(scan);
  const share = scan.getByRole("button", { name: "Stuur mijn antwoorden naar de persoon die ze verzamelt" });
  assert.match((await share.getAttribute("class")) ?? "", /primary/);
  await share.click();
  assert.match(codeIn(await page.evaluate(() => Reflect.get(globalThis, "shared"))), /^s2/);
  assert.equal(await focused(scan).then((text) => text.includes("ingeleverd")), false);
  await share.click();
  await scan.getByRole("heading", { name: "Je hebt je antwoorden ingeleverd" }).waitFor();
  await close();
});

test("answers that are handed in can be left without a warning; others cannot", async () => {
  const { page, scan, close } = await atTheEnd({});
  const stays = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await stays(), true);
  await scan.locator(".ways .primary").click();
  await scan.getByRole("button", { name: "Ja, ik heb" }).click();
  assert.equal(await stays(), false);
  await close();
});

test("without an invitation it is under the result, and the code is found in Samen kijken", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  assert.equal(await scan.locator(".ways").count(), 0);
  await scan.getByRole("button", { name: "Lever je antwoorden in" }).first().click();
  await scan.locator(".ways .primary").click();
  const text = await scan.locator("#message").inputValue();
  await page.goto("about:blank");
  await page.goBack();
  await scan.locator(".primary").waitFor();
  await collect(scan);
  assert.equal(await paste(scan, `> ${text.replace(/\n/g, "\n> ")}`), "1 nieuwe scan gevonden.");
  await showAll(scan);
  await scan.locator(".part.people").waitFor();
  await close();
});

test("a QR code leads another phone to these answers", async () => {
  const { page, scan, close } = await atTheEnd({ returnTo: { name: "Anja" } });
  await scan.locator(".ways .primary").click();
  const code = codeIn(await scan.locator("#message").inputValue());
  await scan.getByRole("button", { name: "Laat een QR-code zien" }).click();
  await scan.locator(".qr").waitFor();
  assert.equal(await scan.locator(".qr").getAttribute("aria-label"), "QR-code met je antwoorden");
  const link = `${page.url().split("#")[0]}#${code}`;
  await page.goto("about:blank");
  await page.goto(link);
  await scan.locator(".note").waitFor();
  assert.match(await scan.locator(".note").innerText(), /In deze link staan antwoorden/);
  await scan.locator(".primary").click();
  await scan.getByText("1 nieuwe scan gevonden.").first().waitFor();
  assert.match(await scan.locator(".overview").innerText(), /Ouders\s+–\s+1/);
  await close();
});

test("a page with everything settled ends on handing in too, also after going back and forward", async () => {
  const { page, scan, close } = await atTheEnd(
    { returnTo: { name: "Anja" } },
    {},
    '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>',
  );
  await page.goBack();
  assert.equal(await focused(scan), "Ben je klaar?");
  await page.goForward();
  assert.equal(await focused(scan), "Lever je antwoorden in");
  await close();
});
