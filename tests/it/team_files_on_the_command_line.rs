//! From invitation to next year on the command line: `uitnodigen`, and the team files of `teamscan` and `voortgang`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samenwerkscan::saved::invitation;
use samenwerkscan::saved::team_file::TeamFile;
use samenwerkscan::{Document, Form, KANSENGELIJKHEID, Perspective};
use serde_json::Value;

use crate::support::{example, files_of, printed, refused};

/// A folder that is removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("samenwerkscan-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn read(path: &Path) -> TeamFile {
    let document: Document = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    TeamFile::parse(&document, &KANSENGELIJKHEID).unwrap()
}

const AGREEMENTS: &str = r#"[
    { "what": "Elke maand overleg", "who": "Anja", "when": "2026-03-01", "done": "partly" },
    { "what": "Een tuin" }
]"#;

#[test]
fn a_team_is_kept_and_comes_back_next_year() {
    let folder = Folder::new("kept");
    let (agreed, kept) = (folder.file("agreed.json", AGREEMENTS), folder.0.join("2025.json"));
    let teamscan = || {
        let mut command = example("teamscan");
        command.args(files_of("regenboog-2025"));
        command
    };
    let keep = || {
        let mut command = teamscan();
        command.args(["--anonymous", "5", "--school", "De Regenboog", "--date", "2025-12-18"]);
        command.arg("--agreements").arg(&agreed).arg("--team-file").arg(&kept);
        run(&mut command)
    };
    let text = printed(&keep());
    assert!(
        text.contains("De Regenboog, 18 december 2025") && text.contains("Elke maand"),
        "{text}"
    );
    let file = read(&kept);
    assert_eq!(file.school(), Some("De Regenboog"));
    assert_eq!(file.agreements().len(), 2);
    let before = fs::read(&kept).unwrap();
    assert!(refused_after_printing(&keep()).contains("er is al een bestand met deze naam"));
    assert_eq!(fs::read(&kept).unwrap(), before, "a team file is never replaced");

    // Opened alone it gives the same, in its own mode.
    let json_of = |command: &mut Command| json(&printed(&run(command.args(["--format", "json"]))));
    let whole = json_of(teamscan().args(["--anonymous", "5"]));
    assert_eq!(json_of(example("teamscan").arg(&kept)), whole);
    let other = refused(&run(example("teamscan").arg(&kept).args(["--anonymous", "4"])));
    assert!(other.contains("2025.json: dit bestand is anoniem"), "{other}");
    assert!(refused(&run(example("teamscan").arg(&kept).arg("--open"))).contains("anoniem"));
    // Beside the same answers it does not count twice.
    let both = run(teamscan().arg(&kept).args(["--format", "json"]));
    assert_eq!(both.status.code(), Some(0));
    assert_eq!(json(std::str::from_utf8(&both.stdout).unwrap()), whole);
    let told = String::from_utf8(both.stderr).unwrap();
    assert!(told.contains("2025.json: hierin zitten dezelfde antwoorden"), "{told}");

    // A year later.
    let later = |after: &[PathBuf], options: &[&str]| {
        let mut command = example("voortgang");
        run(command.arg("--before").arg(&kept).arg("--after").args(after).args(options))
    };
    let found = json(&printed(&later(&files_of("regenboog-2026"), &["--format", "json"])));
    let mut whole = example("voortgang");
    whole.arg("--before").args(files_of("regenboog-2025"));
    whole.arg("--after").args(files_of("regenboog-2026")).args(["--anonymous", "5"]);
    assert_eq!(found, json_of(&mut whole));
    let text = printed(&later(&files_of("regenboog-2026"), &["--date", "2026-12-18"]));
    let (earlier, _) = text.split_once("Wat ging vooruit?").unwrap_or((&text, ""));
    let line = earlier.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(line.contains("(18 december 2025), nu 12 mensen (oktober 2026)"), "{line}");
    for part in ["De Regenboog, 18 december 2026", "Wat is ervan gekomen?", "voor een", "Een tuin"]
    {
        assert!(earlier.contains(part), "{part} is not in {earlier}");
    }
    // The second meeting has said in its own file what came of them: that goes on, in reports and in files.
    let (said, again) = (folder.0.join("2026.json"), folder.0.join("again.json"));
    let mut second = json(&fs::read_to_string(&kept).unwrap());
    second["date"] = "2026-12-18".into();
    second["earlier"] =
        json(r#"[{ "what": "Elke maand overleg", "done": "yes", "note": "Elf keer" }]"#);
    fs::write(&said, second.to_string()).unwrap();
    let text = printed(&run(example("teamscan").arg(&said).arg("--team-file").arg(&again)));
    assert!(text.contains("Elf keer") && text.contains("Alle afspraken zijn gelukt."), "{text}");
    assert_eq!(read(&again).earlier(), read(&said).earlier());
    let mut beside = example("voortgang");
    beside.arg("--before").args(files_of("regenboog-2026")).args(["--anonymous", "5"]);
    let text = printed(&run(beside.arg("--after").arg(&said)));
    assert!(text.contains("Elf keer"), "{text}");

    // The same round is never shown beside itself.
    let same = refused(&later(&files_of("regenboog-2025"), &[]));
    assert!(same.starts_with("--after: dit zijn dezelfde antwoorden"), "{same}");
}

#[track_caller]
fn refused_after_printing(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn agreements_leave_as_a_table_and_a_calendar() {
    let folder = Folder::new("agreed");
    let agreed = folder.file("agreed.json", AGREEMENTS);
    let teamscan = |options: &[&str]| {
        let mut command = example("teamscan");
        command.args(files_of("regenboog-2025")).arg("--agreements").arg(&agreed).args(options);
        run(&mut command)
    };
    let table = printed(&teamscan(&["--format", "csv", "--table", "agreements"]));
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.contains("Elke maand overleg;;Anja;;;2026-03-01;;partly;"), "{table}");
    let calendar = printed(&teamscan(&["--format", "ics", "--school", "De Regenboog"]));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1, "only one has a day");
    let nothing = folder.file("nothing.json", r#"[{ "what": "Een tuin" }]"#);
    let mut command = example("teamscan");
    command.args(files_of("regenboog-2025")).arg("--agreements").arg(nothing);
    assert!(refused(&run(command.args(["--format", "ics"]))).contains("geen afspraak met een dag"));
    let wrong = folder.file("wrong.json", r#"[{ "who": 1 }, { "what": "" }]"#);
    let mut command = example("teamscan");
    command.args(files_of("regenboog-2025")).arg("--agreements").arg(wrong);
    let lines = refused(&run(&mut command));
    for place in ["/0/what", "/0/who", "/1/what"] {
        assert!(lines.contains(place), "{lines}");
    }
}

/// The partners of an invitation are those that are shown.
#[test]
fn an_invitation_beside_the_answers_gives_the_partners() {
    let folder = Folder::new("listed");
    let file = folder.file(
        "invitation.json",
        r#"{ "format": "samenwerkscan/invitation/1", "id": "a",
             "instrument": { "id": "kansengelijkheid", "version": "1.0" },
             "partners": [{ "kind": "vrijetijd", "name": "Zwembad" }] }"#,
    );
    let mut command = example("teamscan");
    command.args(files_of("regenboog-2026")).arg(file).args([
        "--anonymous",
        "5",
        "--format",
        "json",
    ]);
    let found = json(&printed(&run(&mut command)));
    let names: Vec<_> =
        found["mutual"].as_array().unwrap().iter().map(|view| &view["name"]).collect();
    assert_eq!(names, ["Zwembad"]);
}

#[test]
fn everybody_gets_a_link_that_works() {
    let page = "https://regenboog.example/scan";
    let mut command = example("uitnodigen");
    command.args([
        "--page",
        page,
        "--school",
        "De Regenboog",
        "--until",
        "2026-12-18",
        "--name",
        "Anja",
    ]);
    command.args(["--mail", "scan@regenboog.example", "--partner", "wijkteam:Buurtteam Zuid"]);
    let text = printed(&run(&mut command));
    let links: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with(page)).collect();
    assert_eq!(links.len(), 4, "{text}");
    for (link, side) in links.iter().zip(Perspective::ALL) {
        let read = invitation::parse(link, &KANSENGELIJKHEID).unwrap();
        let form = if side == Perspective::Ouders { Form::Short } else { Form::Full };
        assert_eq!((read.perspective(), read.form()), (Some(side), Some(form)));
        assert_eq!(read.partners()[0].partner.name.as_deref(), Some("Buurtteam Zuid"));
    }
    assert!(text.contains("Je kunt meedoen tot en met 18 december 2026."), "{text}");
    assert!(text.contains("Anja verzamelt de antwoorden en kan ze lezen."), "{text}");

    let letter = printed(&run(command.args(["--side", "ouders", "--letter", "--lang", "en"])));
    assert!(letter.starts_with("<!DOCTYPE html>") && letter.contains("Who sees what?"), "{letter}");
    let wrong = refused(&run(
        example("uitnodigen").args(["--page", page, "--mail", "anja", "--school", " "])
    ));
    assert!(wrong.contains("/school") && wrong.contains("/returnTo/mail"), "{wrong}");
}
