// The element in applications, made and served by the frameworks' own tools: development and build, opened in a
// browser. They are installed apart, so that installing the package stays small.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { answerItems, next, start } from "../element/support/journey.js";
import { Site } from "../element/support/site.js";
import { install } from "../support/install.js";
import { startChromium } from "../support/chromium.js";
import { PATIENCE } from "../support/patience.js";

const APPLICATIONS = fromPackage("test/package/applications");
const WORK = join(APPLICATIONS, "work");
const TITLE = "Samenwerkscan gelijke kansen";

/**
 * How each framework builds an application, and serves it during development and afterwards; `site` is the folder with
 * files for any server. A port is put behind the arguments.
 * @type {{ [name: string]: { tool: string, build: string[], develop: string[], serve?: string[], site?: string, hasTitle: boolean } }}
 */
const FRAMEWORKS = {
  next: {
    tool: "next/dist/bin/next",
    build: ["build"],
    develop: ["dev", "--hostname", "127.0.0.1", "--port"],
    serve: ["start", "--hostname", "127.0.0.1", "--port"],
    hasTitle: true,
  },
  angular: {
    tool: "@angular/cli/bin/ng.js",
    build: ["build"],
    develop: ["serve", "--host", "127.0.0.1", "--port"],
    site: "dist/browser",
    hasTitle: false,
  },
  astro: {
    tool: "astro/astro.js",
    build: ["build"],
    develop: ["dev", "--host", "127.0.0.1", "--port"],
    site: "dist",
    hasTitle: true,
  },
  sveltekit: {
    tool: "vite/bin/vite.js",
    build: ["build"],
    develop: ["dev", "--host", "127.0.0.1", "--port"],
    site: "build",
    hasTitle: true,
  },
};

/** No tool asks its maker for anything. */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false" };

const browser = await startChromium();

before(async () => {
  await install(APPLICATIONS);
  await rm(WORK, { recursive: true, force: true });
  for (const name of Object.keys(FRAMEWORKS)) {
    await cp(join(APPLICATIONS, name), join(WORK, name), { recursive: true });
    const ours = join(WORK, name, "node_modules/samenwerkscan");
    for (const file of ["package.json", "dist"]) await cp(fromPackage(file), join(ours, file), { recursive: true });
  }
});

after(async () => {
  await browser.close();
  await rm(WORK, { recursive: true, force: true });
});

/** @param {string} tool @param {string[]} args @param {string} cwd */
const run = (tool, args, cwd) =>
  execFileSync("node", [join(APPLICATIONS, "node_modules", tool), ...args], {
    cwd,
    env,
    encoding: "utf8",
    stdio: "pipe",
  });

/** A port that nobody uses now. @returns {Promise<number>} */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

/**
 * Starts a server of a framework, and waits until it answers.
 * @param {string} tool
 * @param {string[]} args
 * @param {string} cwd
 */
async function serve(tool, args, cwd) {
  const port = await freePort();
  // A group of processes of its own, because these servers start others.
  const server = spawn("node", [join(APPLICATIONS, "node_modules", tool), ...args, String(port)], {
    cwd,
    env,
    detached: true,
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const close = () => process.kill(-(server.pid ?? 0));
  const address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(address).catch(() => undefined))?.ok) {
    assert.equal(server.exitCode, null, said);
    await new Promise((later) => setTimeout(later, 100));
  }
  return { address, close };
}

/**
 * A parent answers the questions: the page hears of it, and the engine comes once.
 * @param {string} address
 * @param {{ hasTitle: boolean, isBuilt: boolean }} application whether the page has what the engine said on the server
 */
async function answer(address, { hasTitle, isBuilt }) {
  const page = await browser.newPage();
  // How busy the machine is decides nothing here.
  page.setDefaultTimeout(PATIENCE);
  try {
    /** @type {{ faults: string[], asked: string[] }} */
    const { faults, asked } = { faults: [], asked: [] };
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);
    const scan = page.locator("samenwerk-scan");
    await start(scan);
    assert.equal(await scan.locator("#perspective-ouders").count(), 0, "the page has chosen the side");
    await answerItems(scan, () => 4);
    await next(scan);
    await page.locator("output", { hasText: "6" }).waitFor();
    await page.waitForFunction(() => Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "engine"));
    if (hasTitle) assert.equal(await page.locator("h1").first().innerText(), TITLE);
    assert.equal(asked.filter((each) => each.includes(".wasm")).length, 1, asked.join("\n"));
    // Development servers move code away from the files next to it, as ELEMENT.md says.
    if (isBuilt) assert.ok(!asked.some((each) => each.includes("fallback")), asked.join("\n"));
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
  }
}

for (const [name, { tool, build, develop, serve: serveArgs, site, hasTitle }] of Object.entries(FRAMEWORKS)) {
  test(`${name}, while it is developed`, async () => {
    const { address, close } = await serve(tool, develop, join(WORK, name));
    try {
      await answer(address, { hasTitle, isBuilt: false });
    } finally {
      close();
    }
  });

  test(`${name}, built`, async () => {
    run(tool, build, join(WORK, name));
    const served = serveArgs ? await serve(tool, serveArgs, join(WORK, name)) : undefined;
    const files = new Site({}, {}, join(WORK, name, site ?? ""));
    try {
      await answer(served?.address ?? (await files.open()), { hasTitle, isBuilt: true });
    } finally {
      served?.close();
      files.close();
    }
  });
}

test("ELEMENT.md shows what these applications have", async () => {
  const said = await readFile(fromPackage("ELEMENT.md"), "utf8");
  for (const [kind, file] of [
    ["tsx", "next/app/scan.tsx"],
    ["json", "angular/angular.json"],
  ]) {
    const block = new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, "m").exec(said)?.[1] ?? "nothing";
    assert.ok((await readFile(join(APPLICATIONS, file ?? ""), "utf8")).includes(block.trim()), file);
  }
});

test("Angular is told of every property", async () => {
  const { modules } = JSON.parse(await readFile(fromPackage("custom-elements.json"), "utf8"));
  /** @type {{ kind: string, name: string, privacy?: string, readonly?: boolean }[]} */
  const members = modules[0].declarations[0].members;
  const properties = members.filter(({ kind, readonly }) => kind === "field" && !readonly).map(({ name }) => name);
  const code = await readFile(fromPackage("dist/angular.js"), "utf8");
  const inputs = [...code.matchAll(/^ {6}(\w+): "\1",$/gm)].map(([, name]) => name);
  assert.deepEqual(inputs.sort(), ["lang", ...properties].sort());
});

test("templates of Angular know the sides, and what events have", async () => {
  const folder = join(WORK, "angular");
  const main = await readFile(join(folder, "src/main.ts"), "utf8");
  const check = () =>
    run("@angular/compiler-cli/bundles/src/bin/ngc.js", ["--project", "tsconfig.json", "--noEmit"], folder);
  check();
  for (const [right, wrong, said] of [
    ['side = "ouders"', 'side = "leerkracht"', /"leerkracht"' is not assignable/],
    ["detail.answered)", "detail.answers)", /'answers' does not exist on type 'ScanProgress'/],
  ]) {
    assert.ok(main.includes(String(right)));
    await writeFile(join(folder, "src/main.ts"), main.replace(String(right), String(wrong)));
    assert.throws(
      check,
      ({ stdout, stderr }) => new RegExp(said ?? "").test(stdout + stderr) || assert.fail(stdout + stderr),
    );
  }
});
