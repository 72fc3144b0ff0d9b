import { __wbg_set_wasm, functions, imports } from "../generated/engine_bg.js";
import { call } from "./call.js";
import type { Figure } from "./figure.js";
import type {
  AgreementsOptions,
  BlankOptions,
  Engine,
  FigureOptions,
  Found,
  Group,
  HandInOptions,
  KeepOptions,
  Mode,
  ReportOptions,
  ScoreEngine,
  Sheet,
  Subject,
  ViewOptions,
} from "./index.js";
import type { Invitation, Message, TeamAgreement, TeamFile } from "./kept.js";
import type { Module } from "./load.js";
import { files, partsOf, plain } from "./plain.js";
import type { Report } from "./report.js";
import { scoring } from "./scoring.js";
import type { Progress, TeamMap, TeamResult } from "./team.js";
import type { ScanResponse } from "./types.js";

type Functions = typeof functions;

/** The whole engine. */
export const module: Module<Engine, Functions> = {
  glue: { functions, imports, __wbg_set_wasm },
  wasm: () => new URL(WHOLE_WASM, import.meta.url),
  inJavaScript: () => import("./fallback.js"),
  hallmark: "view",
  on: (asked) => ({ ...scoring(asked), ...forPeople(asked) }),
};

/** What the scoring engine cannot do. */
const forPeople = (engine: Functions): Omit<Engine, keyof ScoreEngine> => ({
  team: (group: Group, mode?: Mode) => call<TeamResult>(engine.team, files(group), plain(mode)),
  map: (group: Group, mode?: Mode) => call<TeamMap>(engine.map, files(group), plain(mode)),
  progress: (before: Group, after: Group, mode?: Mode) =>
    call<Progress>(engine.progress, files(before), files(after), plain(mode)),
  report: (subject: Subject, options: ReportOptions) => call<string>(engine.report, partsOf(subject), plain(options)),
  view: (subject: Subject, options: ViewOptions) => call<Report>(engine.view, partsOf(subject), plain(options)),
  figure: (subject: Subject, options: FigureOptions) => call<Figure>(engine.figure, partsOf(subject), plain(options)),
  svg: (subject: Subject, options: FigureOptions) => call<string>(engine.svg, partsOf(subject), plain(options)),
  sheets: (subject: Subject, options: ViewOptions) => call<Sheet[]>(engine.sheets, partsOf(subject), plain(options)),
  blank: (options: BlankOptions) => call<string>(engine.blank, plain(options)),
  parse: (text: string) => call<ScanResponse>(engine.parse, textOf(text)),
  encode: (response: ScanResponse) => call<string>(engine.encode, plain(response)),
  decode: (code: string) => call<ScanResponse>(engine.decode, textOf(code)),
  find: (text: string) => call<Found>(engine.find, textOf(text)),
  invitation: (link: string) => call<Invitation>(engine.invitation, textOf(link)),
  invite: (invitation: Invitation, page: string) => call<string>(engine.invite, plain(invitation), textOf(page)),
  invitationText: (invitation: Invitation, link: string, options: ViewOptions) =>
    call<Message>(engine.invitationText, plain(invitation), textOf(link), plain(options)),
  handInText: (code: string, options: HandInOptions) => call<Message>(engine.handInText, textOf(code), plain(options)),
  letter: (invitation: Invitation, page: string, options: ViewOptions) =>
    call<string>(engine.letter, plain(invitation), textOf(page), plain(options)),
  keep: (group: Group, options?: KeepOptions) => call<TeamFile>(engine.keep, files(group), plain(options)),
  teamFile: (value: unknown) => call<TeamFile>(engine.teamFile, plain(value)),
  agreements: (list: readonly TeamAgreement[], options: AgreementsOptions) =>
    call<string>(engine.agreements, plain(list), plain(options)),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
