// Answers of a server that come when a test wants them.

/**
 * Holds every answer to what `pattern` names. The function that is given back lets them go, also those to what is asked for later: a
 * page that begins to load at leisure may not have asked yet.
 * @param {import("playwright-core").Page} page
 * @param {string} pattern
 * @returns {Promise<(answer?: (route: import("playwright-core").Route) => Promise<void>) => void>}
 */
export async function hold(page, pattern) {
  /** @type {(answer: (route: import("playwright-core").Route) => Promise<void>) => void} */
  let release = () => {};
  /** @type {Promise<(route: import("playwright-core").Route) => Promise<void>>} */
  const released = new Promise((resolve) => void (release = resolve));
  await page.route(pattern, async (route) => {
    const answer = await released;
    await answer(route);
  });
  return (answer = (route) => route.continue()) => release(answer);
}
