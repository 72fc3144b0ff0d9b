// Answers of a server that come when a test wants them.

/** @typedef {(route: import("playwright-core").Route) => Promise<void>} Answer */

/**
 * Holds every answer to what `pattern` names. The function that is given back lets them go, also those to what is asked for later: a
 * page that begins to load at leisure may not have asked yet.
 * @param {import("playwright-core").Page} page
 * @param {string | RegExp} pattern
 */
export async function hold(page, pattern) {
  /** @type {(answer: Answer) => void} */
  let release = () => {};
  /** @type {Promise<Answer>} */
  const released = new Promise((resolve) => void (release = resolve));
  await page.route(pattern, async (route) => (await released)(route));
  return (/** @type {Answer} */ answer = (route) => route.continue()) => release(answer);
}
