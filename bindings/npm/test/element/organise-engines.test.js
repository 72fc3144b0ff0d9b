// The pages for whoever organises and whoever hands in, narrow and with large letters, in the engines of Firefox and
// Safari. (Those of Chromium are in `organise-axe.test.js`.)

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after } from "node:test";

import { load } from "samenwerkscan";

import { axe, TAGS } from "../support/axe.js";
import { inFirefoxAndWebKit } from "../support/engines.js";
import { PATIENCE } from "../support/patience.js";
import { team } from "./support/journey.js";
import { invitedParent } from "./support/organise.js";
import { Site, page as html } from "./support/site.js";

const engine = await load();
const CODES = (await Promise.all(team("regenboog-2026").map((path) => readFile(path, "utf8")))).map((text, at) =>
  engine.encode({ ...engine.parse(text), tag: `persoon${at + 10}` }),
);
/** Whole codes, and one that a mail program cut off. */
const MAILBOX = `${CODES.slice(1).join("\n")}\nVan: Fatima <fatima@regenboog-nieuwzuid.example>\n${CODES[0]?.slice(0, -3)}`;
const INVITED = invitedParent();

/** A window of this width within the page, however wide that is. @param {number} width @param {string} path */
const framed = (width, path) =>
  `<!doctype html><html lang="nl"><title>De Regenboog</title><iframe title="scan" width="${width}" height="700" style="border:0" src="${path}"></iframe></html>`;
const site = new Site({
  "/narrow": html(),
  "/large": html({ head: "<style>html { font-size: 200% }</style>" }),
  "/in-320-pixels": framed(320, "/narrow"),
  "/with-200-percent": framed(640, "/large"),
  "/invited-in-320-pixels": framed(320, `/narrow#uitnodiging=${INVITED}`),
  "/invited-with-200-percent": framed(640, `/large#uitnodiging=${INVITED}`),
  "/axe.js": new TextEncoder().encode(axe),
});
const address = await site.open();
after(() => site.close());

/**
 * Walks through pages, and says what is wrong on each. It runs in the page, so it is self-contained.
 * @param {string[][]} walk on each page: its name, and what to do before: `click …`, `open …`, `type … = …`, `see …`,
 *   `answer` until something is there
 * @param {string[]} tags
 * @param {number} patience in milliseconds
 */
async function findingsOn(walk, tags, patience) {
  const later = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  const until = async (/** @type {() => any} */ find, /** @type {string} */ what) => {
    for (let round = 0; round < patience / 25; round += 1) {
      const found = find();
      if (found) return found;
      await later(25);
    }
    throw new Error(`no ${what}`);
  };
  const view = await until(() => {
    const inside = document.querySelector("iframe")?.contentWindow;
    return inside?.document.querySelector("samenwerk-scan")?.shadowRoot?.querySelector(".primary") && inside;
  }, "scan");
  const root = view.document.querySelector("samenwerk-scan").shadowRoot;
  const script = view.document.createElement("script");
  script.src = "/axe.js";
  view.document.head.append(script);
  await until(() => view.axe, "axe");
  // What is folded away has boxes in some engines.
  const isShown = (/** @type {any} */ element) =>
    element.getClientRects().length > 0 &&
    !element.matches("details:not([open]) > :not(summary), details:not([open]) > :not(summary) *");
  const all = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)].filter(isShown);
  /** @type {string[]} */
  const wrong = [];
  for (const [name, ...steps] of walk) {
    for (const step of steps) {
      for (let screens = 0; step.startsWith("answer ") && !all(step.slice(7)).length && screens < 99; screens += 1) {
        for (const scale of all(".scale")) scale.querySelector("input").click();
        all("button[type=submit]")[0]?.click();
        await later(50);
      }
      const [, verb, selector = "", , place, value = ""] = /^(\w+) (.*?)( @(-?\d+))?(?: = ([^]*))?$/.exec(step) ?? [];
      const element = await until(() => all(selector).at(Number(place ?? 0)), step);
      if (verb === "click") element.click();
      if (verb === "open") element.open = true;
      if (verb === "type") {
        element.value = value;
        element.dispatchEvent(new view.Event("input", { bubbles: true, composed: true }));
        element.dispatchEvent(new view.Event("change", { bubbles: true, composed: true }));
      }
    }
    const { violations } = await view.axe.run(view.document, { runOnly: tags });
    for (const { id, nodes } of violations) wrong.push(`${name}: ${id} ${nodes[0]?.target}`);
    if (view.document.documentElement.scrollWidth > view.innerWidth) wrong.push(`${name}: too wide`);
    const targets = all("button, summary, a, select, textarea, input");
    for (const target of targets) {
      target.focus();
      if (root.activeElement !== target) wrong.push(`${name}: not by the keyboard: ${target.outerHTML.slice(0, 80)}`);
      if (target.tabIndex > 0) wrong.push(`${name}: out of order: ${target.outerHTML.slice(0, 80)}`);
    }
    if (targets.length === 0) wrong.push(`${name}: nothing to do`);
  }
  return wrong;
}

const ORGANISING = [
  ["start", "see .primary"],
  ["organise", "click .buttons .button @-1", "see .look-together"],
  ["partners", "click .look-together button", "click #kind-wijkteam", "see [id^=partner-name-]"],
  ["invite", "click .previous", "click .look-together button @1", "see #school-input"],
  ["invite, something missing", "click button[type=submit]", "see .summary"],
  [
    "send",
    "type #school-input = Interconfessionele Basisschool De Regenboog",
    "click button[type=submit]",
    "click .invitation .buttons button @-2",
    "see .invitation .qr",
  ],
  ["letter", "click .invitation .buttons button @-1", "see .sheet .qr"],
  ["collect", "click .previous", "click .look-together button @-1", "see #paste-now"],
  ["gathered", `type #paste-now = ${MAILBOX}`, "click .moment .code .button", "see .part.people", "see .to-settle"],
  ["paper", "open .adding", "click .gathering > .buttons button", "see #typed"],
  ["paper, something wrong", "type #typed = 01x?", "click button[type=submit]", "see .typed-said .note"],
];
const TAKING_PART = [
  ["invited", "see .note"],
  ["the questions", "click .primary", "see .scale"],
  ["hand in", "answer .ways .primary", "click .ways .button @-1", "see .qr"],
  ["handed in", "click .said .button", "see .note.good"],
];

/** @param {{ goto: (url: string) => Promise<unknown>, evaluate: (run: (...args: any[]) => unknown, ...args: unknown[]) => Promise<any> }} browser */
async function check(browser) {
  for (const look of ["in-320-pixels", "with-200-percent"]) {
    for (const [path, walk] of /** @type {const} */ ([
      [look, ORGANISING],
      [`invited-${look}`, TAKING_PART],
    ])) {
      await browser.goto(`${address}/${path}`);
      assert.deepEqual(await browser.evaluate(findingsOn, walk, TAGS, PATIENCE), [], path);
    }
  }
}

inFirefoxAndWebKit(check);
