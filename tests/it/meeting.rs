//! Agreements at the table: in reports, as a table and in a calendar.

use fastrand::Rng;
use samenwerkscan::interview::Asked;
use samenwerkscan::report::csv::{self, Delimiter};
use samenwerkscan::report::{Format, Meeting, Report, calendar};
use samenwerkscan::saved::team_file::{Agreement, Done};
use samenwerkscan::{BuiltInLang, Date, Form, KANSENGELIJKHEID, Partner, PartnerKind};

use crate::support::main_scan;
use crate::team_file::agreement;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn report(lang: BuiltInLang) -> Report {
    Report::solo(&main_scan("4321 0123 xxxx nnnn 4444 2222"), lang)
}

fn overleg() -> Agreement {
    let mut agreement = Agreement::new("Elke maand overleg\nmet het buurtteam");
    agreement.why = Some("We weten weinig van elkaar".into());
    agreement.who = Some("Anja".into());
    agreement.partner =
        Some(Partner { kind: PartnerKind::Wijkteam, name: Some("Buurtteam Zuid".into()) });
    agreement.when = Some(date("2027-03-01"));
    agreement.sign = Some("Drie keer overlegd".into());
    agreement
}

#[test]
fn school_and_day_are_on_every_report() {
    let mut meeting = Meeting::default();
    meeting.school = Some("De <Regenboog> \"Zuid\"");
    meeting.date = Some(date("2026-12-18"));
    for lang in BuiltInLang::ALL {
        let report = report(lang).at(&meeting);
        let about = report.about.clone().unwrap();
        assert!(about.starts_with("De <Regenboog> \"Zuid\", 18 "), "{about}");
        assert!(report.write(Format::Text).lines().nth(1) == Some(about.as_str()));
        assert!(report.write(Format::Markdown).contains("\n\n**De "));
        let html = report.write(Format::Html);
        let escaped = "De &lt;Regenboog&gt; &quot;Zuid&quot;, 18 ";
        assert!(html.contains(&format!("<p class=\"about\">{escaped}")), "{html}");
        let (head, _) = html.split_once("</title>").unwrap();
        assert!(head.contains(escaped), "the window and the printer show it");
        // On every page: `D` is 44 in hexadecimal, `<` is 3c, and no character stands for itself.
        assert!(html.contains(r#"@bottom-left { content: "\44 \65 \20 \3c "#));
        assert!(html.contains("counter(page)"));
    }
    // Without a meeting nothing is added.
    assert_eq!(report(BuiltInLang::Nl).at(&Meeting::default()), report(BuiltInLang::Nl));
    assert!(!report(BuiltInLang::Nl).write(Format::Html).contains("@bottom-left"));
}

#[test]
fn agreements_take_the_place_of_room_to_write() {
    let agreements = [overleg(), Agreement::new("Een tuin")];
    let mut meeting = Meeting::default();
    meeting.agreements = &agreements;
    let text = report(BuiltInLang::Nl).at(&meeting).write(Format::Text);
    let (_, agenda) = text.split_once("Onze afspraken").unwrap();
    for part in ["overleg met", "Anja", "Wijkteam:", "1 maart", "Een tuin"] {
        assert!(agenda.contains(part), "{part} is not in {agenda}");
    }
    assert!(!agenda.contains("Schrijf"), "nothing is left to write down");
}

#[test]
fn the_next_meeting_begins_with_what_came_of_it() {
    let mut earlier = [overleg(), Agreement::new("Een tuin"), Agreement::new("Een feest")];
    earlier[0].done = Some(Done::Partly);
    earlier[0].note = Some("Twee keer".into());
    earlier[1].done = Some(Done::Yes);
    let mut meeting = Meeting::default();
    meeting.earlier = &earlier;
    let report = report(BuiltInLang::Nl).at(&meeting);
    assert_eq!(report.sections[0].heading, "Wat is ervan gekomen?");
    let text = report.write(Format::Text);
    for part in
        ["Van de 3 afspraken is er 1 helemaal gelukt.", "voor een deel", "Twee keer", "nog niet"]
    {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    for (done, sentence) in [
        ([Some(Done::No), None, Some(Done::Partly)], "No agreement has been fully kept yet."),
        ([Some(Done::Yes); 3], "All agreements were kept."),
        (
            [Some(Done::Yes), Some(Done::No), Some(Done::Yes)],
            "Of the 3 agreements, 2 were fully kept.",
        ),
    ] {
        for (agreement, done) in earlier.iter_mut().zip(done) {
            agreement.done = done;
        }
        let mut meeting = Meeting::default();
        meeting.earlier = &earlier;
        let report = Report::blank(&Asked::new(&KANSENGELIJKHEID, BuiltInLang::En), Form::Short)
            .at(&meeting);
        assert!(report.write(Format::Markdown).contains(sentence), "{sentence}");
    }
    for agreement in &mut earlier {
        agreement.done = None;
    }
    let mut meeting = Meeting::default();
    meeting.earlier = &earlier;
    let text = Report::blank(&Asked::new(&KANSENGELIJKHEID, BuiltInLang::En), Form::Short)
        .at(&meeting)
        .write(Format::Text);
    assert!(text.contains("not filled in yet") && !text.contains("kept"), "{text}");
}

#[test]
fn agreements_are_a_table() {
    let mut agreement = overleg();
    agreement.done = Some(Done::No);
    agreement.note = Some("=HYPERLINK(\"x\")".into());
    let table = csv::agreements(&[agreement], BuiltInLang::Nl, Delimiter::Comma).to_string();
    let mut reader = csv_crate(&table);
    let header = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    let cells: Vec<_> = header.iter().zip(&row).collect();
    assert_eq!(
        cells,
        [
            ("what", "Elke maand overleg\nmet het buurtteam"),
            ("why", "We weten weinig van elkaar"),
            ("who", "Anja"),
            ("partnerKind", "wijkteam"),
            ("partner", "Buurtteam Zuid"),
            ("when", "2027-03-01"),
            ("sign", "Drie keer overlegd"),
            ("done", "no"),
            ("note", "'=HYPERLINK(\"x\")"),
        ]
    );
}

fn csv_crate(table: &str) -> ::csv::Reader<&[u8]> {
    ::csv::Reader::from_reader(table.strip_prefix('\u{FEFF}').unwrap().as_bytes())
}

/// The lines of a calendar file, as a reader unfolds them.
fn unfolded(file: &str) -> Vec<String> {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
    }
    let lines = file.replace("\r\n ", "");
    lines.split_terminator("\r\n").map(Into::into).collect()
}

/// A text as a reader of calendars unescapes it.
fn unescaped(text: &str) -> String {
    let (mut plain, mut characters) = (String::new(), text.chars());
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().unwrap() {
                'n' => plain.push('\n'),
                other => plain.push(other),
            },
            ';' | ',' => panic!("not escaped: {text}"),
            other => plain.push(other),
        }
    }
    plain
}

#[test]
fn agreements_are_events_of_a_calendar() {
    let agreements = [overleg(), Agreement::new("Zonder dag")];
    let written = date("2026-12-18");
    let file = calendar(&agreements, Some("De Regenboog"), written, BuiltInLang::Nl).unwrap();
    let lines = unfolded(&file);
    let uid = lines[5].strip_prefix("UID:").unwrap().to_owned();
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//samenwerkscan//samenwerkscan//NL",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            &format!("UID:{uid}"),
            "DTSTAMP:20261218T000000Z",
            "DTSTART;VALUE=DATE:20270301",
            "SUMMARY:Elke maand overleg\\nmet het buurtteam",
            "DESCRIPTION:De Regenboog\\nWaarom? We weten weinig van elkaar\\nWie zorgt ervoor? Anja\\nWelke \
             partner? Wijkteam: Buurtteam Zuid\\nWaaraan zien we het? Drie keer overlegd",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
    // The event keeps its place in a calendar, whatever else changes.
    let mut later = overleg();
    (later.when, later.done) = (Some(date("2027-06-01")), Some(Done::Partly));
    let later =
        calendar(&[later], Some("De Regenboog"), date("2027-01-01"), BuiltInLang::En).unwrap();
    assert!(unfolded(&later).contains(&format!("UID:{uid}")));
    let other = calendar(&agreements, Some("Het Kompas"), written, BuiltInLang::Nl).unwrap();
    assert!(!other.contains(&uid), "another school has events of its own");
    let twice =
        calendar(&[overleg(), overleg()], Some("De Regenboog"), written, BuiltInLang::Nl).unwrap();
    assert_eq!(twice.matches(&uid).count(), 1, "two equal agreements are two events");
    assert_eq!(calendar(&[Agreement::new("Zonder dag")], None, written, BuiltInLang::Nl), None);
    assert_eq!(calendar(&[], None, written, BuiltInLang::Nl), None);
}

#[test]
fn no_text_breaks_a_calendar() {
    let mut rng = Rng::with_seed(1);
    let hostile = [
        "a\r\nBEGIN:VEVENT\r\nUID:1",
        "🌈".repeat(120).as_str(),
        "\\n;,\"",
        "\u{202E}x\u{2028}y",
        "é".repeat(499).as_str(),
    ]
    .map(ToOwned::to_owned);
    for round in 0..500 {
        let mut one = agreement(&mut rng);
        one.when = Some(date("2027-03-01"));
        if round % 2 == 0 {
            one.what.clone_from(&hostile[rng.usize(..hostile.len())]);
        }
        let file =
            calendar(&[one.clone()], Some("x;y"), date("2026-12-18"), BuiltInLang::En).unwrap();
        let lines = unfolded(&file);
        assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 2, "{file}");
        let summary = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let same = |text: &str| {
            text.lines().map(|line| line.replace(['\u{202E}', '\u{2028}'], "")).collect::<Vec<_>>()
        };
        let summary = unescaped(summary).replace(' ', "");
        assert_eq!(summary.lines().collect::<Vec<_>>(), same(&one.what.replace(' ', "")), "{file}");
    }
}
