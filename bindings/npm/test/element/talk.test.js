// A result on a screen in a room: slides, keys, swipes, topics, and nothing of those who are hidden.

import assert from "node:assert/strict";
import { test } from "node:test";

import { findings } from "../support/axe.js";
import { open } from "./support/chromium.js";
import { focused, team } from "./support/journey.js";
import { page as html } from "./support/site.js";
import { openAgreements, openTalk, openTeam } from "./support/table.js";

/** @typedef {import("playwright-core").Locator} Locator */

const ROOM = { viewport: { width: 1280, height: 720 } };
const HEADINGS = [
  "Wie deden mee?",
  "Wie helpen er om het kind heen?",
  "Wat gaat al goed?",
  "Waar kijken we anders?",
  "Waar gaan we mee aan de slag?",
  "Wat spreken we af?",
];

/** The heading that is shown. @param {Locator} scan */
const shown = (scan) => scan.locator(".slide > .focus").innerText();

/** What of a slide is not on the screen, or too small to be read from five metres. @param {Locator} scan */
const unread = (scan) =>
  scan.evaluate((element) => {
    const slide = element.shadowRoot?.querySelector(".slide");
    if (!slide) return ["no slide"];
    const texts = [...slide.querySelectorAll("h2, p, li, th, td, button, text, .dot")].filter(
      (each) => each.checkVisibility() && each.textContent?.trim() !== "" && !each.matches("caption, .keys"),
    );
    return texts.flatMap((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      const scale = each instanceof SVGGraphicsElement ? (each.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(getComputedStyle(each).fontSize) * scale;
      return isOut || size < 16
        ? [`${each.textContent?.slice(0, 40)}: ${Math.round(size)} px${isOut ? ", outside" : ""}`]
        : [];
    });
  });

/** Whether a slide, or what is on it, is higher than its place. @param {Locator} scan */
const scrolls = (scan) =>
  scan
    .locator(".slide, .slide-body")
    .evaluateAll((places) => places.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1));

for (const [look, viewport] of /** @type {const} */ ([
  ["1280 x 720", ROOM.viewport],
  ["1920 x 1080", { width: 1920, height: 1080 }],
])) {
  test(`every slide fits on a screen of ${look}, and is large`, async () => {
    const { page, scan, faults, close } = await open(html(), { context: { viewport } });
    await openTeam(scan);
    await openTalk(scan);
    const seen = [];
    for (const heading of HEADINGS) {
      seen.push(await shown(scan));
      assert.equal(await focused(scan), heading, "a screen reader hears where it is");
      assert.deepEqual(await unread(scan), [], heading);
      assert.equal(await scrolls(scan), false, `${heading} scrolls`);
      await page.keyboard.press("ArrowRight");
    }
    assert.deepEqual(seen, HEADINGS);
    assert.deepEqual(faults, []);
    await close();
  });
}

for (const lang of ["nl", "en"]) {
  test(`what changed since last time fits on a screen of 1280 x 720 too, in ${lang}`, async () => {
    const { page, scan, faults, close } = await open(html({ lang }), { context: ROOM });
    await openTeam(scan);
    await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
    await scan.locator(".part.changes").waitFor();
    await openTalk(scan);
    for (let slide = 0; slide < 7; slide += 1) {
      assert.deepEqual(await unread(scan), [], await shown(scan));
      assert.equal(await scrolls(scan), false, await shown(scan));
      await page.keyboard.press("ArrowRight");
    }
    assert.equal(await scan.locator(".walk .count").innerText(), lang === "nl" ? "7 van 7" : "7 of 7");
    assert.deepEqual(faults, []);
    await close();
  });
}

test("the slides are walked by keys, buttons and a finger, and Escape leaves them as they were", async () => {
  const { page, scan, close } = await open(html(), { context: { ...ROOM, hasTouch: true } });
  await openTeam(scan);
  await openTalk(scan);
  for (const [key, at] of /** @type {const} */ ([
    ["PageDown", 1],
    ["ArrowRight", 2],
    ["PageUp", 1],
    ["End", 5],
    ["ArrowRight", 5],
    ["ArrowLeft", 4],
    ["Home", 0],
    ["ArrowLeft", 0],
  ])) {
    await page.keyboard.press(key);
    assert.equal(await shown(scan), HEADINGS[at], key);
  }
  await scan.getByRole("button", { name: "Verder" }).click();
  assert.equal(await scan.locator(".walk .count").innerText(), "2 van 6");
  await scan.getByRole("button", { name: "Terug" }).click();
  assert.equal(await shown(scan), HEADINGS[0]);
  const swipe = (/** @type {number} */ from, /** @type {number} */ to) =>
    scan.locator(".slide").evaluate(
      (slide, [from, to]) => {
        const touch = (/** @type {number} */ x) =>
          new Touch({ identifier: 1, target: slide, clientX: x, clientY: 300 });
        slide.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(from ?? 0)], bubbles: true }));
        slide.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(to ?? 0)], bubbles: true }));
      },
      [from, to],
    );
  await swipe(900, 500);
  assert.equal(await shown(scan), HEADINGS[1]);
  await swipe(500, 480);
  assert.equal(await shown(scan), HEADINGS[1], "a tap goes nowhere");
  await swipe(500, 900);
  assert.equal(await shown(scan), HEADINGS[0]);
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await scan.locator("dialog").waitFor({ state: "detached" });
  assert.equal(await focused(scan), "Samen kijken");
  await openTalk(scan);
  assert.equal(await shown(scan), HEADINGS[5], "whoever comes back goes on there");
  await scan.getByRole("button", { name: "Stoppen" }).click();
  await scan.locator("dialog").waitFor({ state: "detached" });
  await close();
});

test("topics are chosen by keys or taps, three at most, and are there for the agreements", async () => {
  const { page, scan, close } = await open(html(), { context: ROOM });
  await openTeam(scan);
  await openTalk(scan);
  for (let slide = 0; slide < 4; slide += 1) await page.keyboard.press("PageDown");
  for (const key of "1629") await page.keyboard.press(key);
  await scan.getByRole("button", { name: "Wijkteam: Buurtteam Zuid" }).click();
  assert.equal(
    await scan.locator(".slide [role=status]").innerText(),
    "Jullie hebben er al drie. Haal er eerst een weg.",
  );
  const pressed = () => scan.locator(".topic[aria-pressed=true] strong").allInnerTexts();
  assert.deepEqual(await pressed(), ["Gedeelde ambitie", "Stem van kind en ouder", "Leren en volhouden"]);
  await page.keyboard.press("2");
  await page.keyboard.press("7");
  assert.deepEqual(await pressed(), ["Gedeelde ambitie", "Leren en volhouden", "Wijkteam: Buurtteam Zuid"]);
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await scan.locator(".chosen li").allInnerTexts(), [
    "Gedeelde ambitie",
    "Leren en volhouden",
    "Wijkteam: Buurtteam Zuid",
  ]);
  await scan.getByRole("button", { name: "Schrijf de afspraken op" }).click();
  await scan.getByRole("button", { name: "Maak een afspraak: Leren en volhouden" }).click();
  assert.equal(await scan.locator("#agreement-0-why-input").inputValue(), "Leren en volhouden");
  // An idea for a topic goes into the agreement that was begun for it.
  await scan.getByText("Ideeën").first().click();
  const idea = scan.locator("details li", { has: scan.page().locator("button") }).first();
  const topic = await scan.locator("details .inner").first().innerText();
  await scan.locator("#agreement-0-why-input").fill(topic);
  const step = await idea.locator("bdi").innerText();
  await idea.locator("button").click();
  assert.equal(await scan.locator(".agreement").count(), 1);
  assert.equal(await scan.locator("#agreement-0-what-input").inputValue(), step);
  await close();
});

test("ideas begin with the chosen topics, and two moments have those of now too", async () => {
  const { page, scan, close } = await open(html(), { context: ROOM });
  await openTeam(scan);
  /** Chooses these by their keys, and gives the topics of the ideas. @param {string} keys */
  const ideasAfter = async (keys) => {
    await openTalk(scan);
    while ((await scan.locator(".topics-to-choose").count()) === 0) await page.keyboard.press("PageDown");
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press("Escape");
    await openAgreements(scan);
    await scan.getByText("Ideeën").first().click();
    const topics = await scan.locator("details .inner").allInnerTexts();
    await scan.locator(".previous").click();
    return topics;
  };
  const [ambition, learning, partner] = ["Gedeelde ambitie", "Leren en volhouden", "Wijkteam: Buurtteam Zuid"];
  assert.deepEqual(await ideasAfter(""), [ambition, learning, partner]);
  assert.deepEqual(await ideasAfter("7"), [partner, ambition, learning]);
  // The report does not go into the second part, and the scan has ideas for it all the same.
  assert.deepEqual(await ideasAfter("2"), [partner, "Stem van kind en ouder", ambition, learning]);
  await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
  await scan.locator(".part.changes").waitFor();
  assert.deepEqual(await ideasAfter("21"), [partner, ambition, learning, "Samen doen"]);
  await close();
});

test("the clock runs by itself, and says when ten minutes are over", async () => {
  const { page, scan, close } = await open(html(), { context: ROOM });
  await page.clock.install();
  await openTeam(scan);
  await openTalk(scan);
  for (let slide = 0; slide < 3; slide += 1) await page.keyboard.press("ArrowRight");
  const clock = scan.locator("[role=timer]");
  assert.equal(await clock.innerText(), "Nog 10 minuten");
  await page.clock.runFor("02:30");
  assert.equal(await clock.innerText(), "Nog 8 minuten");
  await page.keyboard.press("ArrowRight");
  await page.clock.runFor("06:40");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await clock.innerText(), "Nog 1 minuut", "it goes on while another slide is shown");
  await page.clock.runFor("01:00");
  assert.match(await clock.innerText(), /^De tien minuten zijn voorbij/);
  await close();
});

test("of hidden groups nothing is on any slide, in whatever order they are shown", async () => {
  const { page, scan, close } = await open(html(), { context: ROOM });
  await openTeam(scan);
  const walk = async () => {
    await openTalk(scan);
    await page.keyboard.press("Home");
    const texts = [];
    for (let slide = 0; slide < 8; slide += 1) {
      texts.push(
        await scan.locator(".room").innerText(),
        await scan
          .locator(".room")
          .evaluate((room) =>
            [...room.querySelectorAll("text, [aria-label]")]
              .map((each) => `${each.textContent} ${each.getAttribute("aria-label")}`)
              .join("\n"),
          ),
      );
      await page.keyboard.press(slide % 3 === 2 ? "ArrowLeft" : "ArrowRight");
    }
    await page.keyboard.press("End");
    texts.push(await scan.locator(".room").innerText());
    await page.keyboard.press("Escape");
    await scan.locator("dialog").waitFor({ state: "detached" });
    return texts.join("\n");
  };
  assert.match(await walk(), /Gemeente \(1\)/);
  await scan.locator("#hide-small").check();
  const hidden = await walk();
  assert.doesNotMatch(hidden, /Gemeente \(|Partners \(|Gemeente: \d|Sportclub|Peuterspeelzaal/);
  assert.match(hidden, /School \(\d\)/);
  assert.match(hidden, /Gemeente\s+verborgen/);
  await close();
});

test("if everybody is hidden, the slides say so and ask nothing", async () => {
  const { page, scan, faults, close } = await open(html(), { context: ROOM });
  await openTeam(scan, { files: team("regenboog-2026").slice(0, 3), isOpen: false });
  await openTalk(scan);
  assert.match(await scan.locator(".slide").innerText(), /Er is nog geen groep te zien/);
  await page.keyboard.press("ArrowRight");
  assert.equal(await shown(scan), "Wat spreken we af?");
  assert.deepEqual(faults, []);
  await close();
});

const LOOKS = {
  light: { context: ROOM },
  "dark, in English": {
    context: ROOM,
    element: '<samenwerk-scan lang="en"></samenwerk-scan>',
    head: '<meta name="color-scheme" content="dark">',
  },
  "320 pixels": { context: { viewport: { width: 320, height: 640 } } },
  "200 % text": { context: { viewport: { width: 640, height: 844 } }, head: "<style>html { font-size: 200% }</style>" },
  "forced colours": { context: { ...ROOM, forcedColors: /** @type {const} */ ("active") } },
};

for (const [look, { context, ...rest }] of Object.entries(LOOKS)) {
  test(`axe finds nothing on the slides, and nothing is too wide: ${look}`, async () => {
    const { page, scan, close } = await open(html(rest), { context });
    await openTeam(scan);
    await openTalk(scan);
    for (let slide = 1; slide <= HEADINGS.length; slide += 1) {
      const heading = await shown(scan);
      assert.deepEqual(await findings(page), [], heading);
      const wide = await scan.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll(".room, .room *") ?? [])]
          .filter(
            (each) =>
              each.checkVisibility() && !each.closest("svg") && each.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((each) => each.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(wide, [], heading);
      await page.keyboard.press("ArrowRight");
    }
    await close();
  });
}
