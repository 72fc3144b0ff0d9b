// Checks the types against what the engine really gives. `satisfies` in `generated.ts` finds a field with another name
// or type, or one missing on one side; the rest is checked here.

import type * as types from "samenwerkscan";
import type * as columnsTypes from "samenwerkscan/columns";
import type * as scoreTypes from "samenwerkscan/score";
import * as implementation from "../../src/browser.js";
import * as tables from "../../src/columns/browser.js";
import * as scoring from "../../src/score/browser.js";
import type { cards, changes, codes, reports, teams } from "./generated.js";

/** Whether two types are equal: whether each is assignable to the other. */
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Code<Name extends keyof typeof codes> = (typeof codes)[Name][number];

// The closed enums have the same members.
true satisfies Equal<types.Agreement, Code<"Agreement">>;
true satisfies Equal<NonNullable<types.ReportOptions["delimiter"]>, Code<"Delimiter">>;
true satisfies Equal<types.FigureKind, Code<"FigureKind">>;
true satisfies Equal<types.Form, Code<"Form">>;
true satisfies Equal<types.GapWord, Code<"GapWord">>;
true satisfies Equal<types.ReportFormat, Code<"ReportFormat">>;
true satisfies Equal<NonNullable<types.ReportOptions["table"]>, Code<"Rows">>;
true satisfies Equal<types.Verdict, Code<"Verdict">>;
true satisfies Equal<types.Lang, Code<"BuiltInLang">>;
true satisfies Equal<types.Leefwereld, Code<"Leefwereld">>;
true satisfies Equal<types.Link, Code<"Link">>;
true satisfies Equal<types.PartnerKind, Code<"PartnerKind">>;
true satisfies Equal<types.Perspective, Code<"Perspective">>;
true satisfies Equal<types.ProblemCode, Code<"ProblemCode">>;
true satisfies Equal<types.Working, Code<"Working">>;

/** The keys under which there may be `null`. */
type Nullable<T> = T extends unknown ? { [Key in keyof T]: null extends T[Key] ? Key : never }[keyof T] : never;

// A field is `null` somewhere exactly if its type allows it.
type Card = (typeof cards)[number];
true satisfies Equal<Nullable<types.ScoreCard>, Nullable<Card>>;
true satisfies Equal<Nullable<types.DimensionScore>, Nullable<Card["dimensions"][number]>>;
true satisfies Equal<Nullable<types.PartnerScore>, Nullable<Card["partners"][number]>>;
true satisfies Equal<Nullable<types.LeefwereldScore>, Nullable<Card["leefwerelden"][number]>>;
true satisfies Equal<Nullable<types.SchoolScore>, Nullable<Card["aboutSchool"] & object>>;

type Team = (typeof teams)[number];
true satisfies Equal<Nullable<types.TeamResult>, Nullable<Team>>;
true satisfies Equal<Nullable<types.PerspectiveResult>, Nullable<Team["perspectives"][number]>>;
true satisfies Equal<
  Nullable<types.PerspectiveDimension>,
  Nullable<Team["perspectives"][number]["dimensions"][number]>
>;
true satisfies Equal<Nullable<types.DimensionResult>, Nullable<Team["dimensions"][number]>>;
true satisfies Equal<Nullable<types.ItemResult>, Nullable<Team["items"][number]>>;
true satisfies Equal<Nullable<types.MutualView>, Nullable<Team["mutual"][number]>>;
type Changed = (typeof changes)[number];
true satisfies Equal<Nullable<types.Moment>, Nullable<Changed["before"]>>;
true satisfies Equal<Nullable<types.TotalChange>, Nullable<Changed["total"]>>;
true satisfies Equal<Nullable<types.DimensionChange>, Nullable<Changed["dimensions"][number]>>;
true satisfies Equal<Nullable<types.PartnerChange>, Nullable<Changed["partners"][number]>>;
// Every kind of block that a screen shows occurs somewhere.
type Shown = (typeof reports)[number]["sections"][number]["blocks"][number]["kind"];
true satisfies Equal<Exclude<types.Block["kind"], "question" | "line">, Shown>;

// The package has what the types promise.
implementation satisfies typeof types;
scoring satisfies typeof scoreTypes;
tables satisfies typeof columnsTypes;
