//! `teamscan` and `voortgang` on the command line.

use std::process::Output;

use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{KANSENGELIJKHEID, Response};
use serde_json::Value;

use crate::laws::json;
use crate::support::{example, example_folder, files_of, parse, printed, refused, repository};

fn summary(moment: &str) -> Summary {
    let files = example_folder(&format!("examples/data/{moment}"));
    let responses: Vec<Response> = files.iter().map(|(_, text)| parse(text).unwrap()).collect();
    Summary::of(&responses).unwrap()
}

fn teamscan(options: &[&str]) -> Output {
    example("teamscan").args(files_of("regenboog-2026")).args(options).output().unwrap()
}

#[test]
fn a_team_in_both_modes() {
    let found: Value =
        serde_json::from_str(&printed(&teamscan(&["--format", "json", "--open"]))).unwrap();
    crate::naive::assert_same(&found, &json(&summary("regenboog-2026").result(Mode::Open)));

    let hidden = ["--format", "json", "--anonymous", "4"];
    let found: Value = serde_json::from_str(&printed(&teamscan(&hidden))).unwrap();
    let mode = Mode::anonymous(Some(4), &KANSENGELIJKHEID.rules.privacy).unwrap();
    crate::naive::assert_same(&found, &json(&summary("regenboog-2026").result(mode)));
    assert_eq!(found["mode"], serde_json::json!({ "kind": "anonymous", "k": 4 }));

    let text = printed(&teamscan(&["--lang", "en"]));
    assert!(text.contains("Where do you see it differently?"), "{text}");
}

#[test]
fn two_moments() {
    let run = |options: &[&str]| {
        let mut command = example("voortgang");
        command.arg("--before").args(files_of("regenboog-2025"));
        command.arg("--after").args(files_of("regenboog-2026")).args(options);
        command.output().unwrap()
    };
    let [before, after] = ["regenboog-2025", "regenboog-2026"].map(summary);
    let expected = before.progress(&after, Mode::Open).unwrap();
    let found: Value = serde_json::from_str(&printed(&run(&["--format", "json"]))).unwrap();
    crate::naive::assert_same(&found, &json(&expected));
    assert!(printed(&run(&[])).contains("duidelijke verandering"));
}

#[test]
fn what_is_wrong_is_said_of_every_file() {
    let (missing, broken) = (repository("no-such-file.json"), repository("Cargo.toml"));
    let errors = refused(&example("teamscan").args([&missing, &broken]).output().unwrap());
    let lines: Vec<&str> = errors.lines().collect();
    let [first, second] = lines[..] else { panic!("{errors}") };
    assert!(first.starts_with(&missing.display().to_string()), "{first}");
    assert!(second.starts_with(&broken.display().to_string()), "{second}");

    let before =
        example("voortgang").arg("--before").arg(&missing).arg("--after").arg(&broken).output();
    assert_eq!(refused(&before.unwrap()).lines().count(), 2);

    for k in ["2", "21"] {
        let errors = refused(&teamscan(&["--anonymous", k, "--lang", "en"]));
        assert_eq!(errors, "--anonymous: the group size should be from 4 to 20\n");
    }
    for (options, reason) in [
        (&["--anonymous", "3"][..], "--anonymous: een groep van drie is te klein"),
        (&["--anonymous", "5", "--openly", "ouders"], "--openly: alleen `partners` en `gemeente`"),
    ] {
        let errors = refused(&teamscan(options));
        assert!(errors.starts_with(reason), "{errors}");
    }
    for options in [&["--anonymous", "x"][..], &["--anonymous", "5", "--open"], &["--what"]] {
        assert_eq!(teamscan(options).status.code(), Some(2), "{options:?}");
    }
    assert_eq!(example("teamscan").output().unwrap().status.code(), Some(2), "no files");
}
