// Letters with QR codes: printed, and read again from the paper by a decoder that is not ours.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { start } from "./support/journey.js";
import { invite, linkTo } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { module } from "./support/bundle.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {(pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null} */
const jsQR = createRequire(import.meta.url)("jsqr");
const { read } = /** @type {typeof import("../../src/element/invitation/read.js")} */ (
  await module("invitation/read.ts")
);

const SIDES = /** @type {const} */ (["school", "partners", "ouders", "gemeente"]);

const { itemsOnPaper, shownSign } = /** @type {typeof import("../../src/element/journey/signs.js")} */ (
  await module("journey/signs.ts")
);

/** In dots per inch: what an office printer or a copier leaves at least. */
const RESOLUTION = 150;

/** The pages of the page as it is printed, as pixels. @param {Page} page */
async function printed(page) {
  const folder = await mkdtemp(join(tmpdir(), "samenwerkscan-"));
  // As a browser does on printing.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.pdf({
    path: join(folder, "letter.pdf"),
    format: "A4",
    margin: { top: "15mm", bottom: "15mm", left: "18mm", right: "18mm" },
  });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await promisify(execFile)("pdftoppm", ["-r", String(RESOLUTION), join(folder, "letter.pdf"), join(folder, "page")]);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ppm")).sort();
  const pages = await Promise.all(names.map((name) => readFile(join(folder, name)).then(pixelsOf)));
  const text = await promisify(execFile)("pdftotext", ["-layout", join(folder, "letter.pdf"), "-"]);
  await rm(folder, { recursive: true });
  return { pages, texts: text.stdout.split("\f") };
}

/** A picture in the simplest format there is: a header, and three bytes a pixel. @param {Buffer} file */
function pixelsOf(file) {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 64));
  assert.ok(header);
  const [width, height] = [Number(header[1]), Number(header[2])];
  const rgb = file.subarray(header[0].length);
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    for (let part = 0; part < 3; part += 1) pixels[at * 4 + part] = rgb[at * 3 + part] ?? 0;
  return { pixels, width, height };
}

for (const [side, form, count] of /** @type {const} */ ([
  ["ouders", "korte vragenlijst", 6],
  ["partners", "hele vragenlijst", 28],
])) {
  test(`the letter to ${side} is read again from paper, with the form behind it`, async () => {
    const { page, scan, faults, close } = await open(html());
    await invite(scan, {
      school: "Interconfessionele Basisschool De Regenboog in Nieuw-Zuid",
      mail: "samenwerkscan@deregenboog-nieuwzuid.example",
      until: "2099-12-18",
    });
    const link = await linkTo(scan, side);
    await scan
      .locator(".invitation", { hasText: side === "ouders" ? "Ouders:" : "Partners:" })
      .getByRole("button", { name: /^Brief/ })
      .click();
    await scan.locator(".sheet .qr").waitFor();
    const { pages, texts } = await printed(page);
    assert.equal(pages.length, 2, "a letter and its form are one sheet of paper");
    const [first] = pages;
    const code = first && jsQR(first.pixels, first.width, first.height);
    assert.equal(code?.data, link);
    assert.equal(read(code?.data ?? "")?.perspective, side);
    assert.match(texts[0] ?? "", /vrijdag 18 december 2099/);
    assert.ok((texts[0] ?? "").replace(/\s+/g, " ").includes(`“${form}”`), "which list to choose");
    assert.ok((texts[0] ?? "").includes(new URL(link).host), "the short address");
    const words = (texts[0] ?? "").replace(/\s+/g, " ");
    assert.ok(
      words.includes("“Lever je antwoorden in”. Mail ze naar samenwerkscan@deregenboog-nieuwzuid.example."),
      "who types the address knows where the answers go",
    );
    assert.match(texts[1] ?? "", side === "ouders" ? /Lijst voor ouders\./ : /Lijst voor partners\./);
    assert.match((texts[1] ?? "").replace(/\s+/g, " "), /0 1 2 3 4 \? –/, "the signs that are typed");
    assert.doesNotMatch(texts[0] ?? "", /Print de brief|Vorige/, "no buttons on paper");
    const numbers = [...(texts[1] ?? "").matchAll(/^\s{0,3}(\d+)\./gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      [...Array(count).keys()].map((at) => at + 1),
    );
    assert.deepEqual(faults, []);
    await close();
  });
}

/** The numbered questions of a form in the package: what is asked, and the signs before the answers. @param {string} name */
async function formInPackage(name) {
  const form = await readFile(fromPackage("dist", `form-${name}.html`), "utf8");
  const asked = [...form.matchAll(/<p>(\d+\. [^<]+)<\/p>\s*<ul>([^]*?)<\/ul>/g)];
  return asked.map(([, text, answers]) => ({
    text,
    signs: [...(answers ?? "").matchAll(/<li>(\S+)\s/g)].map(([, sign = ""]) => shownSign(sign)),
  }));
}

const SIGNS = ["0", "1", "2", "3", "4", "?", "–"];

for (const lang of /** @type {const} */ (["nl", "en"])) {
  for (const form of /** @type {const} */ (["full", "short"])) {
    test(`the letters say how many questions are behind them, with the signs of the package (${form}, ${lang})`, async () => {
      const inPackage = await formInPackage(`${form}-${lang}`);
      for (const { text, signs } of inPackage) assert.deepEqual(signs, SIGNS, text);
      const { scan, close } = await open(html());
      await invite(scan);
      await scan.locator(".previous").click();
      for (const side of SIDES) await scan.locator(`#list-${side}`).selectOption(form);
      await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
      await scan.locator("#invitation-language").selectOption(lang);
      for (const [at, side] of SIDES.entries()) {
        const said = await scan.locator(`#message-${side}`).innerText();
        await scan
          .locator(".invitation")
          .nth(at)
          .getByRole("button", { name: /^Brief/ })
          .click();
        await scan.locator(".sheet .qr").waitFor();
        const rows = await scan.locator(".boxes tbody tr:not(.group-row) th").allInnerTexts();
        const number = /(\d+) (vragen|questions)/;
        const letter = await scan.locator(".sheet.letter").innerText();
        assert.equal(number.exec(letter)?.[1], String(rows.length), `${side}: ${letter}`);
        assert.equal(rows.length, (form === "full" ? 24 : 6) + (side === "partners" ? 4 : 0), side);
        // A mail says so of the short list only.
        assert.equal(number.exec(said)?.[1], form === "short" ? String(rows.length) : undefined, said);
        const shared = inPackage.slice(0, rows.length).map(({ text }) => text);
        assert.deepEqual(rows.slice(0, shared.length), shared, side);
        assert.deepEqual(await scan.locator(".boxes thead .sign").allInnerTexts(), SIGNS);
        await scan.locator(".previous").click();
      }
      await close();
    });
  }
}

test("whoever chooses a list is told how many questions it has", async () => {
  const { scan, close } = await open(html());
  await start(scan);
  for (const side of SIDES) {
    await scan.locator(`#perspective-${side}`).check();
    const more = side === "partners" ? 4 : 0;
    for (const [form, count] of Object.entries({ full: 24 + more, short: 6 + more })) {
      const option = scan.locator(`label[for=form-${form}]`);
      assert.ok((await option.innerText()).includes(`${count} vragen, ongeveer`), `${side} ${form}`);
    }
  }
  await close();
});

test("the items on paper have the numbers by which they are typed in", async () => {
  const { scan, close } = await open(html());
  await invite(scan);
  await scan
    .locator(".invitation", { hasText: "School:" })
    .getByRole("button", { name: /^Brief/ })
    .click();
  await scan.locator(".sheet .qr").waitFor();
  const rows = await scan.locator(".boxes tbody tr:not(.group-row) th").allInnerTexts();
  const instrument = await scan.evaluate((element) => Reflect.get(element, "instrument"));
  const items = itemsOnPaper({ perspective: "school", form: "full" }, instrument);
  assert.deepEqual(
    rows,
    items.map(({ text }, at) => `${at + 1}. ${text}`),
  );
  await close();
});

test("a code of answers is read from one phone by another", async () => {
  const { page, scan, close } = await open(html(), {
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  });
  await scan.evaluate((element) => {
    Reflect.set(element, "response", {
      format: "samenwerkscan/response/1",
      instrument: { id: "kansengelijkheid", version: "1.0" },
      form: "short",
      perspective: "school",
      date: "2026-11-26",
      tag: "abcdefghijkl",
      answers: { "ambitie-1": 3, "stem-1": 2, "vertrouwen-1": 1, "afspraken-1": 0, "aanbod-1": 4, "leren-1": 3 },
      partners: ["wijkteam", "jongerenwerk", "vrijetijd"].map((kind) => ({
        kind,
        name: `Stichting ${kind} Nieuw-Zuid`,
        working: "wanted",
        desired: 3,
      })),
    });
  });
  await scan.getByRole("button", { name: "Lever je antwoorden in" }).first().click();
  await scan.getByRole("button", { name: "Laat een QR-code zien" }).click();
  const picture = await scan.locator(".qr").boundingBox();
  assert.ok(picture);
  const shot = await page.screenshot({ fullPage: true });
  const pixels = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return {
      width: bitmap.width,
      height: bitmap.height,
      data: btoa([...data].map((byte) => String.fromCharCode(byte)).join("")),
    };
  }, shot.toString("base64"));
  const data = new Uint8ClampedArray(Buffer.from(pixels.data, "base64"));
  const code = jsQR(data, pixels.width, pixels.height);
  assert.match(code?.data ?? "", /#s2[\w-]+$/);
  const { responses } = await scan.evaluate(
    (element, link) => Reflect.get(element, "engine").find(link),
    code?.data ?? "",
  );
  assert.equal(responses.length, 1);
  assert.equal(responses[0].partners.length, 3);
  await close();
});
