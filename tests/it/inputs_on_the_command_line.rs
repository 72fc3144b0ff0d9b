//! Habits of people at a command line: which files are read, which are written, and which never.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use samenwerkscan::response::DraftAnswers;
use samenwerkscan::team::Summary;
use samenwerkscan::{
    Answer, Draft, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Perspective, Working,
};
use serde_json::Value;

use crate::support::{draft, example, example_folder, parse, repository};

/// A folder for one test, with `a.json` and `b.json`: two people of a school who agree.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("inputs").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for name in ["a.json", "b.json"] {
        save(&folder.join(name), &person("2026-03-01", None, "222222"));
    }
    folder
}

fn person(date: &str, tag: Option<&str>, codes: &str) -> Draft {
    let mut person = draft(&KANSENGELIJKHEID, Form::Short, codes);
    person.date = Some(date.parse().unwrap());
    person.tag = tag.map(|tag| tag.parse().unwrap());
    person
}

fn save(path: &Path, draft: &Draft) {
    fs::write(path, serde_json::to_vec(draft).unwrap()).unwrap();
}

fn run(program: &str, folder: &Path, arguments: &str) -> Output {
    let mut command = example(program);
    command.current_dir(folder).args(arguments.split_whitespace()).output().unwrap()
}

fn teamscan(folder: &Path, arguments: &str) -> Output {
    run("teamscan", folder, &format!("--lang en {arguments}"))
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The number of people, and the messages about the files.
#[track_caller]
fn people(folder: &Path, arguments: &str) -> (u64, String) {
    let output = teamscan(folder, &format!("--format json {arguments}"));
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    (result["respondents"].as_u64().unwrap(), errors(&output))
}

/// Exit status 2, nothing on standard output, and one line that begins and ends like this.
#[track_caller]
fn refused(output: &Output, start: &str, end: &str) {
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let errors = errors(output);
    assert!(errors.starts_with(start) && errors.trim_end().ends_with(end), "{errors}");
    assert_eq!(errors.lines().count(), 1, "{errors}");
}

#[test]
fn two_people_who_agree_are_two_people() {
    assert_eq!(people(&folder("two"), "a.json b.json"), (2, String::new()));
}

#[test]
fn a_file_counts_once_whatever_it_is_called() {
    let folder = folder("twice");
    fs::hard_link(folder.join("a.json"), folder.join("hard.json")).unwrap();
    let mut again = vec!["a.json", "./a.json", "../twice/a.json", "hard.json"];
    if cfg!(unix) {
        #[cfg(unix)]
        std::os::unix::fs::symlink("a.json", folder.join("soft.json")).unwrap();
        again.push("soft.json");
    }
    for name in again {
        let said = format!("{name}: this file was given already, as a.json. It counts once.\n");
        assert_eq!(people(&folder, &format!("a.json {name} b.json")), (2, said), "{name}");
    }
}

#[test]
fn patterns_that_overlap_count_a_file_once() {
    let (n, said) = people(&folder("overlap"), "a*.json *.json");
    assert_eq!((n, said.lines().count()), (2, 1));
}

#[test]
fn a_pattern_that_the_shell_left_alone_is_the_files_that_match() {
    let folder = folder("pattern");
    for pattern in ["*.json", "?.json", "[ab].json", "../pattern/*.json"] {
        assert_eq!(people(&folder, pattern), (2, String::new()), "{pattern}");
    }
    refused(&teamscan(&folder, "*.txt"), "*.txt: ", "no file matches this.");
    // A file may be called like a pattern.
    fs::rename(folder.join("a.json"), folder.join("[x].json")).unwrap();
    assert_eq!(people(&folder, "[x].json").0, 1);
}

#[test]
fn a_folder_is_the_answers_in_it() {
    let folder = folder("folder");
    fs::write(folder.join("report.html"), "<!DOCTYPE html>").unwrap();
    fs::create_dir(folder.join("empty")).unwrap();
    assert_eq!(people(&folder, "."), (2, String::new()));
    refused(
        &teamscan(&folder, "empty"),
        "empty: ",
        "this folder has no files with answers (.json, .txt, .eml, .mbox or .md).",
    );
    // One person's scan cannot be a folder of two.
    let solo = run("zelfscan", &folder, "--lang en --answers .");
    refused(
        &solo,
        ".: ",
        "these are several files. Choose one, or look at them together with teamscan.",
    );
}

#[test]
fn a_dash_is_standard_input() {
    let folder = folder("dash");
    for (program, arguments) in
        [("teamscan", "- a.json --format json"), ("zelfscan", "--answers - --format json")]
    {
        let mut command = example(program);
        command.current_dir(&folder).args(arguments.split(' '));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let answers = serde_json::to_vec(&person("2026-03-01", None, "333333")).unwrap();
        child.stdin.take().unwrap().write_all(&answers).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), errors(&output)), (Some(0), String::new()));
    }
    assert_eq!(people(&folder, "a.json -- b.json").0, 2, "two dashes are something else");
}

#[test]
fn codes_in_a_letter_are_answers_too() {
    let folder = folder("code");
    let code = |codes: &str| {
        let person = person("2026-03-01", None, codes).finish().unwrap();
        samenwerkscan::saved::encode(&person)
    };
    let (first, second) = (code("444444"), code("333333"));
    fs::write(folder.join("code.txt"), format!("{first}\n")).unwrap();
    assert_eq!(people(&folder, "a.json code.txt"), (2, String::new()));
    assert_eq!(run("zelfscan", &folder, "--answers code.txt").status.code(), Some(0));
    let damaged = second.split_at(second.len() - 3).0;
    let mail = format!("Van: Bo\n\nHoi Anja,\n> {first}\n{second}\nJan: {damaged}!");
    fs::write(folder.join("mail.eml"), mail).unwrap();
    let (n, said) = people(&folder, "mail.eml");
    let told = format!(
        "mail.eml: line 6: the code {damaged}… is damaged and does not count. Before it comes: “Van: Bo … Jan:”. Ask this person for it.\n"
    );
    assert_eq!((n, said), (2, told));
    let solo = run("zelfscan", &folder, "--lang en --answers mail.eml");
    refused(&solo, "mail.eml: ", "Look at them together with teamscan.");
    fs::write(folder.join("only.md"), damaged).unwrap();
    refused(
        &teamscan(&folder, "only.md"),
        "only.md: line 1: ",
        "does not count. Ask this person for it.",
    );
}

/// A mailbox is larger than answers are, and its mail is in any encoding.
#[test]
fn a_mailbox_is_read_whatever_its_size_and_encoding() {
    let folder = folder("mailbox");
    let code =
        samenwerkscan::saved::encode(&person("2026-03-01", None, "444444").finish().unwrap());
    let attachment = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\n".repeat(30_000);
    assert!(1_500_000 < attachment.len());
    let mut mailbox =
        format!("From: Zo\nContent-Transfer-Encoding: base64\n\n{attachment}\n").into_bytes();
    mailbox.extend(b"From: Zo\xEB\n\nHier is h\xE9t: ");
    mailbox.extend(code.bytes());
    fs::write(folder.join("all.mbox"), mailbox).unwrap();
    assert_eq!(people(&folder, "all.mbox a.json"), (2, String::new()));
    assert_eq!(people(&folder, "."), (3, String::new()), "of a folder too");
    // What is neither is refused as before.
    fs::write(folder.join("odd.mbox"), b"Zo\xEB").unwrap();
    refused(&teamscan(&folder, "odd.mbox"), "odd.mbox: ", "");
}

#[test]
fn one_tag_is_one_person() {
    let folder = folder("tags");
    let put = |name: &str, date: &str, codes: &str| {
        save(&folder.join(name), &person(date, Some("k7qe1xa9"), codes));
    };
    put("a.json", "2026-03-01", "111111");
    put("copy.json", "2026-03-01", "111111");
    let said = "copy.json: this is the same list as a.json. It counts once.\n";
    assert_eq!(people(&folder, "a.json b.json copy.json"), (2, said.into()));

    // The list with the later date counts, whichever comes first.
    put("later.json", "2026-04-01", "444444");
    let said = "a.json: this is an older version of later.json. Only the newer one counts.\n";
    for files in ["a.json later.json", "later.json a.json"] {
        assert_eq!(people(&folder, files), (1, said.into()), "{files}");
        let anchor = teamscan(&folder, &format!("{files} --format json"));
        let result: Value = serde_json::from_slice(&anchor.stdout).unwrap();
        assert_eq!(result["perspectives"][0]["dimensions"][0]["anchor"], 100.0, "{files}");
    }

    // Of one day: the file that was changed last; else the one that was given last.
    put("second.json", "2026-03-01", "333333");
    let old = fs::metadata(folder.join("a.json")).unwrap().modified().unwrap();
    let second = fs::File::options().write(true).open(folder.join("second.json")).unwrap();
    for (seconds, older) in [(-60_i64, "second.json"), (60, "a.json"), (0, "a.json")] {
        let age = core::time::Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 { old - age } else { old + age };
        second.set_modified(time).unwrap();
        let (n, said) = people(&folder, "a.json second.json");
        assert!(n == 1 && said.starts_with(&format!("{older}: ")), "{seconds}: {said}");
    }
}

#[test]
fn a_result_never_replaces_answers() {
    let folder = folder("out");
    save(&folder.join("c.json"), &person("2026-03-01", None, "000000"));
    fs::hard_link(folder.join("a.json"), folder.join("link.json")).unwrap();
    let responses: Vec<_> = ["a.json", "b.json"]
        .map(|name| parse(&fs::read_to_string(folder.join(name)).unwrap()).unwrap())
        .into();
    let summary = Summary::of(&responses).unwrap();
    fs::write(folder.join("sums"), serde_json::to_vec(&summary).unwrap()).unwrap();
    fs::write(folder.join("code"), samenwerkscan::saved::encode(&responses[0])).unwrap();
    // Answers that are unreadable today may be repaired tomorrow.
    fs::write(folder.join("broken"), r#"{ "format": "samenwerkscan/response/1", "#).unwrap();
    let before = contents(&folder);
    let (read, holds) = ("this file is read. Choose", "this file holds answers. Choose");
    for (program, arguments, reason) in [
        ("teamscan", "a.json b.json --out a.json", read),
        ("teamscan", "a.json b.json --out ./a.json", read),
        ("teamscan", "a.json b.json --out link.json", read),
        ("teamscan", "*.json --out b.json", read),
        ("teamscan", ". --out b.json", read),
        // A pattern after `--out`, with the file name forgotten.
        ("teamscan", "--format html --out a.json b.json c.json", holds),
        ("teamscan", "a.json b.json --out c.json", holds),
        ("teamscan", "a.json b.json --out sums", holds),
        ("teamscan", "a.json b.json --out code", holds),
        ("teamscan", "a.json b.json --out broken", holds),
        ("zelfscan", "--answers a.json --out a.json", read),
        ("zelfscan", "--answers a.json --out c.json", holds),
        ("zelfscan", "--blank short --out c.json", holds),
        ("zelfscan", "--resume a.json --out a.json", read),
        ("voortgang", "--before a.json --after b.json --out b.json", read),
        ("voortgang", "--before a.json --after b.json --out c.json", holds),
    ] {
        let output = run(program, &folder, &format!("{arguments} --lang en"));
        let errors = errors(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments}");
        assert!(errors.contains(reason) && errors.lines().count() == 1, "{arguments}: {errors}");
        assert_eq!(contents(&folder), before, "{arguments}");
    }
}

/// Every file of a folder with what is in it.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    all.sort();
    all
}

#[test]
fn a_result_replaces_a_result_whole() {
    let folder = folder("report");
    for out in ["team.html", "notes.txt"] {
        fs::write(folder.join(out), "x".repeat(1 << 20)).unwrap();
        let output = teamscan(&folder, &format!("a.json b.json --format html --out {out}"));
        assert_eq!((output.status.code(), errors(&output)), (Some(0), String::new()));
        let page = fs::read_to_string(folder.join(out)).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"));
    }
    assert_eq!(contents(&folder).len(), 4, "nothing else is left behind");
    refused(&teamscan(&folder, "a.json --out ."), ".: ", "this is a folder, not a file");
    let nowhere = teamscan(&folder, "a.json --out no/team.html");
    refused(&nowhere, "no/team.html: ", "there is no such file or folder");
}

#[cfg(unix)]
#[test]
fn a_link_a_device_and_rights_stay_what_they_are() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = folder("link");
    fs::write(folder.join("real.txt"), "old").unwrap();
    fs::set_permissions(folder.join("real.txt"), fs::Permissions::from_mode(0o604)).unwrap();
    symlink("real.txt", folder.join("link.txt")).unwrap();
    assert_eq!(teamscan(&folder, "a.json --out link.txt").status.code(), Some(0));
    assert!(fs::symlink_metadata(folder.join("link.txt")).unwrap().is_symlink());
    assert!(fs::read_to_string(folder.join("real.txt")).unwrap().contains("School"));
    assert_eq!(fs::metadata(folder.join("real.txt")).unwrap().permissions().mode() & 0o777, 0o604);
    assert_eq!(teamscan(&folder, "a.json --out /dev/null").status.code(), Some(0));
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[test]
fn a_file_is_of_one_moment() {
    let folder = folder("moments");
    let output = run("voortgang", &folder, "--lang en --before *.json --after b.json");
    refused(&output, "b.json: ", "Choose one of the two.");
}

#[test]
fn moments_the_wrong_way_round_are_refused() {
    let folder = folder("order");
    let put = |name: &str, date: &str| save(&folder.join(name), &person(date, None, "222222"));
    put("2025.json", "2025-03-01");
    put("2026.json", "2026-03-01");
    put("2027.json", "2027-03-01");
    let mut undated = person("2026-01-01", None, "111111");
    undated.date = None;
    save(&folder.join("undated.json"), &undated);
    let run = |before: &str, after: &str| {
        run("voortgang", &folder, &format!("--lang en --before {before} --after {after}"))
    };
    refused(
        &run("2026.json 2027.json", "2025.json undated.json"),
        "--before: these scans are of 2026-03-01 or later, and those of --after of 2025-03-01 or earlier.",
        "Swap the two.",
    );
    for (before, after) in [
        ("2025.json", "2026.json"),
        ("2025.json 2027.json", "2026.json"),
        ("2026.json", "a.json"),
        ("2026.json", "undated.json"),
        ("undated.json", "2025.json"),
    ] {
        let output = run(before, after);
        assert_eq!(
            (output.status.code(), errors(&output)),
            (Some(0), String::new()),
            "{before} {after}"
        );
    }
}

/// The name of a partner by the school, and by the partner itself.
fn pair(folder: &Path, by_school: &str, by_partner: &str) {
    let partner = |name: &str| Partner { kind: PartnerKind::Vrijetijd, name: Some(name.into()) };
    let mut school = draft(&KANSENGELIJKHEID, Form::Short, "222222");
    // Two of a kind, so that only the name can tell them apart.
    let core: DraftAnswers =
        (1..=4).map(|item| (format!("kern-{item}").into(), Answer::Rating(2))).collect();
    school.partners = [by_school, "Judoschool"]
        .map(|name| {
            let mut entry = PartnerDraft::new(partner(name), Working::Yes);
            entry.answers = core.clone();
            entry
        })
        .into();
    save(&folder.join("a.json"), &school);
    let mut other = draft(&KANSENGELIJKHEID, Form::Short, "222222");
    (other.perspective, other.from) = (Perspective::Partners, Some(partner(by_partner)));
    other.about_school = Some(core);
    save(&folder.join("b.json"), &other);
}

#[test]
fn one_partner_in_six_spellings_is_one_partner() {
    let folder = folder("spellings");
    for (by_school, by_partner) in [
        ("Café ’t Web-Zuid", "Cafe\u{301} ’t Web-Zuid"),
        ("Café ’t Web-Zuid", "CAFÉ ’T WEB-ZUID"),
        ("Café ’t Web-Zuid", "Café 't Web-Zuid"),
        ("Café ’t Web-Zuid", "Café ’t  Web-Zuid"),
        ("Café ’t Web-Zuid", "Café\u{A0}’t Web-Zuid"),
        ("Café ’t Web-Zuid", " Café ’t Web\u{2010}Zuid "),
    ] {
        pair(&folder, by_school, by_partner);
        let output = teamscan(&folder, "a.json b.json --format json");
        let result: Value = serde_json::from_slice(&output.stdout).unwrap();
        let mutual = result["mutual"].as_array().unwrap();
        assert_eq!(mutual.len(), 1, "{by_partner:?}");
        assert_eq!(mutual[0]["name"], "Café ’t Web-Zuid");
    }
    pair(&folder, "Café ’t Web", "Café ’t Wad");
    let result: Value =
        serde_json::from_slice(&teamscan(&folder, "a.json b.json --format json").stdout).unwrap();
    assert_eq!(result["mutual"], serde_json::json!([]), "another name is another partner");
}

#[test]
fn a_name_that_nobody_can_see_is_no_name() {
    let folder = folder("unseen");
    for name in [
        "\u{200B}",
        "\u{202E}",
        "\u{2800}",
        "\u{3164}",
        "\u{AD}",
        "\u{FEFF}",
        "\u{2060}",
        "\u{A0}\u{200D}",
    ] {
        pair(&folder, name, "Judoschool");
        let output = run("teamscan", &folder, "a.json b.json --lang nl");
        refused(&output, "a.json: /partners/0/name: ", "de naam is leeg of onzichtbaar");
    }
}

#[test]
fn problems_are_told_in_the_chosen_language() {
    let folder = folder("language");
    fs::write(folder.join("a.json"), r#"{ "form": "long" }"#).unwrap();
    fs::write(folder.join("b.json"), "{").unwrap();
    let said = |lang: &str| errors(&run("teamscan", &folder, &format!(". none.json {lang}")));
    let (dutch, english) = (said("--lang nl"), said("--lang en"));
    assert_eq!(said(""), dutch, "Dutch is the first language");
    assert_eq!(dutch.lines().count(), english.lines().count());
    for (dutch, english) in dutch.lines().zip(english.lines()) {
        let place = |line: &str| line.rsplit_once(": ").unwrap().0.to_owned();
        assert_ne!(dutch, english);
        assert!(dutch.contains(": ") && english.contains(": "), "{dutch} {}", place(english));
    }
    assert!(dutch.contains(
        "a.json: /form: de waarde `long` is niet bekend; hier hoort `full` of `short`\n"
    ));
    assert!(
        dutch.contains("b.json: dit bestand is niet te lezen, op regel 1, bij teken 2"),
        "{dutch}"
    );
    assert!(dutch.contains("none.json: dit bestand of deze map bestaat niet\n"), "{dutch}");
}

#[test]
fn a_thousand_problems_are_told_and_then_how_many_more() {
    let folder = folder("many");
    let unknown: Vec<String> = (0..3000).map(|item| format!(r#""x-{item}": 1"#)).collect();
    let file = serde_json::to_string(&person("2026-03-01", None, "222222")).unwrap();
    let answers = format!(r#""answers":{{{},"#, unknown.join(","));
    fs::write(folder.join("a.json"), file.replace(r#""answers":{"#, &answers)).unwrap();
    let said = errors(&run("teamscan", &folder, "a.json b.json --lang nl"));
    assert_eq!(said.lines().count(), 1001);
    assert!(said.starts_with("a.json: /answers/x-0: de vraag `x-0` is niet bekend\n"), "{said}");
    assert!(said.ends_with("\na.json: er zijn nog 2000 andere fouten\n"), "{said}");
}

/// The commands of the README, as a Windows shell passes them on.
#[test]
fn the_examples_are_a_team_and_two_moments() {
    let root = repository("");
    let n_files = example_folder("examples/data/regenboog-2026").len();
    let output = run("teamscan", &root, "examples/data/regenboog-2026/*.json --format json");
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["respondents"], n_files);
    let moments =
        "--before examples/data/regenboog-2025/*.json --after examples/data/regenboog-2026";
    assert_eq!(run("voortgang", &root, moments).status.code(), Some(0));
}
