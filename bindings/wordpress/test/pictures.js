// Takes the pictures of WordPress for docs/site: `npm run pictures`. WordPress itself is in English, because no
// language pack can be had without a network; the plugin is in Dutch.

import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { publish, start } from "./support/wordpress.js";

const PICTURES = fileURLToPath(new URL("../../../docs/site/pictures/", import.meta.url));

const site = await start();
const languages = join(site.root, "wp-content/languages");
await mkdir(languages, { recursive: true });
await cp(join(site.root, "wp-content/plugins/samenwerkscan/languages/samenwerkscan-nl_NL.mo"), join(languages, "nl_NL.mo"));
await site.php("update_option('WPLANG', 'nl_NL'); update_option('blogname', 'De Regenboog'); wp_delete_post(2, true); return true;");

// With a block of an older kind the editor is no frame; a browser without a screen does not paint that frame.
const OLD = `<?php add_action('enqueue_block_editor_assets', function () {
  wp_add_inline_script('wp-blocks', 'wp.blocks.registerBlockType("picture/old", { apiVersion: 2, title: "Old", category: "text", edit: () => null, save: () => null });');
});`;
await mkdir(join(site.root, "wp-content/mu-plugins"), { recursive: true });
await writeFile(join(site.root, "wp-content/mu-plugins/old.php"), OLD);

const editor = await (await site.window("admin")).newPage();
await editor.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
await editor.waitForFunction(() => Reflect.get(globalThis, "wp")?.blocks?.getBlockType("samenwerkscan/scan") && Reflect.get(globalThis, "wp").data.select("core/editor").getCurrentPostId());
await editor.evaluate(() => {
  const { blocks, data } = Reflect.get(globalThis, "wp");
  data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false);
  data.dispatch("core/editor").editPost({ title: "Samen voor elk kind" });
  const paragraph = blocks.createBlock("core/paragraph", { content: "Hoe werken we samen? Vul de scan in. Op de ouderavond praten we erover." });
  const scan = blocks.createBlock("samenwerkscan/scan");
  data.dispatch("core/block-editor").insertBlocks([paragraph, scan]);
  data.dispatch("core/block-editor").selectBlock(scan.clientId);
  data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block");
});
await editor.locator(".samenwerkscan-card").waitFor();
await editor.screenshot({ path: join(PICTURES, "wordpress-editor.png"), animations: "disabled" });
await editor.context().close();

const address = await site.php(publish("admin", '<!-- wp:samenwerkscan/scan {"align":"wide"} /-->', "page"));
const page = await (await site.window()).newPage();
await page.goto(address);
await page.locator("samenwerk-scan .primary").waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(PICTURES, "wordpress-page.png") });
await site.close();
