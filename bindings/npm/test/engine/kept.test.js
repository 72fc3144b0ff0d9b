// Invitations, team files and agreements: what native code gives, to the byte.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { kept, links } from "../support/native.js";
import { moment, random } from "./responses.js";

const engine = await load();
const PAGE = "https://school.example/scan";

/** @type {import("samenwerkscan").Invitation} */
const invitation = {
  format: "samenwerkscan/invitation/1",
  id: "k7Qe1xA9",
  instrument: { id: "kansengelijkheid", version: "1.0" },
  school: "Basisschool De Regenboog",
  perspective: "ouders",
  form: "short",
  lang: "tr",
  until: "2026-12-18",
  returnTo: { mail: "scan@regenboog.example", name: "Anja" },
  partners: [
    { kind: "wijkteam", name: "Buurtteam Zuid" },
    { kind: "anders", name: "Moestuin 🌱", leefwerelden: ["wijk"] },
  ],
};

const pretty = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** What is thrown. @param {() => unknown} run @returns {any} */
function refusal(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: "nothing was thrown" });
}

test("invitations: the same link or problems as natively, and back", async () => {
  const next = random(7);
  const odd = ["", "\u0007", "x".repeat(201), null, 3, [], {}, "مدرسة", "<b>", "2026-02-30", "partners"];
  const invitations = [
    invitation,
    ...Array.from({ length: 600 }, () => {
      const keys = Object.keys(invitation);
      const changed = structuredClone(/** @type {any} */ (invitation));
      for (let n = Math.floor(next() * 3); n >= 0; n--) {
        const key = keys[Math.floor(next() * keys.length)] ?? "";
        if (next() < 0.3) delete changed[key];
        else changed[key] = odd[Math.floor(next() * odd.length)];
      }
      return changed;
    }),
  ];
  const expected = await links(invitations);
  assert.equal(expected.length, invitations.length);
  let nSent = 0;
  invitations.forEach((one, at) => {
    let found;
    try {
      const link = engine.invite(one, PAGE);
      nSent++;
      // A language comes back as its tag is written.
      const lang = one.lang && Intl.getCanonicalLocales(one.lang)[0];
      const { partners, ...others } = lang ? { ...one, lang } : one;
      // A list without partners is not written.
      assert.deepEqual(engine.invitation(link), partners?.length ? { ...others, partners } : others);
      assert.equal(engine.invite(engine.invitation(link), `${PAGE}#old`), link);
      found = { link };
    } catch (error) {
      const { code, problems } = /** @type {any} */ (error);
      assert.equal(code, "invalidInvitation");
      found = { problems };
    }
    assert.equal(pretty(found), expected[at]);
  });
  const broken = new Set(expected.filter((text) => text.includes("problems")));
  assert.ok(nSent > 50 && invitations.length - nSent > 300, `${nSent} were sent`);
  assert.ok(broken.size > 100, `${broken.size} different lists of problems`);
});

test("a broken link is refused", () => {
  const link = engine.invite(invitation, PAGE);
  for (const broken of ["", PAGE, `${link}=`, link.slice(0, -9), link.replace("uitnodiging", "x")]) {
    const error = refusal(() => engine.invitation(broken));
    assert.equal(error.code, "invalidInvitation");
    assert.ok(error.problems.length > 0);
  }
});

test("the texts of an invitation", () => {
  const link = engine.invite(invitation, PAGE);
  const { subject, text } = engine.invitationText(invitation, link, { lang: "nl", mode: "anonymous", k: 5 });
  assert.match(subject, /De Regenboog/);
  for (const part of [link, "18 december 2026", "Anja verzamelt", "5 mensen of meer", "6 vragen"]) {
    assert.ok(text.includes(part), `${part} is not in ${text}`);
  }
  assert.match(engine.handInText("s1abc", { lang: "en", invitation }).text, /^Hello Anja,\n\n.*\n\ns1abc\n/);
  assert.match(engine.letter(invitation, PAGE, { lang: "nl" }), /^<!DOCTYPE html>/);
});

const before = moment("regenboog-2025");
const after = moment("regenboog-2026");
const agreements = [
  { what: "Elke maand overleg", who: "Anja", when: "2026-03-01", done: /** @type {const} */ ("partly") },
  { what: "Een tuin" },
];

test("team files: the same as natively, and accepted for the responses", async () => {
  const groups = [
    { responses: before, agreements },
    { responses: before, agreements, k: 4 },
    { responses: after, agreements: [], k: 6 },
  ];
  const expected = await kept(groups);
  groups.forEach(({ responses, agreements, k }, at) => {
    const mode = k === undefined ? undefined : { mode: /** @type {const} */ ("anonymous"), k };
    const file = engine.keep(responses, { ...mode, agreements });
    assert.equal(pretty({ file, map: engine.map(responses, mode) }), expected[at]);
    assert.deepEqual(engine.teamFile(JSON.parse(JSON.stringify(file))), file);
    assert.deepEqual(engine.team(file), engine.team(responses, mode));
    assert.deepEqual(engine.map(file), engine.map(responses, mode));
    const options = { lang: /** @type {const} */ ("nl"), format: /** @type {const} */ ("text") };
    assert.equal(engine.report(file, options), engine.report(responses, { ...options, ...mode }));
    assert.deepEqual(engine.keep(file, { agreements }), file);
  });
});

test("a report goes into the topics that a group chose, of answers and of a team file", () => {
  const topicsOf = (/** @type {any} */ group, /** @type {any} */ topics) =>
    engine
      .view(group, { lang: "nl", topics })
      .sections.find(({ name }) => name === "topics")
      ?.blocks.flatMap((block) => (block.kind === "heading" ? block.text : []));
  const file = engine.keep(after, { mode: "open" });
  for (const group of [after, file]) {
    assert.deepEqual(topicsOf(group, ["aanbod", "stem"]), ["1. Samen doen", "2. Stem van kind en ouder"]);
    assert.deepEqual(topicsOf(group, []), topicsOf(group, undefined));
    for (const wrong of [["aanbod", "iets"], "aanbod", [1]])
      assert.equal(refusal(() => topicsOf(group, wrong)).code, "unknownTopic");
  }
});

test("next year begins with the team file", () => {
  const mode = { mode: /** @type {const} */ ("anonymous"), k: 4 };
  const file = engine.keep(before, { ...mode, school: "De Regenboog", date: "2025-12-18", agreements });
  assert.deepEqual(engine.progress(file, after), engine.progress(before, after, mode));
  const subject = { before: file, after };
  const meeting = { school: "De Regenboog", date: "2026-12-18", earlier: file.agreements };
  const view = engine.view(subject, { lang: "nl", ...meeting });
  assert.equal(view.about, "De Regenboog, 18 december 2026");
  assert.equal(view.subtitle, "School en Ouders: eerst 12 mensen (18 december 2025), nu 12 mensen (oktober 2026)");
  const subtitle = (/** @type {typeof before} */ now) =>
    engine.view({ before, after: now }, { lang: "en", ...mode }).subtitle;
  assert.match(subtitle(after), /: first 12 people \(October 2025\), now 12 people \(October 2026\)$/);
  const { date: _, ...undated } = after[0];
  const known = subtitle([undated, ...after.slice(1)]);
  assert.match(known, /\(October 2025\), now 12 people$/, "a day that is not known may be the last");
  assert.equal(view.sections[0]?.heading, "Wat is ervan gekomen?");
  assert.equal(refusal(() => engine.progress(file, before)).code, "sameRound");
  assert.equal(refusal(() => engine.team(file, { mode: "open" })).code, "mixedModes");
  assert.equal(refusal(() => engine.teamFile({ ...file, school: " " })).problems[0].path, "/school");
  assert.equal(refusal(() => engine.keep(before, { date: "nu" })).code, "unknownDate");
  const tooMany = Array.from({ length: 11 }, () => ({ what: "x" }));
  assert.equal(refusal(() => engine.keep(before, { agreements: tooMany })).problems[0].code, "tooManyAgreements");
});

test("agreements leave as a table and a calendar", () => {
  const table = engine.agreements(agreements, { format: "csv", lang: "nl" });
  assert.match(table, /Elke maand overleg;;Anja;;;2026-03-01;;partly;/);
  const calendar = engine.agreements(agreements, { format: "ics", lang: "nl", date: "2025-12-18" });
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20260301\r\n/);
  assert.equal(
    refusal(() => engine.agreements([{ what: "x" }], { format: "ics", lang: "nl", date: "2025-12-18" })).code,
    "noDates",
  );
  assert.equal(
    refusal(() => engine.agreements([{ what: "" }], { format: "csv", lang: "nl" })).code,
    "invalidAgreements",
  );
});
