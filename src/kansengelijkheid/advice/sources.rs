//! Where to read more about working together.

use crate::field::Source;

pub(super) const KANSENGELIJKHEID: Source = Source {
    title: "Samenwerken om als school kansengelijkheid te bevorderen",
    organisation: "Nederlands Jeugdinstituut",
    address: "https://www.nji.nl/kansengelijkheid-in-het-onderwijs/samenwerken-om-als-school-kansengelijkheid-te-bevorderen",
};

pub(super) const OPGAVE: Source = Source {
    title: "Succesvol samenwerken aan een maatschappelijke opgave jeugd",
    organisation: "Nederlands Jeugdinstituut",
    address: "https://www.nji.nl/impact-maken-met-jeugdbeleid/succesvol-samenwerken-aan-een-maatschappelijke-opgave-jeugd",
};

pub(super) const OUDERS: Source = Source {
    title: "Hoe maak ik beleid voor partnerschap met ouders?",
    organisation: "Nederlands Jeugdinstituut",
    address: "https://www.nji.nl/verbinding-onderwijs-en-jeugdhulp/hoe-maak-ik-beleid-voor-partnerschap-met-ouders",
};

/// On De Sterkste Schakels: relations between people, the same people, reflecting regularly.
pub(super) const STERKSTE_SCHAKELS: Source = Source {
    title: "Handvatten voor samenwerking JGZ, wijkteam en onderwijs",
    organisation: "AJN Jeugdartsen Nederland",
    address: "https://ajnjeugdartsen.nl/nieuwsbericht/handvatten-voor-samenwerking-jgz-wijkteam-en-onderwijs/",
};

/// Who has which task, and what gets in the way.
pub(super) const TIEN_VRAGEN: Source = Source {
    title: "Samenwerken in de wijk: 10 vragen",
    organisation: "Vilans",
    address: "https://www.vilans.nl/kennis/samenwerken-in-de-wijk-10-vragen",
};

/// Vision, coordination, regular communication, conditions, developing activities together.
pub(super) const KENNISROTONDE: Source = Source {
    title: "Hoe kunnen scholen en educatieve partners effectief samenwerken op het gebied van gezondheid en sport, techniek, cultuur en natuur?",
    organisation: "NRO Kennisrotonde",
    address: "https://www.nro.nl/kennisrotondevragenopeenrij/samenwerking-educatieve-instellingen/",
};
