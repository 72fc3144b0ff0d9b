/** What people take along: the pictures of a result as files, and its tables as a workbook. */

import type { Sheet } from "../../index.js";
import type { Figure, FigureKind, PersonEngine } from "../engine.js";
import { h, type Child } from "../h.js";
import type { InEveryLang } from "../texts.js";
import { teamFileName } from "../result/reports.js";
import type { Reported } from "../view/printed.js";
import { download, fileName } from "../rest/save.js";
import { button } from "../rest/tool.js";
import type { Scan } from "../view/scan.js";
import { workbookOf } from "../sheets.js";
import { pngOf } from "./png.js";

interface TakeMessages {
  readonly workbook: string;
  readonly workbookHelp: string;
  readonly pictures: string;
  readonly picturesHelp: string;
  readonly name: Readonly<Record<FigureKind, string>>;
  readonly saved: (file: string) => string;
  readonly late: string;
  readonly noPng: string;
}

const TAKE: InEveryLang<TakeMessages> = {
  nl: {
    workbook: "Bewaar alle tabellen als werkmap (Excel)",
    workbookHelp: "Ook voor LibreOffice en Google Spreadsheets. Van een groep staat er geen rij per persoon in.",
    pictures: "Plaatjes",
    picturesHelp: "PNG past in elke presentatie. SVG blijft op elke grootte scherp.",
    name: {
      profile: "De onderdelen",
      radar: "De onderdelen als web",
      worlds: "School, thuis en wijk",
      perspectives: "Hoe kijkt ieder ernaar?",
      distribution: "Wat is er geantwoord?",
      item: "Eén vraag, alle antwoorden",
      progress: "Wat is er veranderd?",
    },
    saved: (file) => `Het staat in ${file}.`,
    late: "Dat lukt nu niet. Misschien is er geen internet.",
    noPng: "Op deze pagina kan PNG niet. Kies SVG.",
  },
  en: {
    workbook: "Save all tables as a workbook (Excel)",
    workbookHelp: "For LibreOffice and Google Sheets too. Of a group it has no row for a person.",
    pictures: "Pictures",
    picturesHelp: "PNG fits in every presentation. SVG stays sharp at every size.",
    name: {
      profile: "The parts",
      radar: "The parts as a web",
      worlds: "School, home and neighbourhood",
      perspectives: "How does each side see it?",
      distribution: "What was answered?",
      item: "One question, all answers",
      progress: "What has changed?",
    },
    saved: (file) => `It is in ${file}.`,
    late: "That does not work now. Perhaps there is no internet.",
    noPng: "PNG does not work on this page. Choose SVG.",
  },
};

/** The ways to take a result along. */
export function takeTools(scan: Scan, reported: Reported): readonly Child[] {
  const say = TAKE[scan.lang];
  const { engine, lang } = scan;
  if (!engine) return [];
  const { subject, mode, meeting } = reported;
  const options = { lang, ...mode, ...meeting };
  const deliver = (what: string, ending: string, content: string | Blob): void => {
    const name = "form" in subject ? fileName(subject, ending).replace(".", `-${what}.`) : teamFileName(what, ending);
    download(name, content);
    scan.tell(say.saved(name));
  };
  const book = (sheets: readonly Sheet[]): void =>
    void workbookOf(sheets).then(
      (bytes) => deliver("team", "xlsx", bytes),
      () => scan.tell(say.late),
    );
  const row = ({ kind }: Figure): HTMLElement => {
    const svg = (): string => engine.svg(subject, { ...options, kind });
    return h(
      "li",
      {},
      h("span", {}, say.name[kind]),
      h(
        "span",
        { class: "buttons" },
        named(
          button(
            "PNG",
            () =>
              void pngOf(svg()).then(
                (bytes) => deliver(kind, "png", bytes),
                () => scan.tell(say.noPng),
              ),
            "quiet",
          ),
          say.name[kind],
        ),
        named(
          button("SVG", () => deliver(kind, "svg", svg()), "quiet"),
          say.name[kind],
        ),
      ),
    );
  };
  return [
    engine.sheets &&
      h(
        "p",
        {},
        button(say.workbook, () => book(engine.sheets?.(subject, options) ?? [])),
        h("span", { class: "hint" }, say.workbookHelp),
      ),
    h("p", { class: "legend" }, say.pictures),
    h("p", { class: "hint" }, say.picturesHelp),
    h("ul", { class: "list take" }, ...figuresOf(engine, reported, options).map(row)),
  ];
}

/** `PNG: De onderdelen` */
function named(act: HTMLElement, what: string): HTMLElement {
  act.setAttribute("aria-label", `${act.textContent}: ${what}`);
  return act;
}

const KINDS: readonly FigureKind[] = ["profile", "radar", "worlds", "perspectives", "distribution", "item", "progress"];

/** The pictures that this result has. */
function figuresOf(
  engine: PersonEngine,
  { subject }: Reported,
  options: Parameters<PersonEngine["view"]>[1],
): readonly Figure[] {
  return KINDS.flatMap((kind) => {
    try {
      const figure = engine.figure(subject, { ...options, kind });
      return figure.shapes.length > 0 ? figure : [];
    } catch {
      return [];
    }
  });
}
