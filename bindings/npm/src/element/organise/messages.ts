/** The texts of the pages for whoever organises the scan. */

import type { Perspective } from "../engine.js";
import type { InEveryLang } from "../texts.js";

/** The texts of these pages. */
export interface OrganiseMessages {
  readonly organise: {
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly {
      readonly name: "partnerList" | "invite" | "team" | "own";
      readonly title: string;
      readonly text: string;
      readonly act: string;
    }[];
  };
  /** The list of partners that is made once for everybody. */
  readonly partnerList: {
    readonly heading: string;
    readonly lead: string;
    readonly done: string;
    readonly incomplete: string;
  };
  readonly invite: {
    readonly heading: string;
    readonly lead: string;
    readonly school: string;
    readonly schoolHelp: string;
    readonly sides: string;
    readonly sidesHelp: string;
    readonly nobody: string;
    readonly until: string;
    readonly untilHelp: string;
    readonly reader: string;
    readonly readerHelp: string;
    readonly mail: string;
    readonly mailHelp: string;
    readonly partners: string;
    readonly partnersHelp: string;
    readonly add: string;
    readonly elsewhere: string;
    readonly page: string;
    readonly pageHelp: string;
    readonly make: string;
    readonly problems: (count: number) => string;
    readonly problem: Readonly<Record<"school" | "sides" | "mail" | "until" | "partners" | "page" | "other", string>>;
  };
  readonly send: {
    readonly heading: string;
    /** `mail` is empty if there is no address. */
    readonly lead: (reader: string, mail: string) => string;
    readonly language: string;
    readonly languages: InEveryLang<string>;
    readonly message: string;
    readonly copy: string;
    readonly copied: string;
    readonly linkCopied: string;
    readonly copyByHand: string;
    readonly copyLink: string;
    readonly mail: string;
    readonly share: string;
    readonly whatsapp: string;
    readonly qr: string;
    readonly qrLabel: string;
    readonly letter: string;
    readonly after: string;
    readonly afterLead: string;
    readonly keep: string;
    readonly late: string;
  };
  readonly letter: {
    readonly heading: Readonly<Record<Perspective, string>>;
    readonly lead: string;
    readonly print: string;
  };
}

/** The texts by language. */
export const ORGANISE: InEveryLang<OrganiseMessages> = {
  nl: {
    organise: {
      heading: "De scan regelen",
      lead: "Je nodigt mensen uit, verzamelt hun antwoorden en kijkt samen. Alles blijft op je eigen apparaat.",
      steps: [
        {
          name: "partnerList",
          title: "1. Kruis jullie partners aan",
          text: "Wie werkt er rond jullie kinderen? De lijst gaat mee met de uitnodiging. Dat kost ongeveer 2 minuten.",
          act: "Kruis partners aan",
        },
        {
          name: "invite",
          title: "2. Nodig mensen uit",
          text: "Maak een link, een QR-code en een brief voor elke groep. Dat kost ongeveer 3 minuten.",
          act: "Nodig mensen uit",
        },
        {
          name: "team",
          title: "3. Verzamel de antwoorden",
          text: "Plak mails en apps, kies bestanden, of typ papieren lijsten over. Je ziet meteen wie er al is.",
          act: "Verzamel en kijk samen",
        },
        { name: "own", title: "4. Doe zelf ook mee", text: "Vul de scan in zoals iedereen.", act: "Vul de scan in" },
      ],
    },
    partnerList: {
      heading: "Onze partners",
      lead: "Kruis aan wie er rond jullie kinderen werkt. Dat kost twee minuten. De lijst gaat mee met de uitnodiging voor de school. Collega’s vullen in hoe het gaat, en kunnen partners toevoegen.",
      done: "Klaar, naar de uitnodigingen",
      incomplete: "Geef elke andere partner een naam en een plek.",
    },
    invite: {
      heading: "Uitnodigen",
      lead: "Vul dit één keer in. Daarna krijg je voor elke groep een eigen link en brief.",
      school: "Hoe heet de school?",
      schoolHelp: "Iedereen ziet deze naam.",
      sides: "Wie nodig je uit?",
      sidesHelp: "Kies per groep een vragenlijst. Voor ouders is de korte lijst genoeg.",
      nobody: "Niet uitnodigen",
      until: "Tot wanneer kan het?",
      untilHelp: "Je mag dit leeg laten. De dag staat in de uitnodiging. Wie later is, kan nog meedoen.",
      reader: "Wie verzamelt de antwoorden?",
      readerHelp: "Een voornaam is genoeg. Deze persoon kan alle antwoorden lezen.",
      mail: "Naar welk mailadres gaan de antwoorden?",
      mailHelp: "Laat dit leeg als je geen mail wilt. Mensen kopiëren dan hun antwoorden.",
      partners: "Partners van de school",
      partnersHelp: "Je mag dit overslaan. Wie je aankruist, staat klaar voor iedereen van de school.",
      add: "Kruis partners aan",
      elsewhere: "Staat de scan op een andere pagina?",
      page: "Adres van de pagina met de scan",
      pageHelp: "Naar deze pagina gaan de links.",
      make: "Maak de uitnodigingen",
      problems: (n) => (n === 1 ? "Hier klopt nog iets niet" : "Hier kloppen nog dingen niet"),
      problem: {
        school: "Schrijf op hoe de school heet.",
        sides: "Kies minstens één groep.",
        mail: "Dit mailadres klopt niet. Een adres ziet eruit als anja@school.nl.",
        until: "Deze dag is al voorbij.",
        partners: "Eén van de partners is nog niet af. Geef die een naam en een plek, of haal die weg.",
        page: "Een adres begint met https://.",
        other: "Een naam is te lang, of er staat een teken in dat niet kan.",
      },
    },
    send: {
      heading: "Verstuur de uitnodigingen",
      lead: (reader, mail) =>
        `Elke groep heeft een eigen link. Jij verstuurt die zelf. De antwoorden komen bij ${reader}${mail && `, op ${mail}`}.`,
      language: "In welke taal?",
      languages: { nl: "Nederlands", en: "Engels" },
      message: "Bericht",
      copy: "Kopieer het bericht",
      copied: "Het bericht is gekopieerd.",
      linkCopied: "De link is gekopieerd.",
      copyByHand: "Kopieer de tekst hieronder.",
      copyLink: "Kopieer alleen de link",
      mail: "Zet in een mail",
      share: "Deel",
      whatsapp: "Zet in WhatsApp",
      qr: "Laat de QR-code zien",
      qrLabel: "QR-code van de link",
      letter: "Brief met vragenlijst printen",
      after: "En daarna?",
      afterLead:
        "Bewaar de mails en apps met antwoorden. Plak ze later allemaal tegelijk bij “Samen kijken”. Deze pagina onthoudt niets: maak de links zo nodig opnieuw.",
      keep: "Ga naar Samen kijken",
      late: "Dit lukt nu niet. Misschien is er geen internet.",
    },
    letter: {
      heading: {
        school: "Brief voor de school",
        partners: "Brief voor partners",
        ouders: "Brief voor ouders",
        gemeente: "Brief voor de gemeente",
      },
      lead: "Eerst de brief, dan de vragenlijst. Print op twee kanten, dan zit de lijst achterop.",
      print: "Print de brief",
    },
  },
  en: {
    organise: {
      heading: "Organise the scan",
      lead: "You invite people, collect their answers and look together. Everything stays on your own device.",
      steps: [
        {
          name: "partnerList",
          title: "1. Tick your partners",
          text: "Who works around your children? The list goes with the invitation. That takes about 2 minutes.",
          act: "Tick partners",
        },
        {
          name: "invite",
          title: "2. Invite people",
          text: "Make a link, a QR code and a letter for each group. That takes about 3 minutes.",
          act: "Invite people",
        },
        {
          name: "team",
          title: "3. Collect the answers",
          text: "Paste mails and messages, choose files, or type in paper forms. You see at once who is there.",
          act: "Collect and look together",
        },
        {
          name: "own",
          title: "4. Take part yourself",
          text: "Fill in the scan as everybody does.",
          act: "Fill in the scan",
        },
      ],
    },
    partnerList: {
      heading: "Our partners",
      lead: "Tick who works around your children. It takes two minutes. The list goes with the invitation to the school. Colleagues say how it is going, and can add partners.",
      done: "Done, to the invitations",
      incomplete: "Give every other partner a name and a place.",
    },
    invite: {
      heading: "Invite",
      lead: "Fill this in once. Then you get a link and a letter for each group.",
      school: "What is the school called?",
      schoolHelp: "Everybody sees this name.",
      sides: "Whom do you invite?",
      sidesHelp: "Choose a form for each group. For parents the short form is enough.",
      nobody: "Do not invite",
      until: "Until when can people take part?",
      untilHelp: "You may leave this empty. The day is in the invitation. Whoever is late can still take part.",
      reader: "Who collects the answers?",
      readerHelp: "A first name is enough. This person can read all answers.",
      mail: "To which mail address do the answers go?",
      mailHelp: "Leave this empty if you want no mail. People then copy their answers.",
      partners: "Partners of the school",
      partnersHelp: "You may skip this. The partners that you tick are ready for everybody from the school.",
      add: "Tick partners",
      elsewhere: "Is the scan on another page?",
      page: "Address of the page with the scan",
      pageHelp: "The links go to this page.",
      make: "Make the invitations",
      problems: (n) => (n === 1 ? "Something is not right yet" : "Some things are not right yet"),
      problem: {
        school: "Write what the school is called.",
        sides: "Choose at least one group.",
        mail: "This mail address is not right. An address looks like anja@school.nl.",
        until: "This day has passed.",
        partners: "One of the partners is not finished. Give it a name and a place, or remove it.",
        page: "An address begins with https://.",
        other: "A name is too long, or has a character that is not possible.",
      },
    },
    send: {
      heading: "Send the invitations",
      lead: (reader, mail) =>
        `Each group has its own link. You send it yourself. The answers come to ${reader}${mail && `, at ${mail}`}.`,
      language: "In which language?",
      languages: { nl: "Dutch", en: "English" },
      message: "Message",
      copy: "Copy the message",
      copied: "The message is copied.",
      linkCopied: "The link is copied.",
      copyByHand: "Copy the text below.",
      copyLink: "Copy only the link",
      mail: "Put in a mail",
      share: "Share",
      whatsapp: "Put in WhatsApp",
      qr: "Show the QR code",
      qrLabel: "QR code of the link",
      letter: "Print a letter with the form",
      after: "And then?",
      afterLead:
        "Keep the mails and messages with answers. Later you paste them all at once in “Looking together”. This page remembers nothing: make the links again if you need them.",
      keep: "Go to Looking together",
      late: "This does not work now. Perhaps there is no internet.",
    },
    letter: {
      heading: {
        school: "Letter for the school",
        partners: "Letter for partners",
        ouders: "Letter for parents",
        gemeente: "Letter for the municipality",
      },
      lead: "First the letter, then the form. Print on both sides, and the form is on the back.",
      print: "Print the letter",
    },
  },
};

/** What is sent. It is in the language of the invitation, which may be another than that of the page. */
export interface SentMessages {
  readonly somebody: string;
  /** The short name of the link. */
  readonly takePart: string;
  readonly greeting: Readonly<Record<Perspective, string>>;
  readonly letter: (about: Sent) => readonly string[];
  readonly byPhone: string;
  readonly byComputer: (address: string, side: string, form: string) => string;
  /** Whoever types the address comes without the invitation, so the scan cannot say who gets the answers. */
  readonly handIn: (reader: string, mail: string | undefined) => string;
  readonly onPaper: (reader: string) => string;
  /** For whom a form is: whoever types it in has to know. */
  readonly forSide: Readonly<Record<Perspective, string>>;
  readonly giveTo: (reader: string) => string;
  readonly until: (day: string) => string;
  readonly noName: string;
  readonly whoSees: (reader: string) => string;
  readonly paper: string;
  readonly paperHelp: string;
  readonly organisation: string;
  readonly regards: string;
}

/** What a message and a letter say. */
export interface Sent {
  readonly school: string;
  readonly reader: string;
  /** The address to which the answers go, if they can be mailed. */
  readonly mail: string | undefined;
  readonly day: string | undefined;
  readonly link: string;
  /** What is mailed or sent by app. */
  readonly message: { readonly subject: string; readonly text: string };
  readonly questions: number;
  readonly minutes: number;
}

/** The texts by language. */
export const SENT: InEveryLang<SentMessages> = {
  nl: {
    somebody: "wie de antwoorden verzamelt",
    takePart: "Doe mee met de scan",
    greeting: {
      school: "Beste collega,",
      partners: "Beste partner,",
      ouders: "Beste ouder of opvoeder,",
      gemeente: "Beste collega van de gemeente,",
    },
    letter: ({ school, questions, minutes }) => [
      `${school} wil weten hoe jij de samenwerking ziet. Het gaat om gelijke kansen voor kinderen. Ook jouw antwoord telt.`,
      "Ongelijke kansen hebben zelden één oorzaak. Ook de wijk, het inkomen en hulp tellen mee. Een kind groeit op in drie leefwerelden: school, thuis en wijk. Samen bereiken we daar meer dan een school alleen.",
      `Het zijn ${questions} vragen. Dat duurt ongeveer ${minutes} minuten. Geen antwoord is fout.`,
    ],
    byPhone: "Met je telefoon: richt de camera op dit vierkant.",
    byComputer: (address, side, form) => `Op de computer: ga naar ${address}. Kies daar “${side}” en “${form}”.`,
    handIn: (reader, mail) =>
      `Kies aan het eind “Lever je antwoorden in”. ${mail ? `Mail ze naar ${mail}.` : `Geef ze aan ${reader}.`}`,
    forSide: {
      school: "Lijst voor de school",
      partners: "Lijst voor partners",
      ouders: "Lijst voor ouders",
      gemeente: "Lijst voor de gemeente",
    },
    onPaper: (reader) => `Op papier: vul de lijst hierachter in. Geef die aan ${reader}.`,
    giveTo: (reader) => `Geef deze lijst aan ${reader}.`,
    until: (day) => `Dat kan tot en met ${day}.`,
    noName: "Schrijf je naam niet op.",
    whoSees: (reader) =>
      `Alleen ${reader} leest wat jij antwoordt. De groep ziet aantallen. Kleine groepen ziet ze alleen als die dat goed vinden.`,
    paper: "De vragenlijst",
    paperHelp: "Zet bij elke zin één kruisje.",
    organisation: "Van welke organisatie ben je?",
    regards: "Groeten,",
  },
  en: {
    somebody: "the person who collects the answers",
    takePart: "Take part in the scan",
    greeting: {
      school: "Dear colleague,",
      partners: "Dear partner,",
      ouders: "Dear parent or carer,",
      gemeente: "Dear colleague at the municipality,",
    },
    letter: ({ school, questions, minutes }) => [
      `${school} would like to know how you see the collaboration. It is about equal opportunities for children. Your answer counts too.`,
      "Unequal opportunities rarely have one cause. The neighbourhood, income and support count too. A child grows up in three worlds: school, home and neighbourhood. Together we reach more there than a school alone.",
      `There are ${questions} questions. That takes about ${minutes} minutes. No answer is wrong.`,
    ],
    byPhone: "With your phone: point the camera at this square.",
    byComputer: (address, side, form) => `On a computer: go to ${address}. Choose “${side}” and “${form}” there.`,
    handIn: (reader, mail) =>
      `At the end, choose “Hand in your answers”. ${mail ? `Mail them to ${mail}.` : `Give them to ${reader}.`}`,
    forSide: {
      school: "Form for the school",
      partners: "Form for partners",
      ouders: "Form for parents",
      gemeente: "Form for the municipality",
    },
    onPaper: (reader) => `On paper: fill in the form behind this letter. Give it to ${reader}.`,
    giveTo: (reader) => `Give this form to ${reader}.`,
    until: (day) => `You can do so until ${day}.`,
    noName: "Do not write your name.",
    whoSees: (reader) =>
      `Only ${reader} reads what you answer. The group sees counts. It sees small groups only if they agree.`,
    paper: "The form",
    paperHelp: "Put one cross for each sentence.",
    organisation: "Which organisation are you from?",
    regards: "Kind regards,",
  },
};
