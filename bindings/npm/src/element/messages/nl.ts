/** Dutch, at level B1. */

import type { Messages } from "./messages.js";

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const say: Messages = {
  frame: {
    next: "Volgende",
    previous: "Vorige",
    toResult: "Bekijk de uitkomst",
    step: (number, of) => `Stap ${number} van ${of}`,
    question: (number, of) => `vraag ${number} van ${of}`,
    tools: "Stoppen, bewaren of wissen",
    privacy: "We versturen je antwoorden niet. Inleveren doe je zelf.",
    whoSees: "Wie ziet wat?",
    coming: "Even geduld…",
    late: "We kunnen deze pagina nu niet openen. Misschien is er geen internet.",
    again: "Probeer het opnieuw",
  },

  missing: {
    problems: (n) => (n === 1 ? "Hier is nog een antwoord nodig" : "Hier zijn nog antwoorden nodig"),
    skipped: (n) => `Je hebt ${count(n, "vraag", "vragen")} overgeslagen`,
    skippedHelp: (next) => `Dat mag. Wil je nog een antwoord kiezen? Dat kan nu. Of kies nog eens “${next}”.`,
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
    kind: "Bij wat voor organisatie werk je?",
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
      "Met wie werken jullie samen, of willen jullie dat? Kruis ze aan. Daarna zijn er per partner ongeveer acht korte vragen. Je mag vragen overslaan.",
    answer: "Beantwoord de vragen",
    another: "Nog een toevoegen",
    unnamed: "Zonder naam",
    about: "Wat kunnen jullie samen?",
    change: "Veranderen",
    remove: "Weghalen",
    removed: (name) => `${name} staat niet meer op jullie lijst.`,
    working: { yes: "Jullie werken samen", wanted: "Jullie willen samenwerken", notNeeded: "Nu niet nodig" },
    open: "Nog niet ingevuld",
    name: "Hoe heet deze partner?",
    nameHelp: "Met een naam houd je partners van dezelfde soort uit elkaar. Schrijf geen naam van een persoon op.",
    worlds: "Waar doet deze partner iets voor kinderen?",
    noWish: "Dat weten we nog niet",
    full: "Jullie lijst is vol.",
  },

  check: {
    heading: "Ben je klaar?",
    intro: "Wil je nog iets veranderen? Kies dan een onderdeel.",
    allAnswered: "Je hebt alle vragen beantwoord.",
    open: (n) => `Je hebt ${count(n, "vraag", "vragen")} niet beantwoord. Je kunt toch verder.`,
    openPartners: (n) =>
      n === 1
        ? "Eén partner op jullie lijst is nog niet ingevuld."
        : `${n} partners op jullie lijst zijn nog niet ingevuld.`,
    fillIn: "Vul in",
    change: "Veranderen",
    nothing: "Niet beantwoord",
    noPartners: "Jullie hebben nog geen partners toegevoegd.",
  },

  keep: {
    save: "Antwoorden bewaren in een bestand",
    saveHelp: "Later open je het bestand weer en ga je verder.",
    open: "Bewaarde antwoorden openen",
    openHelp: "Kies een bestand, of sleep het hierheen. Met antwoorden van meer mensen kijken jullie samen.",
    choose: "Kies bestanden",
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
    savedReport: (file) => `De uitkomst staat in ${file}.`,
    refused: "We kunnen dit niet openen",
    newer: "Je bent in een ander tabblad verder gegaan. Je ziet hier nu je nieuwste antwoorden.",
    goneElsewhere: "Je bewaarde antwoorden zijn in een ander tabblad gewist. Wat je hier invult, bewaren we niet meer.",
    otherElsewhere:
      "In een ander tabblad zijn andere antwoorden bewaard. Die blijven staan. Wat je hier invult, bewaren we niet meer.",
    taken: "Op dit apparaat staan al andere antwoorden",
    takenHelp: "Wil je die vervangen door de antwoorden die je nu ziet?",
    replace: "Ja, vervang ze",
    leave: "Nee, laat ze staan",
    unreadable: "We kunnen je bewaarde antwoorden niet openen",
    unreadableHelp: "Ze staan nog op dit apparaat. Wat wil je ermee doen?",
    saveKept: "Bewaar ze in een bestand",
    deleteKept: "Wis ze van dit apparaat",
    leaveKept: "Laat ze staan en ga verder",
    over: "Je hebt hier al antwoorden ingevuld",
    overHelp: "Open je andere antwoorden, dan gaan jouw antwoorden hier weg.",
    openOver: "Open ze, mijn antwoorden mogen weg",
    openBeside: "Bekijk ze samen met mijn antwoorden",
    moment: "Van wanneer zijn deze antwoorden?",
    momentHelp:
      "Ze zijn meer dan een half jaar oud. Zijn ze van een vorige keer, dan vergelijk je ze met nieuwe antwoorden.",
    ofThen: "Van een vorige keer",
    ofNow: "Van nu",
    fault: {
      code: "Hier staat geen code die klopt. Kopieer de code nog eens, helemaal.",
      codes: "Niet elke code in deze tekst klopt. Vraag of kopieer die nog eens.",
      none: "Hier staan geen antwoorden van de scan in.",
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
    help: "In een code staat alles wat je invulde. Wie de code heeft, kan dat lezen.",
    label: "Jouw code. Kopieer hem helemaal.",
    given: "Heb je een code gekregen? Plak de code, de link of het hele bericht.",
    open: "Open deze code",
  },

  result: {
    heading: "De uitkomst",
    coming: "De uitkomst komt eraan…",
    asTable: "Bekijk als tabel",
    nextHeading: "En nu?",
  },

  handIn: {
    lead: "Vroeg iemand je om de scan in te vullen? Dan tellen je antwoorden pas mee als je ze inlevert.",
    act: "Lever je antwoorden in",
  },

  together: {
    invitation: "Ieder ziet de samenwerking anders. Vraag collega’s, ouders en partners om de scan ook in te vullen.",
    start: "Bekijk de antwoorden samen",
  },
};
