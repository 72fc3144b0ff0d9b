/** Dutch, at level B1. */

import type { Messages } from "./messages.js";

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const nl: Messages = {
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
    openHelp: "Kies een bestand, of sleep het hierheen. Met meer bestanden kijken jullie samen.",
    answers: "Mijn antwoorden bewaren of delen",
    print: "Uitkomst printen",
    saveReport: "Uitkomst bewaren als verslag",
    saveTable: "Bewaren als tabel (CSV)",
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
    refused: "We kunnen dit niet openen",
    fault: {
      code: "Deze code klopt niet. Kopieer hem nog eens, helemaal.",
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

  code: {
    make: "Maak een code van mijn antwoorden",
    help: "In een code staan al je antwoorden en de namen van partners. Wie de code heeft, kan ze lezen.",
    label: "Jouw code. Kopieer hem helemaal.",
    given: "Heb je een code van iemand gekregen?",
    open: "Open deze code",
  },

  result: {
    heading: "De uitkomst",
    coming: "De uitkomst komt eraan…",
    nextHeading: "En nu?",
  },

  team: {
    heading: "Samen kijken",
    intro: "Open de bestanden met antwoorden van je collega’s, ouders en partners. Dan zie je waar jullie het eens zijn en waar niet.",
    invitation: "Ieder ziet de samenwerking anders. Vraag collega’s, ouders en partners om de scan ook in te vullen.",
    start: "Bekijk de antwoorden samen",
    own: "Mijn antwoorden",
    members: (n) => (n === 0 ? "Nog geen antwoorden" : count(n, "ingevulde scan", "ingevulde scans")),
    add: "Antwoorden toevoegen",
    addHelp: "Kies een of meer bestanden, of sleep ze hierheen.",
    opened: (n) => `${count(n, "bestand", "bestanden")} toegevoegd.`,
    removed: (name) => `${name} telt niet meer mee.`,
    hide: "Verberg kleine groepen",
    hideHelp: (k) => `Van groepen met minder dan ${k} mensen zie je dan niets. Doe dit als mensen zonder naam antwoordden.`,
    compare: "Vergelijk met een vorige keer",
    compareHelp: "Open ook de bestanden van toen. Dan zie je wat er veranderd is.",
    privacy: "De bestanden blijven op deze pagina. We versturen niets. Sluit je de pagina, dan zijn ze hier weg.",
  },
};
