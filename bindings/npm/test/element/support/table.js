// What a group does at the table.

import { readFile } from "node:fs/promises";

import { team } from "./journey.js";
import { showAll } from "./organise.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** From the start page to the page of a team, with everybody shown. @param {Locator} scan @param {{ files?: any, isOpen?: boolean }} how */
export async function openTeam(scan, { files = team("regenboog-2026"), isOpen = true } = {}) {
  await scan.locator("input[type=file]").setInputFiles(files);
  await scan.locator(".part.people").waitFor();
  if (isOpen) await showAll(scan);
}

/** From the page of a team to its agreements. @param {Locator} scan */
export async function openAgreements(scan) {
  await scan.locator(".at-the-table button").last().click();
  await scan.locator("#agreement-0-what-input").waitFor();
}

/** From the page of a team to the slides. @param {Locator} scan */
export async function openTalk(scan) {
  await scan.locator(".at-the-table button").first().click();
  await scan.locator("dialog[open] .slide").waitFor();
}

/** Types an agreement, field by field. @param {Locator} scan @param {number} at @param {{ [key: string]: string }} fields */
export async function agree(scan, at, fields) {
  if ((await scan.locator(`#agreement-${at}-what`).count()) === 0)
    await scan.getByRole("button", { name: /^(Nog een afspraak|Another agreement)$/ }).click();
  for (const [key, value] of Object.entries(fields)) {
    const field = scan.locator(`#agreement-${at}-${key}-input`);
    if (key === "partner") await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** What is saved by a press. @param {Page} page @param {Locator} button */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {
    name: download.suggestedFilename(),
    path: await download.path(),
    text: await readFile(await download.path(), "utf8"),
    bytes: await readFile(await download.path()),
  };
}
