/** The steps that a report gives, by topic: ideas for agreements. */

import type { Report } from "../engine.js";

/** A topic and its steps. */
export interface Ideas {
  readonly topic: string;
  readonly steps: readonly string[];
}

/**
 * What can be done about the topics that the group chose, by the last of the reports that has them, and then about the
 * other topics of the first.
 */
export function ideasOf(reports: readonly Report[], chosen: readonly string[]): readonly Ideas[] {
  const all = reports.map(stepsOf);
  const latest = [...all].reverse().flat();
  const first = chosen.flatMap((name) => latest.find(({ topic }) => topic === name) ?? []);
  return [...first, ...(all[0] ?? []).filter(({ topic }) => !chosen.includes(topic))];
}

/** A remark with a reason is a step; one without is a question. */
function stepsOf(report: Report): readonly Ideas[] {
  const ideas: { topic: string; steps: string[] }[] = [];
  for (const block of report.sections.find(({ name }) => name === "topics")?.blocks ?? []) {
    if (block.kind === "heading") ideas.push({ topic: block.text.replace(/^\d+\. /, ""), steps: [] });
    if (block.kind === "list")
      ideas.at(-1)?.steps.push(...block.items.flatMap(({ text, why }) => (why === null ? [] : text)));
  }
  return ideas.filter(({ steps }) => steps.length > 0);
}
