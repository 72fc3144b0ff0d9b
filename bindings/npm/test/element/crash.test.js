// A browser that is killed loses nothing that it was asked to keep.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { chromium } from "playwright-core";

import { PATIENCE } from "../support/patience.js";
import { start } from "./support/journey.js";
import { Site, page as html } from "./support/site.js";

const ITEMS = ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"];

/** A browser with its own profile, which can be killed. @param {string} profile */
async function launch(profile) {
  await rm(join(profile, "DevToolsActivePort"), { force: true });
  const options = [
    "--headless=new",
    "--no-sandbox",
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    "about:blank",
  ];
  const program = spawn(process.env["CHROMIUM"] ?? "/usr/bin/chromium", options, { stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => program.on("exit", resolve));
  const port = await until(async () => (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n")[0]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await browser.contexts()[0]?.newPage();
  if (!page) throw new Error("no page");
  const kill = async () => {
    // The browser and everything that it started.
    if (program.pid) process.kill(-program.pid, "SIGKILL");
    await ended;
  };
  return { page, scan: page.locator("samenwerk-scan"), kill };
}

/** @template T @param {() => Promise<T>} attempt @returns {Promise<T>} */
async function until(attempt) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

test("answers that were kept are there after the browser was killed", async () => {
  const site = new Site({
    "/": html({ element: '<samenwerk-scan perspective="ouders" form="short" storage="local"></samenwerk-scan>' }),
  });
  const address = await site.open();
  const profile = await mkdtemp(join(tmpdir(), "samenwerkscan-profile-"));
  try {
    for (const [at, item] of ITEMS.entries()) {
      const { page, scan, kill } = await launch(profile);
      await page.goto(address);
      await start(scan);
      if (at === 0) {
        await scan.locator(".tools summary").click();
        await scan.locator("#consent").check();
      }
      await page.waitForFunction(
        (count) =>
          Object.keys(Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "response")?.answers ?? {}).length ===
          count,
        at,
      );
      await scan.locator(`#item-${item}-1-${at % 5}`).check();
      // The copy is written a moment later; this request is queued after it.
      await page.evaluate(
        () =>
          new Promise((there) => {
            const request = indexedDB.open("samenwerkscan");
            request.onsuccess = () => {
              const transaction = request.result.transaction("samenwerkscan", "readwrite");
              transaction.objectStore("samenwerkscan").count();
              transaction.oncomplete = () => (request.result.close(), there(undefined));
            };
          }),
      );
      await kill();
    }
    const { page, scan, kill } = await launch(profile);
    await page.goto(address);
    await start(scan);
    await page.waitForFunction(
      () =>
        Object.keys(Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "response")?.answers ?? {}).length ===
        6,
    );
    assert.deepEqual(
      Object.values(await scan.evaluate((element) => Reflect.get(element, "response").answers)),
      [0, 1, 2, 3, 4, 0],
    );

    await scan.locator(".tools summary").click();
    await scan.getByRole("button", { name: "Alles wissen" }).click();
    await scan.getByRole("button", { name: "Ja, wis mijn antwoorden" }).click();
    await page.reload();
    await start(scan);
    assert.equal(await scan.locator("input:checked").count(), 0, "what was deleted does not come back from the copy");
    await kill();
  } finally {
    site.close();
    await rm(profile, { recursive: true, force: true });
  }
});
