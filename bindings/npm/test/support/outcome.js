// What an engine says of a response, in the words of native code. Runs in browsers, too.

/**
 * Pretty JSON of the score card and the reports, or of the problems.
 * @param {import("samenwerkscan").Engine} engine
 * @param {unknown} input
 */
export function outcome(engine, input) {
  return `${JSON.stringify(judge(engine, input), null, 2)}\n`;
}

/**
 * @param {import("samenwerkscan").Engine} engine
 * @param {unknown} input
 */
function judge(engine, input) {
  const response = /** @type {import("samenwerkscan").ScanResponse} */ (input);
  try {
    const card = engine.score(response);
    const nl = engine.report(response, { format: "text", lang: "nl" });
    const en = engine.report(response, { format: "text", lang: "en" });
    return { card, nl, en };
  } catch (error) {
    const { name, problems } = /** @type {import("samenwerkscan").ScanError} */ (error);
    if (name !== "ScanError" || problems.length === 0) throw error;
    return { problems };
  }
}
