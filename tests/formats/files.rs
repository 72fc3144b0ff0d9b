//! Files in other formats than JSON: what is written in one is read back from it.

use std::fs;
use std::path::Path;

use samenwerkscan::saved::{self, Saved};
use samenwerkscan::{Document, Draft, Form, KANSENGELIJKHEID, Perspective, Response};

use crate::format::{Format, Json, Ron, Toml, Yaml, with};

/// The files of every kind and version, with their names.
fn saved() -> Vec<(String, Saved)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden/saved");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let files: Vec<_> = files
        .map(|path| {
            let document = Json::read(&fs::read(&path).unwrap()).unwrap();
            (path.display().to_string(), Saved::parse(&document, &KANSENGELIJKHEID).unwrap())
        })
        .collect();
    assert!(files.len() > 10, "{files:?}");
    files
}

/// A file in a format.
fn write<F: Format>(saved: &Saved) -> Result<Vec<u8>, String> {
    match saved {
        Saved::Response(response) => F::write(response),
        Saved::Summary(summary) => F::write(summary),
        Saved::Histograms(histograms) => F::write(histograms),
        Saved::Team(team) => F::write(team),
        Saved::Invitation(invitation) => F::write(invitation),
        _ => unreachable!("all kinds of files are above"),
    }
}

fn is_read_back<F: Format>(name: &str, saved: &Saved) {
    let document: Document = F::read(&write::<F>(saved).unwrap()).unwrap();
    assert_eq!(Saved::parse(&document, &KANSENGELIJKHEID).as_ref(), Ok(saved), "{name}");
}

#[test]
fn formats_that_say_what_a_value_is_hold_every_file() {
    for (name, saved) in saved() {
        with!(is_read_back(&name, &saved), Json, Ron, Yaml, MessagePack, MessagePackNamed, Cbor);
    }
}

/// TOML has no null, and histograms need one for what is hidden.
#[test]
fn toml_holds_every_file_without_hidden_counts() {
    for (name, saved) in saved() {
        if write::<Json>(&saved).unwrap().windows(4).any(|bytes| bytes == b"null") {
            assert!(matches!(saved, Saved::Histograms(_) | Saved::Team(_)), "{name}");
            assert!(write::<Toml>(&saved).is_err(), "{name}");
        } else {
            is_read_back::<Toml>(&name, &saved);
        }
    }
}

fn is_refused<F: Format>(saved: &Saved) {
    let read: Result<Document, String> = F::read(&write::<F>(saved).unwrap());
    assert!(read.is_err(), "{read:?}");
}

fn is_read_back_as_a_code<F: Format>(name: &str, response: &Response) {
    let code: String = F::read(&F::write(&response.encode()).unwrap()).unwrap();
    assert_eq!(saved::decode(&code, &KANSENGELIJKHEID).as_ref(), Ok(response), "{name}");
}

/// A document asks what a value is, which they do not say. A share code goes into them as text.
#[test]
fn postcard_and_bincode_hold_a_response_as_a_share_code() {
    for (name, saved) in saved() {
        with!(is_refused(&saved), Postcard, Bincode);
        if let Saved::Response(response) = &saved {
            with!(is_read_back_as_a_code(&name, response), Postcard, Bincode);
        }
    }
}

fn holds_a_draft<F: Format>(draft: &Draft) {
    let document = F::read(&F::write(draft).unwrap()).unwrap();
    assert_eq!(Saved::parse(&document, &KANSENGELIJKHEID), draft.finish().map(Saved::Response));
}

#[test]
fn drafts_are_files() {
    let draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::Gemeente);
    with!(holds_a_draft(&draft), Json, Toml, Ron, Yaml, MessagePack, MessagePackNamed, Cbor);
}

fn problems<F: Format>(text: &str) -> Vec<String> {
    let document: Document = F::read(text.as_bytes()).unwrap();
    let error = Saved::parse(&document, &KANSENGELIJKHEID).expect_err(text);
    error.problems.iter().map(|problem| problem.path.clone()).collect()
}

/// Written by hand, with what each format has that JSON does not.
#[test]
fn what_people_write_is_read_or_has_a_place() {
    let yaml = "format: samenwerkscan/response/1\n\
                instrument: { id: kansengelijkheid, version: '1.0' }\n\
                form: short # six questions\n\
                perspective: ouders\n\
                date: 2026-11-23\n\
                answers: { stem-1: 3, leren-1: dontKnow }\n";
    let document = Yaml::read(yaml.as_bytes()).unwrap();
    assert!(Saved::parse(&document, &KANSENGELIJKHEID).is_ok());
    // A version without quotation marks is a number.
    assert_eq!(problems::<Yaml>(&yaml.replace("'1.0'", "1.0")), ["/instrument/version"]);
    assert!(Yaml::read::<Document>(yaml.replace("short", "!short 1").as_bytes()).is_err());

    let ron = r#"(
        format: "samenwerkscan/response/1",
        instrument: (id: "kansengelijkheid", version: "1.0"),
        form: "short", perspective: "ouders", date: Some("2026-11-23"),
        answers: { "stem-1": 3, "leren-1": "dontKnow" },
    )"#;
    let document = Ron::read(ron.as_bytes()).unwrap();
    assert!(Saved::parse(&document, &KANSENGELIJKHEID).is_ok());
    // Without quotation marks it is the name of a type.
    assert_eq!(problems::<Ron>(&ron.replace("\"short\"", "short")), ["/form"]);
}
