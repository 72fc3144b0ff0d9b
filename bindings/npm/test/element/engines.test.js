// The short form and its result, and the result of saved answers, in the engines of Firefox and Safari.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after } from "node:test";

import { axe, TAGS } from "../support/axe.js";
import { inFirefoxAndWebKit } from "../support/engines.js";
import { Site, page as html } from "./support/site.js";
import { ONE_OF_EACH } from "./support/journey.js";

const SCHOOL = new URL("../../../../examples/data/het-kompas-school.json", import.meta.url);
/** The headings of a result of a school. */
const RESULT = [
  "In short",
  "The parts",
  "What can you talk about?",
  "What else stands out?",
  "How far are you?",
  "School, home and neighbourhood",
  "What does this not say?",
];
const site = new Site({
  "/": html(),
  "/two": html({ element: '<samenwerk-scan storage="local"></samenwerk-scan>', lang: "en" }),
  "/axe.js": new TextEncoder().encode(axe),
});
const address = await site.open();
after(() => site.close());

/**
 * The short form of a parent, by user events. It runs in the page, so it is self-contained.
 * @returns {Promise<object>}
 */
async function fillIn() {
  const scan = document.querySelector("samenwerk-scan");
  const root = scan?.shadowRoot;
  const until = async (/** @type {string} */ selector) => {
    for (;;) {
      const found = root?.querySelector(selector);
      if (found instanceof HTMLElement) return found;
      await new Promise((later) => setTimeout(later, 25));
    }
  };
  (await until(".primary")).click();
  (await until("#perspective-ouders")).click();
  (await until("button[type=submit]")).click();
  await until(".scale");
  root?.querySelectorAll(".scale").forEach((scale, at) => scale.querySelectorAll("input")[at % 5]?.click());
  (await until("button[type=submit]")).click();
  await until(".answers");
  (await until("button[type=submit]")).click();
  await until(".part.limits");
  return {
    focus: root?.activeElement?.textContent,
    answers: Reflect.get(scan ?? {}, "response").answers,
    level: root?.querySelector(".part.glance .statement")?.textContent,
    wide: document.documentElement.scrollWidth > innerWidth,
  };
}

/**
 * The result of saved answers, and the findings of axe.
 * @param {object} response
 * @param {string[]} tags
 */
async function showResult(response, tags) {
  const scan = document.querySelector("samenwerk-scan");
  if (!scan) throw new Error("no element");
  Reflect.set(scan, "response", response);
  while (!scan.shadowRoot?.querySelector(".part.limits")) await new Promise((later) => setTimeout(later, 25));
  await new Promise((loaded) => {
    const script = document.createElement("script");
    script.src = "/axe.js";
    script.addEventListener("load", loaded);
    document.head.append(script);
  });
  const { violations } = await Reflect.get(globalThis, "axe").run(document, { runOnly: tags });
  const map = scan.shadowRoot?.querySelector(".drawing.worlds")?.getBoundingClientRect();
  return {
    violations: violations.map((/** @type {{ id: string }} */ { id }) => id),
    headings: [...(scan.shadowRoot?.querySelectorAll("h3") ?? [])].map((heading) => heading.textContent),
    isDrawn: (map?.width ?? 0) > 200 && (map?.height ?? 0) > 200,
  };
}

/** @param {{ goto: (url: string) => Promise<unknown>, evaluate: (run: (...args: any[]) => unknown, ...args: unknown[]) => Promise<any> }} browser */
async function check(browser) {
  await browser.goto(`${address}/`);
  const result = await browser.evaluate(fillIn);
  assert.deepEqual(result.answers, ONE_OF_EACH);
  assert.equal(result.focus, "De uitkomst");
  assert.equal(result.level, "Het gemiddelde van de onderdelen is 42 van 100.");
  assert.equal(result.wide, false);

  await browser.goto(`${address}/two`);
  const school = await browser.evaluate(showResult, JSON.parse(await readFile(SCHOOL, "utf8")), TAGS);
  assert.deepEqual(school, {
    violations: [],
    headings: [...RESULT, "What next?"],
    isDrawn: true,
  });
}

inFirefoxAndWebKit(check);
