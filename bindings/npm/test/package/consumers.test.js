// The package as others use it: packed, installed in small projects, bundled, and run.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import * as esbuild from "esbuild";
import { build as viteBuild, createServer } from "vite";
import { createServer as createServer5 } from "vite-5";
import { createServer as createServer7 } from "vite-7";
import webpack from "webpack";

import { fromPackage } from "../../scripts/package.js";
import { Site } from "../element/support/site.js";
import { startChromium } from "../support/chromium.js";

const TITLE = "Collaboration scan for equal opportunities";

const root = await mkdtemp(join(tmpdir(), "samenwerkscan-"));
const browser = await startChromium();

/** @param {string[]} parts */
const inRoot = (...parts) => join(root, ...parts);

before(async () => {
  await cp(fromPackage("test/package/consumers"), root, { recursive: true });
  await writeFile(inRoot("package.json"), '{ "private": true, "type": "module" }');
  const packed = npm(fromPackage("."), "pack", "--json", "--pack-destination", root);
  const [{ filename }] = JSON.parse(packed);
  npm(root, "install", "--offline", "--no-save", "--no-package-lock", inRoot(filename));
});

after(async () => {
  await browser.close();
  await rm(root, { recursive: true });
});

test("Node", () => {
  const output = execFileSync("node", ["node/main.js"], { cwd: root, encoding: "utf8" });
  assert.equal(output, `${TITLE}\n`);
});

test("TypeScript", () => {
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const tsc = join(compiler, "../bin/tsc");
  execFileSync("node", [tsc, "--project", "types"], { cwd: root, stdio: "inherit" });
});

test("a page without a bundler", async () => {
  await check(".", "/html/");
});

test("Vite", async () => {
  await viteBuild({ root: inRoot("vite"), logLevel: "warn" });
  await checkBundle("vite/dist");
});

test("webpack", async () => {
  // The engine is larger than what webpack thinks a page should load; the README says so.
  await checkWebpack("webpack", { hints: false });
});

test("the scoring engine, with Vite and webpack", async () => {
  await viteBuild({ root: inRoot("score"), logLevel: "warn", build: { outDir: "vite" } });
  await checkBundle("score/vite");
  await checkWebpack("score", { hints: "warning" });
});

test("esbuild", async () => {
  const { warnings } = await esbuild.build({
    absWorkingDir: inRoot("esbuild"),
    entryPoints: ["main.js"],
    outdir: "dist",
    bundle: true,
    format: "esm",
    splitting: true,
    loader: { ".wasm": "file" },
  });
  assert.deepEqual(warnings, []);
  await cp(inRoot("esbuild/index.html"), inRoot("esbuild/dist/index.html"));
  await checkBundle("esbuild/dist");
});

/** How each bundler bundles the element into a folder. @type {{ [bundler: string]: (to: string) => Promise<unknown> }} */
const BUNDLERS = {
  Vite: (to) => viteBuild({ root: inRoot("element"), logLevel: "warn", build: { outDir: to, emptyOutDir: false } }),
  webpack: async (to) => {
    await new Promise((done, failed) => {
      webpack(
        {
          context: inRoot("element"),
          entry: "./main.js",
          mode: "production",
          optimization: { minimize: false },
          output: { path: to },
        },
        (error, stats) => {
          if (error ?? stats?.hasErrors()) failed(error ?? stats?.toString());
          else done(stats);
        },
      );
    });
    await cp(inRoot("element/index.html"), join(to, "index.html"));
  },
  // What ELEMENT.md says about esbuild: these settings, and these files next to the bundle.
  esbuild: async (to) => {
    await esbuild.build({
      absWorkingDir: inRoot("element"),
      entryPoints: ["main.js"],
      outdir: to,
      bundle: true,
      format: "esm",
      splitting: true,
    });
    const files = (await readdir(fromPackage("dist"))).filter((file) =>
      /^samenwerkscan-.*\.wasm$|^form-.*\.html$/.test(file),
    );
    for (const file of files) await cp(fromPackage("dist", file), join(to, file));
    await cp(inRoot("element/index.html"), join(to, "index.html"));
  },
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`the element by ${name}: the engine, and the form on paper where there is none`, async () => {
    const folder = inRoot("element", name);
    await bundle(folder);
    const site = new Site({}, {}, folder);
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    try {
      await page.goto(await site.open());
      const scan = page.locator("samenwerk-scan");
      await scan.locator(".primary").click();
      await page.waitForFunction(() => Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "engine"));
      assert.equal(site.asked.filter((path) => path.endsWith(".wasm")).length, 1);
      assert.ok(!site.asked.some((path) => path.includes("fallback")));

      await page.reload();
      await scan.evaluate((element) => element.setAttribute("wasm-url", "/missing"));
      await scan.locator(".primary").click();
      const link = scan.getByRole("link", { name: "Print de vragenlijst" });
      const paper = await page.request.get(String(await link.evaluate((anchor) => Reflect.get(anchor, "href"))));
      assert.equal(paper.status(), 200);
      assert.match(await paper.text(), /Samenwerkscan/);
    } finally {
      await page.close();
      site.close();
    }
  });
}

/**
 * Development servers. Those of Vite before 8 move the code of a package without the files next to it: the engine loads as
 * JavaScript then, unless they are told to leave the package where it is, as README.md says.
 * @type {[name: string, create: (options: object) => Promise<any>, exclude: string[], isWhole: boolean][]}
 */
const SERVERS = [
  ["Vite 5", createServer5, [], false],
  ["Vite 5, told", createServer5, ["samenwerkscan"], true],
  ["Vite 7", createServer7, [], false],
  ["Vite 7, told", createServer7, ["samenwerkscan"], true],
  ["Vite 8", createServer, [], true],
];

for (const [name, create, exclude, isWhole] of SERVERS) {
  test(`the element on the development server of ${name}`, async () => {
    const cacheDir = inRoot("element", `cache of ${name}`);
    const server = await create({
      root: inRoot("element"),
      cacheDir,
      logLevel: "error",
      optimizeDeps: { exclude },
      server: { host: "127.0.0.1", port: 0 },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    try {
      await server.listen();
      /** @type {string[]} */
      const faults = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(server.resolvedUrls.local[0]);
      const scan = page.locator("samenwerk-scan");
      await scan.locator(".primary").click();
      await scan.locator("form").waitFor();
      await page.waitForFunction(() => Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "engine"));
      const asked = await page.evaluate(() => performance.getEntriesByType("resource").map((each) => each.name));
      assert.equal(
        asked.some((address) => address.includes("fallback")),
        !isWhole,
      );
      assert.deepEqual(faults, []);
      if (!isWhole) return;

      await page.reload();
      await scan.evaluate((element) => element.setAttribute("wasm-url", "/missing"));
      await scan.locator(".primary").click();
      const link = scan.getByRole("link", { name: "Print de vragenlijst" });
      const paper = await page.request.get(String(await link.evaluate((anchor) => Reflect.get(anchor, "href"))));
      assert.match(await paper.text(), /Samenwerkscan gelijke kansen/);
    } finally {
      await page.close();
      await server.close();
    }
  });
}

/**
 * @param {string} directory
 * @param {{ hints: false | "warning" }} performance
 */
async function checkWebpack(directory, performance) {
  const stats = await new Promise((resolve, reject) => {
    const context = inRoot(directory);
    const config = /** @type {const} */ ({ context, entry: "./main.js", mode: "production" });
    webpack({ ...config, performance, output: { path: inRoot(directory, "dist") } }, (error, stats) => {
      if (error) reject(error);
      else resolve(stats);
    });
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([errors, warnings], [[], []]);
  await cp(inRoot(directory, "index.html"), inRoot(directory, "dist/index.html"));
  await checkBundle(`${directory}/dist`);
}

/**
 * A bundle must hold one engine, and run.
 * @param {string} directory
 */
async function checkBundle(directory) {
  const files = await readdir(inRoot(directory), { recursive: true });
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 1, files.join(" "));
  await check(directory);
}

/**
 * Opens a page in Chromium: it must get the engine as WebAssembly, and once.
 * @param {string} directory
 * @param {string} path
 */
async function check(directory, path = "/") {
  const site = new Site({}, {}, inRoot(directory));
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(`${await site.open()}${path}`);
    await page
      .waitForFunction(() => document.title !== "Loading", undefined, { timeout: 5_000 })
      .catch(() => undefined);
    assert.deepEqual(faults, []);
    assert.equal(await page.title(), TITLE);
    assert.equal(site.asked.filter((path) => path.endsWith(".wasm")).length, 1);
    assert.ok(!site.asked.some((path) => path.includes("fallback")));
  } finally {
    await page.close();
    site.close();
  }
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, ...args) {
  return execFileSync("npm", [...args, "--silent", "--ignore-scripts"], { cwd, encoding: "utf8" });
}
