import { __wbg_set_wasm, functions, imports } from "../generated/engine_bg.js";
import { call } from "./call.js";
import type { AgreementsOptions, BlankOptions, Engine, Group, KeepOptions, Mode, ViewOptions } from "./index.js";
import type { Invitation, Message, TeamAgreement, TeamFile } from "./kept.js";
import type { Module } from "./load.js";
import { forPerson, type PersonEngine, textOf } from "./person/engine.js";
import { files, plain } from "./plain.js";
import { scoring } from "./scoring.js";
import type { Progress, TeamMap, TeamResult } from "./team.js";

type Functions = typeof functions;

/** The whole engine. */
export const module: Module<Engine, Functions> = {
  glue: { functions, imports, __wbg_set_wasm },
  wasm: () => new URL(WHOLE_WASM, import.meta.url),
  inJavaScript: () => import("./fallback.js"),
  hallmark: "map",
  on: (asked) => ({ ...scoring(asked), ...forPerson(asked), ...forPeople(asked) }),
};

/** What people look at together. */
const forPeople = (engine: Functions): Omit<Engine, keyof PersonEngine> => ({
  team: (group: Group, mode?: Mode) => call<TeamResult>(engine.team, files(group), plain(mode)),
  map: (group: Group, mode?: Mode) => call<TeamMap>(engine.map, files(group), plain(mode)),
  progress: (before: Group, after: Group, mode?: Mode) =>
    call<Progress>(engine.progress, files(before), files(after), plain(mode)),
  blank: (options: BlankOptions) => call<string>(engine.blank, plain(options)),
  invitation: (link: string) => call<Invitation>(engine.invitation, textOf(link)),
  invite: (invitation: Invitation, page: string) => call<string>(engine.invite, plain(invitation), textOf(page)),
  invitationText: (invitation: Invitation, link: string, options: ViewOptions) =>
    call<Message>(engine.invitationText, plain(invitation), textOf(link), plain(options)),
  letter: (invitation: Invitation, page: string, options: ViewOptions) =>
    call<string>(engine.letter, plain(invitation), textOf(page), plain(options)),
  keep: (group: Group, options?: KeepOptions) => call<TeamFile>(engine.keep, files(group), plain(options)),
  teamFile: (value: unknown) => call<TeamFile>(engine.teamFile, plain(value)),
  agreements: (list: readonly TeamAgreement[], options: AgreementsOptions) =>
    call<string>(engine.agreements, plain(list), plain(options)),
});
