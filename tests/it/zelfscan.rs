//! The self-scan on the command line: with a file, and with answers line by line.

mod saving;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use samenwerkscan::report::{Ink, Report};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, KANSENGELIJKHEID, Leefwereld, Leefwerelden, Partner,
    PartnerDraft, PartnerKind, Perspective, Response, Working, score,
};

use crate::support::{answer, draft, example, example_files, parse, repository};

#[test]
fn every_example_file_gives_a_report_in_both_languages() {
    for (name, json) in example_files() {
        let path = repository(&format!("examples/data/{name}.json"));
        let response = parse(&json).unwrap();
        for lang in BuiltInLang::ALL {
            let text = result(&[
                "--answers".as_ref(),
                path.as_ref(),
                "--lang".as_ref(),
                lang.code().as_ref(),
            ]);
            assert_eq!(text, report(&response, lang), "{name} {lang}");
            assert_fits(&text);
        }
    }
}

#[test]
fn json_is_the_score_card_as_javascript_writes_it() {
    for (name, json) in example_files() {
        let path = repository(&format!("examples/data/{name}.json"));
        let printed =
            result(&["--answers".as_ref(), path.as_ref(), "--format".as_ref(), "json".as_ref()]);
        assert_eq!(printed, card(&parse(&json).unwrap()), "{name}");
    }
}

#[test]
fn a_result_can_go_to_a_file() {
    let dir = directory("out");
    let (answers, out) = (repository("examples/data/de-wilgen-school.json"), dir.join("card.json"));
    let options = ["--format".as_ref(), "json".as_ref(), "--out".as_ref(), out.as_os_str()];
    let stdout = result(&[&["--answers".as_ref(), answers.as_os_str()][..], &options].concat());
    assert_eq!(stdout, "");
    let json = fs::read_to_string(answers).unwrap();
    assert_eq!(fs::read_to_string(out).unwrap(), card(&parse(&json).unwrap()));
}

#[test]
fn a_broken_file_is_refused_with_every_problem() {
    let answers = |answers: &str| {
        format!(r#""form": "full", "perspective": "school", "answers": {{ {answers} }}"#)
    };
    let partners = |partners: &str| format!(r#"{}, "partners": [ {partners} ]"#, answers(""));
    let short = |rest: &str| {
        format!(r#""form": "short", "perspective": "school", "answers": {{}}, {rest}"#)
    };
    #[rustfmt::skip]
    let cases: [(String, &[&str]); 20] = [
        (answers(r#""ambitie-1": 5"#), &["/answers/ambitie-1: "]),
        (answers(r#""ambitie-1": -1, "stem-1": 2.5"#), &["/answers/ambitie-1: ", "/answers/stem-1: "]),
        (answers(r#""stem-1": null, "stem-2": "3""#), &["/answers/stem-1: ", "/answers/stem-2: "]),
        (answers(r#""stem-1": 1, "stem-1": 1"#), &["/answers/stem-1: "]),
        (answers(r#""stem-9": 1, "kern-1": 1"#), &["/answers/stem-9: ", "/answers/kern-1: "]),
        (short(r#""colour": 1"#), &["/colour: "]),
        (short(r#""a/b~c": 1"#), &["/a~1b~0c: "]),
        (short(r#""form": "full""#), &["/form: "]),
        (short(r#""date": "2027-02-29", "selfEstimate": 0"#), &["/date: ", "/selfEstimate: "]),
        (short(r#""from": { "kind": "wijkteam" }"#), &["/from: "]),
        (r#""form": "short", "perspective": "school", "answers": { "ambitie-2": 1 }"#.into(), &["/answers/ambitie-2: "]),
        (r#""form": "long", "perspective": "pupils""#.into(), &["/form: ", "/perspective: ", "/answers: "]),
        (partners(r#"{ "kind": "anders", "working": "yes" }"#), &["/partners/0/name: ", "/partners/0/leefwerelden: "]),
        (partners(r#"{ "kind": "wijkteam", "working": "wanted", "answers": {} }"#), &["/partners/0/answers: "]),
        (partners(r#"{ "kind": "wijkteam", "working": "yes", "answers": { "vervolg-1": 1 } }"#), &["/partners/0/answers/vervolg-1: "]),
        (partners(r#"{ "kind": "wijkteam", "working": "yes" }, { "kind": "wijkteam", "name": " ", "working": "yes", "leefwerelden": [] }"#), &["/partners/1/name: ", "/partners/1/leefwerelden: "]),
        (partners(r#"{ "kind": "wijkteam", "name": "a\u0007b", "working": "no" }"#), &["/partners/0/name: ", "/partners/0/working: "]),
        (partners(r#"{ "kind": "wijkteam", "name": "\ud83d", "working": "yes", "desired": 9 }"#), &["/partners/0/name: ", "/partners/0/desired: "]),
        (partners(r#"{ "kind": "wijkteam", "name": "\ud83d\ude00\\ud83d", "working": "\ude00\ud83d" }"#), &["/partners/0/working: "]),
        (partners(r#"{ "kind": "wijkteam", "working": "yes", "desired": 5, "leefwerelden": ["wijk", "wijk"] }"#), &["/partners/0/desired: ", "/partners/0/leefwerelden/1: "]),
    ];
    for (rest, expected) in cases {
        let instrument = r#""instrument": { "id": "kansengelijkheid", "version": "1.0" }"#;
        let json = format!(r#"{{ "format": "samenwerkscan/response/1", {instrument}, {rest} }}"#);
        assert_refused(json.as_bytes(), expected);
    }
    let other = r#"{ "format": "samenwerkscan/response/2", "instrument": { "id": "x", "version": "2.0" },
                     "form": "short", "perspective": "ouders", "answers": {} }"#;
    assert_refused(other.as_bytes(), &["/format: ", "/instrument/id: ", "/instrument/version: "]);
}

#[test]
fn a_file_that_is_no_json_is_refused_as_a_whole() {
    let deep = "[".repeat(200_000);
    let huge = format!(r#"{{ "format": "{}" }}"#, "x".repeat(5 << 20));
    let not_readable = "the file cannot be read: ";
    assert_refused(b"", &[not_readable]);
    assert_refused(
        br#"{ "format": "samenwerk"#,
        &["the file cannot be read: expected the end of a text at line 1 column 14"],
    );
    assert_refused(b"{}{}", &[not_readable]);
    assert_refused(
        deep.as_bytes(),
        &[
            "the file cannot be read: expected `,` or the end of a list or an object at line 1 column 200001",
        ],
    );
    assert_refused(b"{ \"format\": \"\xFF\" }", &["the file is not UTF-8 text"]);
    assert_refused(huge.as_bytes(), &["the file is larger than 1048576 bytes"]);
    assert_refused(b"[]", &["this is a list; expected an object"]);
}

#[test]
fn what_is_not_a_file_is_refused() {
    for path in [directory("no-file").join("nothing.json"), directory("a-directory")] {
        for option in ["--answers", "--resume"] {
            let output = zelfscan(&directory("run"), &[option.as_ref(), path.as_ref()], "");
            assert_eq!(output.status.code(), Some(2));
            assert_eq!(text(&output.stdout), "");
            let expected = format!("{}: ", path.display());
            assert!(text(&output.stderr).starts_with(&expected), "{}", text(&output.stderr));
        }
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let path = repository("examples/data/de-regenboog-school.json");
    let mut child = command(&directory("pipe"), &["--answers".as_ref(), path.as_ref()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
}

/// A full interview of a school: begin, school, full form, level 2, the answers, one partner at
/// home and one of its own kind in the neighbourhood, and done.
fn school_script() -> (Vec<String>, Draft) {
    let codes = "3210 4321 01x2 3n22 1234 2222";
    let mut script = lines("1 1 1 2");
    script.extend(items(codes));
    script.extend(lines("2 2 Buurtteam·Zuid 1"));
    script.extend(items("2313 2x"));
    script.extend(lines("4 3 5 De·Speeltuin 6 2 3 5"));

    let mut expected = draft(&KANSENGELIJKHEID, Form::Full, codes);
    expected.self_estimate = Some(2);
    let wijkteam = Partner { kind: PartnerKind::Wijkteam, name: Some("Buurtteam Zuid".into()) };
    let mut wijkteam = PartnerDraft::new(wijkteam, Working::Yes);
    let about = KANSENGELIJKHEID.partner_scan.items(PartnerKind::Wijkteam).zip("23132x".chars());
    wijkteam.answers = about.map(|(item, code)| (item.id.clone(), answer(code).unwrap())).collect();
    wijkteam.desired = Some(3);
    let other = Partner { kind: PartnerKind::Anders, name: Some("De Speeltuin".into()) };
    let mut other = PartnerDraft::new(other, Working::Wanted);
    other.leefwerelden = Some(Leefwerelden::of(&[Leefwereld::Thuis, Leefwereld::Wijk]));
    other.desired = Some(2);
    expected.partners = vec![wijkteam, other];
    (script, expected)
}

#[test]
fn a_school_answers_everything() {
    let dir = directory("school");
    let (script, expected) = school_script();
    let (stdout, saved) = interview(&dir, "--lang nl --save answers.json --format json", &script);
    assert_same(&saved, &expected);
    assert_eq!(stdout, card(&saved));
}

#[test]
fn parents_answer_the_short_form_in_english() {
    let dir = directory("parents");
    // English, begin, parents, the short form first. It gives no level, so nobody estimates one.
    let script = [lines("2 1 3 1"), items("32x140")].concat();
    let (stdout, saved) = interview(&dir, "--save answers.json", &script);
    let mut expected = draft(&KANSENGELIJKHEID, Form::Short, "32x140");
    expected.perspective = Perspective::Ouders;
    assert_same(&saved, &expected);
    assert_eq!(stdout, report(&saved, BuiltInLang::En));
    assert_fits(&stdout);
}

#[test]
fn a_partner_answers_about_the_school() {
    let dir = directory("partner");
    let codes = "3".repeat(24);
    let long_name = "x".repeat(201);
    // Another partner needs a name, which may not be long or hold a tab.
    let mut script = lines("1 2 1 3 7");
    script.extend([String::new(), long_name, "a\tb".into(), " JGZ ".into()]);
    script.extend([items(&codes), items("31n0")].concat());
    let (_, saved) = interview(&dir, "--lang nl --save answers.json", &script);
    let mut expected = draft(&KANSENGELIJKHEID, Form::Full, &codes);
    expected.perspective = Perspective::Partners;
    expected.self_estimate = Some(3);
    expected.from = Some(Partner { kind: PartnerKind::Anders, name: Some("JGZ".into()) });
    let core = KANSENGELIJKHEID.partner_scan.core.iter().zip("31n0".chars());
    expected.about_school =
        Some(core.map(|(item, code)| (item.id.clone(), answer(code).unwrap())).collect());
    assert_same(&saved, &expected);
}

/// Which partner somebody is from is asked once, and only of a partner.
#[test]
fn only_a_partner_is_asked_which_one_and_once() {
    let dir = directory("from");
    for (side, begin) in [("1", "o"), ("2", "o 3 ·"), ("3", ""), ("4", "o")] {
        for form in ["full", "short"] {
            let n_items = if form == "full" { 24 } else { 6 };
            let is_short_first = side == "3";
            let choice = if (form == "short") == is_short_first { "1" } else { "2" };
            // Nobody estimates a level on the short form.
            let begin = if form == "short" { begin.trim_start_matches('o') } else { begin };
            let begin = if form == "full" && is_short_first { "o" } else { begin };
            let about_school = if side == "2" { "3".repeat(4) } else { String::new() };
            let list = if side == "1" { "5" } else { "" };
            let script = [
                lines(&format!("1 {side} {choice} {begin}")),
                items(&"3".repeat(n_items)),
                items(&about_school),
                lines(list),
            ]
            .concat();
            let file = format!("{side}-{form}.json");
            for (options, script, expected) in [
                (format!("--save {file}"), script, usize::from(side == "2")),
                (format!("--resume {file}"), lines("1 5"), 0),
            ] {
                let output = run(&dir, &format!("--lang nl --format json {options}"), &script);
                let asked = text(&output.stderr);
                assert_eq!(output.status.code(), Some(0), "{asked}");
                assert_eq!(
                    asked.matches("Bij welke partner hoor je?").count(),
                    expected,
                    "{asked}"
                );
                // They have lists of their own.
                assert!(side != "2" || !asked.contains("  7  Ouders en opvoeders"), "{asked}");
            }
            assert_eq!(read(&dir.join(&file)).from().is_some(), side == "2");
        }
    }
}

#[test]
fn going_back_changes_an_answer_wherever_it_was() {
    let dir = directory("back");
    let (script, mut expected) = school_script();
    // From the first item back to the estimate, which is skipped now; on, and back once more to an
    // item that gets another answer while the next keeps its own by Enter alone.
    let begin = lines("1 1 1 2 t o 4 4 t t 1 ·");
    // From the list of partners back to the wish for the last one; a partner is added and taken
    // away again; one is looked at, and gets another answer.
    let (last, middle) = script[6..].split_last().unwrap();
    let end = lines("t 5 1 1 t 4 1 Wethouder 4 2 6 · 1 5 · · · · · ·");
    let script = [&begin, middle, &end, core::slice::from_ref(last)].concat();
    let (_, saved) = interview(&dir, "--lang nl --save answers.json", &script);
    expected.self_estimate = None;
    expected.answers.insert("ambitie-1".into(), Answer::Rating(0));
    expected.answers.insert("ambitie-2".into(), Answer::Rating(3));
    expected.partners[0].answers.insert("kern-1".into(), Answer::Rating(4));
    expected.partners[1].desired = Some(4);
    assert_same(&saved, &expected);
}

#[test]
fn stopping_anywhere_and_going_on_gives_the_same() {
    let (script, expected) = school_script();
    let in_questions = (5..28).chain(33..39).chain([44]);
    for stop in in_questions {
        let dir = directory("stop");
        let (before, after) = script.split_at(stop);
        // The answers simply end, or somebody says so.
        let stops = if stop % 2 == 0 { lines("") } else { lines("s 1") };
        let output = run(&dir, "--lang nl", &[before, &stops].concat());
        assert_eq!(text(&output.stdout), "");
        assert!(text(&output.stderr).contains("--resume samenwerkscan.json\n"));

        let again = [&lines("1")[..], after].concat();
        let output = run(&dir, "--lang nl --resume samenwerkscan.json --format json", &again);
        let saved = read(&dir.join("samenwerkscan.json"));
        assert_same(&saved, &expected);
        assert_eq!(text(&output.stdout), card(&saved), "stopped after {stop} lines");
    }
}

#[test]
fn what_was_skipped_is_asked_again() {
    let dir = directory("skipped");
    let script = [lines("1 3 1"), items("3"), lines("o o"), items("31")].concat();
    run(&dir, "--lang nl", &script);
    let output = run(&dir, "--lang nl --resume samenwerkscan.json", &lines("1 5 4 2"));
    assert_eq!(output.status.code(), Some(0));
    let mut expected = draft(&KANSENGELIJKHEID, Form::Short, "343311");
    expected.answers.insert("vertrouwen-1".into(), Answer::Rating(3));
    expected.answers.insert("afspraken-1".into(), Answer::Rating(3));
    expected.answers.insert("aanbod-1".into(), Answer::Rating(1));
    expected.perspective = Perspective::Ouders;
    assert_same(&read(&dir.join("samenwerkscan.json")), &expected);
}

#[test]
fn the_interview_asks_plainly_in_both_languages() {
    for (lang, stop) in [("nl", "s"), ("en", "q")] {
        let (mut script, _) = school_script();
        script.truncate(script.len() - 1);
        script.extend(["?".into(), stop.into(), "4".into(), stop.into(), "3".into()]);
        let output = run(&directory("plain"), &format!("--lang {lang} --plain"), &script);
        assert_fits(&text(&output.stderr));
        assert_eq!(text(&output.stdout), "");
    }
}

/// Lines to type, separated by spaces. `·` is a space in a line; alone it is an empty line.
fn lines(script: &str) -> Vec<String> {
    script.split_whitespace().map(|line| line.replace('·', " ").trim().to_owned()).collect()
}

/// The numbers to type for answers, one character per answer: the ratings count from 1.
fn items(codes: &str) -> Vec<String> {
    let numbers = codes.chars().filter(|code| !code.is_whitespace()).map(|code| match code {
        'x' => 6,
        'n' => 7,
        digit => digit.to_digit(10).unwrap() + 1,
    });
    numbers.map(|number| number.to_string()).collect()
}

/// Runs an interview that saves in `answers.json`: what it prints, and what it saved.
fn interview(dir: &Path, options: &str, script: &[String]) -> (String, Response) {
    let output = run(dir, options, script);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    (text(&output.stdout), read(&dir.join("answers.json")))
}

fn run(dir: &Path, options: &str, script: &[String]) -> Output {
    let options: Vec<&std::ffi::OsStr> = options.split_whitespace().map(str::as_ref).collect();
    let input: String = script.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    zelfscan(dir, &options, &input)
}

/// What it prints on standard output if everything goes well.
fn result(arguments: &[&std::ffi::OsStr]) -> String {
    let output = zelfscan(&directory("run"), arguments, "");
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
    text(&output.stdout)
}

fn zelfscan(dir: &Path, arguments: &[&std::ffi::OsStr], input: &str) -> Output {
    let mut child = command(dir, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends early does not read everything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// Cargo builds examples before it runs tests, and puts them beside the tests.
fn command(dir: &Path, arguments: &[&std::ffi::OsStr]) -> Command {
    let mut command = example("zelfscan");
    command.args(arguments).current_dir(dir);
    command
}

/// An empty directory for one test.
fn directory(name: &str) -> PathBuf {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or_default().replace("::", "-");
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).unwrap();
    dir
}

fn read(path: &Path) -> Response {
    parse(&fs::read_to_string(path).unwrap()).unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The report as it is printed if there are no colours.
fn report(response: &Response, lang: BuiltInLang) -> String {
    Report::solo(response, lang).text(Ink::Plain).to_string()
}

/// The score card as `JSON.stringify(card, null, 2)` writes it: no `.0` after a whole number.
fn card(response: &Response) -> String {
    let pretty = serde_json::to_string_pretty(&score(response)).unwrap();
    let lines = pretty.lines().map(|line| match line.strip_suffix(".0,") {
        Some(start) => format!("{start},\n"),
        None => format!("{}\n", line.strip_suffix(".0").unwrap_or(line)),
    });
    lines.collect()
}

/// The same answers, with a tag; the day is that of the test.
#[track_caller]
fn assert_same(saved: &Response, expected: &Draft) {
    let mut saved = saved.draft();
    assert!(saved.date.take().is_some());
    assert!(saved.tag.take().is_some());
    assert_eq!(saved, *expected);
}

#[track_caller]
fn assert_fits(text: &str) {
    assert!(!text.contains('\x1b'));
    for line in text.lines() {
        let is_address = line.trim_start().starts_with("https://");
        assert!(is_address || line.chars().count() <= 80, "{line}");
    }
}

/// Exit status 2, nothing on standard output, and one line for each expected beginning.
#[track_caller]
fn assert_refused(file: &[u8], expected: &[&str]) {
    let path = directory("refused").join("file.json");
    fs::write(&path, file).unwrap();
    for option in ["--answers", "--resume"] {
        let arguments = [option.as_ref(), path.as_ref(), "--lang".as_ref(), "en".as_ref()];
        let output = zelfscan(&directory("run"), &arguments, "");
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stdout), "");
        let stderr = text(&output.stderr);
        let problems: Vec<&str> = stderr.lines().collect();
        assert_eq!(problems.len(), expected.len(), "{stderr}");
        for (problem, expected) in problems.iter().zip(expected) {
            let expected = format!("{}: {expected}", path.display());
            assert!(problem.starts_with(&expected), "{problem}\n{expected}");
        }
    }
}
