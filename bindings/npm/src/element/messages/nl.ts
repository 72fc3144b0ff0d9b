/** Dutch, at level B1. */

import type { Messages } from "./messages.js";
import { result } from "./result-nl.js";

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const nl: Messages = {
  months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),

  frame: {
    next: "Volgende",
    previous: "Vorige",
    toResult: "Bekijk de uitkomst",
    step: (number, of) => `Stap ${number} van ${of}`,
    tools: "Stoppen, bewaren of wissen",
    privacy: "Je antwoorden blijven op deze pagina. We versturen niets.",
  },

  missing: {
    problems: (n) => (n === 1 ? "Hier is nog een antwoord nodig" : "Hier zijn nog antwoorden nodig"),
    skipped: (n) => `Je hebt ${count(n, "vraag", "vragen")} overgeslagen`,
    skippedHelp: (next) => `Dat mag. Kies een vraag om die nu te beantwoorden. Of kies nog eens “${next}”.`,
    noAnswer: "Nog geen antwoord",
    problem: {
      choosePerspective: "Kies wie je bent.",
      chooseKind: "Kies een soort partner.",
      chooseWorlds: "Kies waar deze partner iets doet voor kinderen.",
      chooseGate: "Kies of jullie nu samenwerken.",
      nameNeeded: "Schrijf op hoe deze partner heet.",
      nameTooLong: "Deze naam is te lang. Kies een kortere.",
      nameUnusable: "In deze naam staat een teken dat niet kan.",
    },
  },

  who: {
    heading: "Over jou",
    perspective: "Wie ben je?",
    form: "Welke vragenlijst wil je invullen?",
    full: "Hele vragenlijst",
    short: "Korte vragenlijst",
    size: (questions, minutes) => `${questions} vragen, ongeveer ${minutes} minuten`,
    estimateHelp: "Kies wat je nu denkt. Straks zie je of de uitkomst daarbij past.",
    noEstimate: "Dat weet ik nog niet",
  },

  from: {
    heading: "Jullie organisatie",
    kind: "Bij welke partner hoor je?",
    name: "Hoe heet jullie organisatie?",
    optional: "Je mag dit leeg laten.",
    noPerson: "Schrijf geen naam van een persoon op.",
  },

  items: {
    anchors: "Zes korte vragen",
    anchorsHelp: "Over elk onderdeel van de samenwerking is er één vraag.",
    school: "Jullie en de school",
  },

  partners: {
    heading: "Jullie partners",
    intro:
      "Met wie werken jullie samen, of willen jullie dat? Een kind groeit op in drie leefwerelden: school, thuis en wijk. Voeg per leefwereld jullie partners toe. Per partner zijn er ongeveer zes vragen.",
    conditions: "Voorwaarden",
    conditionsMeaning: "De gemeente zorgt dat anderen hun werk kunnen doen.",
    nobody: "Nog niemand",
    add: (area) => `Partner toevoegen: ${area}`,
    addLabel: "Partner toevoegen",
    change: "Veranderen",
    remove: "Weghalen",
    removed: (name) => `${name} staat niet meer op jullie lijst.`,
    working: { yes: "Jullie werken samen", wanted: "Jullie willen samenwerken", notNeeded: "Nu niet nodig" },
    open: "Nog niet ingevuld",
    which: "Welke partner wil je toevoegen?",
    name: "Hoe heet deze partner?",
    nameHelp: "Met een naam houd je partners van dezelfde soort uit elkaar. Schrijf geen naam van een persoon op.",
    worlds: "Waar doet deze partner iets voor kinderen?",
    elsewhere: (world) => `Staat ook bij ${world}`,
    noWish: "Dat weten we nog niet",
    full: "Jullie lijst is vol.",
  },

  check: {
    heading: "Kloppen je antwoorden?",
    intro: "Kijk je antwoorden na. Je kunt alles nog veranderen.",
    allAnswered: "Je hebt alle vragen beantwoord.",
    open: (n) => `Je hebt ${count(n, "vraag", "vragen")} niet beantwoord. Je kunt toch verder.`,
    change: "Veranderen",
    perspective: "Wie je bent",
    form: "Vragenlijst",
    organisation: "Organisatie",
    nothing: "Niet beantwoord",
    noPartners: "Jullie hebben nog geen partners toegevoegd.",
  },

  keep: {
    save: "Antwoorden bewaren in een bestand",
    saveHelp: "Later open je het bestand weer en ga je verder.",
    open: "Bewaarde antwoorden openen",
    openHelp: "Kies het bestand, of sleep het hierheen.",
    print: "Uitkomst printen",
    again: "Opnieuw beginnen",
    delete: "Alles wissen",
    sure: "Weet je het zeker? Je antwoorden zijn dan weg.",
    sureYes: "Ja, wis mijn antwoorden",
    sureNo: "Nee, ga terug",
    consent: "Bewaar mijn antwoorden op dit apparaat",
    consentSession: "Ze blijven hier tot je dit tabblad sluit. Doe dit niet op een computer van iedereen.",
    consentLocal: "Ze blijven hier tot je ze wist. Doe dit niet op een computer van iedereen.",
    kept: "Je antwoorden staan op dit apparaat.",
    blocked: "Bewaren lukt niet in deze browser. Bewaar je antwoorden in een bestand.",
    gone: "Je antwoorden zijn gewist.",
    saved: (file) => `Je antwoorden staan in ${file}.`,
    refused: "We kunnen dit bestand niet openen",
    fault: {
      tooLarge: "Het bestand is te groot.",
      notReadable: "Dit is geen bestand van deze scan.",
      otherFormat: "Dit is geen bestand van deze scan, of het is van een nieuwere versie.",
      otherInstrument: "Dit bestand hoort bij een andere vragenlijst.",
      missing: "Hier ontbreekt iets.",
      unknown: "Dit kennen we niet.",
      outOfRange: "Dit antwoord bestaat niet.",
      name: "Deze naam kan niet.",
      other: "Dit klopt niet.",
    },
    at: "Plaats in het bestand:",
  },

  result,
};
