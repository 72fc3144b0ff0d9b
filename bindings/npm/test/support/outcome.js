// The output of an engine for a response or a subject, in the format of native code. Runs in browsers, too.

const LANGUAGES = /** @type {const} */ (["nl", "en"]);
const FORMATS = /** @type {const} */ (["text", "markdown", "html"]);
const TABLES = /** @type {const} */ (["items", "respondents", "codebook"]);
const DELIMITERS = /** @type {const} */ (["semicolon", "comma"]);
const FIGURES = /** @type {const} */ ([
  "profile",
  "radar",
  "worlds",
  "perspectives",
  "distribution",
  "item",
  "progress",
]);

/**
 * Pretty JSON of the score card, or of the problems.
 * @param {import("samenwerkscan").ScoreEngine} engine
 * @param {unknown} input
 */
export function outcome(engine, input) {
  return pretty(judge(engine, input));
}

/**
 * @param {import("samenwerkscan").ScoreEngine} engine
 * @param {unknown} input
 */
function judge(engine, input) {
  try {
    return { card: engine.score(/** @type {import("samenwerkscan").ScanResponse} */ (input)) };
  } catch (error) {
    const { name, problems } = /** @type {import("samenwerkscan").ScanError} */ (error);
    if (name !== "ScanError" || problems.length === 0) throw error;
    return { problems };
  }
}

/**
 * Pretty JSON of everything that an engine makes of a subject.
 * @param {import("samenwerkscan").Engine} engine
 * @param {{ subject: any, k?: number }} line
 */
export function everything(engine, { subject, k }) {
  /** @type {{ mode: "open" } | { mode: "anonymous", k: number }} */
  const mode = k === undefined ? { mode: "open" } : { mode: "anonymous", k };
  const languages = LANGUAGES.map((lang) => ({
    view: engine.view(subject, { lang, ...mode }),
    reports: FORMATS.map((format) => engine.report(subject, { format, lang, ...mode })),
    tables: TABLES.flatMap((table) =>
      DELIMITERS.map((delimiter) =>
        orNull("anonymousMode", () => engine.report(subject, { format: "csv", table, delimiter, lang, ...mode })),
      ),
    ),
    figures: FIGURES.map((kind) => orNull("unknownFigure", () => engine.figure(subject, { kind, lang, ...mode }))),
  }));
  return pretty({ data: dataOf(engine, subject, mode), languages });
}

/**
 * @param {import("samenwerkscan").Engine} engine
 * @param {any} subject
 * @param {import("samenwerkscan").Mode} mode
 */
function dataOf(engine, subject, mode) {
  if (Array.isArray(subject)) return engine.team(subject, mode);
  if ("before" in subject) return engine.progress(subject.before, subject.after, mode);
  return engine.encode(subject);
}

/**
 * The result, or undefined if it is refused with this code.
 * @template T
 * @param {string} code
 * @param {() => T} make
 */
function orNull(code, make) {
  try {
    return make();
  } catch (error) {
    if (/** @type {import("samenwerkscan").ScanError} */ (error).code !== code) throw error;
    return null;
  }
}

/** @param {unknown} value */
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;
