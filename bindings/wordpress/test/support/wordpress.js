// Real WordPress on loopback: its PHP is WebAssembly in Node, its database SQLite. Nothing is downloaded.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request as ask } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { decodeZip } from "@php-wasm/stream-compression";
import { runCLI } from "@wp-playground/cli";
import { chromium } from "playwright-core";

const BUILDS = dirname(createRequire(import.meta.url).resolve("@wp-playground/wordpress-builds/package.json"));
const RELEASE = fileURLToPath(new URL("../../../../target/release-files/", import.meta.url));

/** The plugin as people download it: what `cargo xtask release` makes. */
export const PLUGIN = join(RELEASE, (await readdir(RELEASE)).find((name) => /^samenwerkscan-wordpress-.*\.zip$/.test(name)) ?? "missing");

/** In milliseconds. No machine is so busy that a page takes longer; and without a limit a test would hang, and not fail. */
const PATIENCE = 10 * 60_000;

/**
 * Unpacks an archive into a folder.
 * @param {string} zip
 * @param {string} folder
 */
export async function unpack(zip, folder) {
  for await (const file of decodeZip(new Blob([await readFile(zip)]).stream())) {
    if (file.name.endsWith("/")) continue;
    await mkdir(dirname(join(folder, file.name)), { recursive: true });
    await writeFile(join(folder, file.name), new Uint8Array(await file.arrayBuffer()));
  }
}

/**
 * The files of a version. The package keeps those that PHP does not need apart.
 * @param {string} version
 */
async function files(version) {
  const folder = await mkdtemp(join(tmpdir(), `wordpress-${version}-`));
  await unpack(join(BUILDS, `src/wordpress/wp-${version}.zip`), folder);
  const apart = join(BUILDS, `public/wp-${version}`);
  for (const name of await readdir(apart)) await cp(join(apart, name), join(folder, name), { recursive: true, force: false });
  return folder;
}

/** @type {{ [extension: string]: string }} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/**
 * What visitors talk to, as on a real site: a server that gives files itself, asks PHP for the rest, and sets headers.
 * @param {{ port: number, root: string, folder: string, asked: string[], headers: (path: string) => { [name: string]: string } }} site
 */
async function front(site) {
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    site.asked.push(path);
    const { method, headers } = request;
    const { pathname } = new URL(path, "http://site");
    const type = TYPES[extname(pathname)];
    const body = type && (await readFile(join(site.root, pathname.slice(site.folder.length))).catch(() => undefined));
    if (body) {
      response.writeHead(200, { "content-type": type, ...site.headers(path) }).end(body);
      return;
    }
    const forward = ask({ host: "127.0.0.1", port: site.port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...site.headers(path) });
      answer.pipe(response);
    });
    forward.on("error", () => response.destroy());
    request.pipe(forward);
  });
  await new Promise((opened) => server.listen(0, "127.0.0.1", () => opened(undefined)));
  const address = server.address();
  return { server, port: typeof address === "object" ? (address?.port ?? 0) : 0 };
}

/**
 * Starts a site with the administrator `admin`, and a browser.
 * @param {{
 *   version?: string,
 *   php?: string,
 *   host?: string,
 *   folder?: string,
 *   isInstalled?: boolean,
 *   steps?: object[],
 *   headers?: (path: string) => { [name: string]: string },
 * }} options `host` for a site without a port, which a multisite needs; `folder` for one in a folder of a site;
 * `isInstalled` puts the plugin in its place at once.
 */
export async function start({ version = "6.5", php = "8.3", host = "", folder = "", isInstalled = true, steps = [], headers = () => ({}) } = {}) {
  const root = await files(version);
  if (isInstalled) {
    await unpack(PLUGIN, join(root, "wp-content/plugins"));
    steps = [{ step: "activatePlugin", pluginPath: "samenwerkscan/samenwerkscan.php" }, ...steps];
  }
  /** What was asked for, by path. @type {string[]} */
  const asked = [];
  const site = { port: 0, root, folder, asked, headers };
  const { server: before, port } = await front(site);
  const address = host ? `http://${host}` : `http://127.0.0.1:${port}${folder}`;
  const stop = async () => {
    before.closeAllConnections();
    before.close();
    await rm(root, { recursive: true, force: true });
  };
  const { playground, server, [Symbol.asyncDispose]: dispose } = await runCLI({
    command: "server",
    php: /** @type {any} */ (php),
    port: 0,
    workers: 1,
    verbosity: "quiet",
    "site-url": address,
    wordpressInstallMode: "install-from-existing-files-if-needed",
    "mount-before-install": [{ hostPath: root, vfsPath: "/wordpress" }],
    // Nothing is asked of the network, and every notice of PHP is on the page.
    "define-bool": { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true, WP_DEBUG: true, WP_DEBUG_DISPLAY: true },
    blueprint: /** @type {any} */ ({ steps }),
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  const own = server.address();
  site.port = typeof own === "object" ? (own?.port ?? 0) : 0;
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...(host ? [`--host-resolver-rules=MAP *.test 127.0.0.1:${port}`] : [])],
  });

  /**
   * Runs PHP inside WordPress, and gives what it returns.
   * @param {string} code
   */
  async function run(code) {
    const { text, errors } = await playground.run({ code: `<?php $_SERVER['HTTP_HOST'] = '${new URL(address).host}'; $_SERVER['REQUEST_URI'] = '${folder}/'; require '/wordpress/wp-load.php'; echo "\\n@@" . json_encode((function () { ${code} })());` });
    const result = text.split("\n@@").at(1);
    if (result === undefined) throw new Error(`${text}\n${errors}`);
    return JSON.parse(result);
  }

  return {
    address,
    asked,
    root,
    browser,
    php: run,
    /**
     * A window in which nobody is logged in, or this user.
     * @param {string} [user]
     */
    async window(user) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
      context.setDefaultTimeout(PATIENCE);
      context.setDefaultNavigationTimeout(PATIENCE);
      if (user) {
        const cookies = await run(`
          $user = get_user_by('login', '${user}');
          $end = time() + DAY_IN_SECONDS;
          $token = WP_Session_Tokens::get_instance($user->ID)->create($end);
          return array(
            array(LOGGED_IN_COOKIE, wp_generate_auth_cookie($user->ID, $end, 'logged_in', $token)),
            array(AUTH_COOKIE, wp_generate_auth_cookie($user->ID, $end, 'auth', $token)),
          );`);
        await context.addCookies(cookies.map((/** @type {string[]} */ [name, value]) => ({ name, value: encodeURIComponent(value ?? ""), url: address })));
      }
      return context;
    },
    async close() {
      await browser.close();
      await dispose();
      await stop();
    },
  };
}

/**
 * Makes a multisite of a site that has a host without a port, as WordPress itself does it.
 * @param {Awaited<ReturnType<typeof start>>} site
 * @param {string} host
 */
export async function makeMultisite(site, host) {
  const setting = await site.php(`
    require_once ABSPATH . 'wp-admin/includes/network.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    global $wpdb;
    foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
    install_network();
    $done = populate_network(1, '${host}', 'admin@example.org', 'Scholen', '/', false);
    return is_wp_error($done) && 'no_wildcard_dns' !== $done->get_error_code() ? $done->get_error_message() : 'done';`);
  if (setting !== "done") throw new Error(setting);
  const file = join(site.root, "wp-config.php");
  const constants = { WP_ALLOW_MULTISITE: true, MULTISITE: true, SUBDOMAIN_INSTALL: false, DOMAIN_CURRENT_SITE: host, PATH_CURRENT_SITE: "/", SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  await writeFile(file, (await readFile(file, "utf8")).replace("<?php", `<?php\n${lines.join("\n")}\n`));
}

/**
 * Makes a user, or changes the role of one.
 * @param {string} role which is also the name
 */
export const user = (role) => `
  if (!username_exists('${role}')) wp_insert_user(array('user_login' => '${role}', 'user_pass' => 'password', 'role' => '${role}'));`;

/**
 * PHP that saves a page or post as a user, through every filter that applies to this user, and returns its address.
 * @param {string} author
 * @param {string} content
 * @param {string} type
 */
export const publish = (author, content, type = "post") => `
  ${author === "admin" ? "" : user(author)}
  wp_set_current_user(get_user_by('login', '${author}')->ID);
  kses_init();
  $id = wp_insert_post(wp_slash(array('post_type' => '${type}', 'post_status' => 'publish', 'post_title' => 'Samenwerken', 'post_content' => ${JSON.stringify(content).replaceAll("$", "\\$")})), true);
  return is_wp_error($id) ? $id->get_error_message() : get_permalink($id);`;
