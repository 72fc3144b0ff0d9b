//! What was saved once stays readable: a file of each kind and version, never edited.

use std::collections::BTreeMap;

use samenwerkscan::saved::{Saved, decode, encode, text};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Document, DocumentError, KANSENGELIJKHEID, Response};

use crate::support::repository;

/// The files, with the hash of their bytes. Lines may be added; no line may be changed.
const FILES: &[(&str, u64)] = &[
    ("code-1-gemeente.txt", 0x163E_EF63_0A14_A606),
    ("code-1-names.txt", 0xE47C_154D_1AE9_ACDC),
    ("code-1-nothing.txt", 0xFFD8_5474_4F3C_51EE),
    ("code-1-ouder.txt", 0xF616_C1EC_3345_D41E),
    ("code-1-partner.txt", 0xF4DF_4935_89B8_6A83),
    ("code-1-school.txt", 0x2C9C_C90C_75FC_8C52),
    ("code-2-tag-names.txt", 0x58D9_F791_91D2_4712),
    ("code-2-tag-nothing.txt", 0xA5F8_91CC_362E_8B8B),
    ("code-2-tag-partner.txt", 0xF6CD_8AD7_9200_3BC6),
    ("code-2-tag-school.txt", 0x6E8A_9BC9_B4A5_B1EF),
    ("histograms-1.json", 0xBB2A_68E1_F4E6_8C38),
    ("invitation-1.json", 0xACD4_78B6_42D9_CDF6),
    ("response-1-gemeente.json", 0xDE37_6CDC_A3A6_6508),
    ("response-1-names.json", 0x01F5_308A_C3D7_A122),
    ("response-1-nothing.json", 0xE409_F722_9850_B85E),
    ("response-1-ouder.json", 0x8BF6_9E57_DEAD_D99C),
    ("response-1-partner.json", 0xE2FB_00EB_F26B_608D),
    ("response-1-school.json", 0x8345_E9F6_B3FC_C1A8),
    ("response-1-tag-names.json", 0x727F_D482_65EC_1C21),
    ("response-1-tag-nothing.json", 0xB9E7_9B4E_71DF_9D08),
    ("response-1-tag-partner.json", 0x8880_1BFC_C0E6_FE7D),
    ("response-1-tag-school.json", 0x5D83_714E_5FA8_098B),
    ("summary-1-counts.json", 0xD664_E6B8_608B_87AA),
    ("summary-1-leefwerelden.json", 0xDC95_873B_B918_A3FB),
    ("summary-1.json", 0x2EF5_9C80_CAD3_EA89),
    ("team-1-open.json", 0xDEAF_8EBA_4EB8_A87C),
    ("team-1.json", 0x1D1E_B667_1FF4_1CE5),
];

fn files() -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(repository("tests/golden/saved")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let name = |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let files = paths.map(|path| (name(&path), std::fs::read(&path).unwrap()));
    files.filter(|(name, _)| name != "README.md").collect()
}

/// FNV-1a of 64 bits.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

fn saved(file: &[u8]) -> Result<Saved, DocumentError> {
    let document: Document = serde_json::from_str(text(file).unwrap()).unwrap();
    Saved::parse(&document, &KANSENGELIJKHEID)
}

fn response(file: &[u8]) -> Response {
    match saved(file).unwrap() {
        Saved::Response(response) => response,
        other => panic!("not a response: {other:?}"),
    }
}

#[test]
fn nobody_edited_a_saved_file() {
    let files = files();
    let found = files.iter().map(|(name, bytes)| (name.as_str(), fingerprint(bytes)));
    assert_eq!(found.collect::<Vec<_>>(), FILES);
}

#[test]
fn saved_responses_are_read_and_written_the_same() {
    let files = files();
    let responses: Vec<_> =
        files.iter().filter(|(name, _)| name.starts_with("response-1-")).collect();
    assert!(responses.len() >= 4);
    for (name, file) in responses {
        let response = response(file);
        let written = serde_json::to_string_pretty(&response).unwrap() + "\n";
        assert_eq!(written.as_bytes(), file, "{name}");
    }
}

#[test]
fn saved_codes_give_the_response_beside_them() {
    let files = files();
    let codes: Vec<_> = files.iter().filter(|(name, _)| name.starts_with("code-")).collect();
    assert!(codes.len() >= 10);
    for (name, code) in codes {
        let (version, _) = name.split_at("code-1-".len());
        let beside = name.replace(version, "response-1-").replace(".txt", ".json");
        let response = response(&files[&beside]);
        let code = std::str::from_utf8(code).unwrap();
        assert_eq!(decode(code, &KANSENGELIJKHEID).unwrap(), response, "{name}");
        // Version 2 is used with a tag and version 1 without, so both are still written.
        assert_eq!(version == "code-2-", response.tag().is_some(), "{name}");
        assert_eq!(encode(&response), code.trim_end(), "{name}");
    }
}

/// The responses without a tag: those with one joined later.
fn first_responses(files: &BTreeMap<String, Vec<u8>>) -> Vec<Response> {
    let responses = files.iter().filter(|(name, _)| {
        name.starts_with("response-1-") && !name.starts_with("response-1-tag-")
    });
    responses.map(|(_, file)| response(file)).collect()
}

#[test]
fn a_saved_summary_is_of_the_responses_beside_it() {
    let files = files();
    let summary = Summary::of(first_responses(&files)).unwrap();
    let read = |name: &str| match saved(&files[name]).unwrap() {
        Saved::Summary(summary) => summary,
        other => panic!("not a summary: {other:?}"),
    };
    assert_eq!(read("summary-1-leefwerelden.json"), summary);
    let written = serde_json::to_string(&summary).unwrap() + "\n";
    assert_eq!(written.as_bytes(), files["summary-1-leefwerelden.json"]);

    // Files from before the leefwerelden and the counts of partners say the same in open mode, except
    // which leefwerelden partners reach and in which order the school names them.
    let open = |name: &str| {
        let summary = read(name);
        let mut result = serde_json::to_value(summary.result(Mode::Open)).unwrap();
        result["mutual"].as_array_mut().unwrap().sort_by_key(|view| view["kind"].to_string());
        result
    };
    for older in ["summary-1-counts.json", "summary-1.json"] {
        assert_eq!(open(older), open("summary-1-leefwerelden.json"));
    }
}

#[test]
fn saved_histograms_are_of_the_responses_beside_them() {
    let files = files();
    let responses = first_responses(&files);
    // Five times, so that nobody is hidden.
    let team = Summary::of((0..5).flat_map(|_| &responses)).unwrap();
    let Mode::Anonymous(anonymity) =
        Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap()
    else {
        panic!("an anonymous mode");
    };
    let histograms = team.histograms(anonymity);
    let written = serde_json::to_string(&histograms).unwrap() + "\n";
    assert_eq!(written.as_bytes(), files["histograms-1.json"]);
    let Saved::Histograms(read) = saved(&files["histograms-1.json"]).unwrap() else {
        panic!("not histograms");
    };
    assert_eq!(read, histograms);
}

#[test]
fn saved_team_files_and_invitations_are_read_and_written_the_same() {
    let files = files();
    let mut n_read = 0;
    for (name, file) in &files {
        let written = match (saved_if_json(name, file), name.split('-').next()) {
            (Some(Saved::Team(file)), Some("team")) => serde_json::to_string_pretty(&file),
            (Some(Saved::Invitation(file)), Some("invitation")) => {
                serde_json::to_string_pretty(&file)
            }
            _ => continue,
        };
        assert_eq!((written.unwrap() + "\n").as_bytes(), file, "{name}");
        n_read += 1;
    }
    assert_eq!(n_read, 3);
}

fn saved_if_json(name: &str, file: &[u8]) -> Option<Saved> {
    std::path::Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "json")
        .then(|| saved(file).unwrap())
}

#[test]
fn the_format_decides_which_reader_reads() {
    let problems = |file: &str| {
        let error = saved(file.as_bytes()).expect_err(file);
        let problems = error.problems.iter();
        problems
            .map(|problem| format!("{} {}", problem.path, problem.kind.code()))
            .collect::<Vec<_>>()
    };
    for format in ["samenwerkscan/response/2", "samenwerkscan/other/1", ""] {
        let file = format!(r#"{{ "form": 1, "format": "{format}" }}"#);
        assert_eq!(problems(&file), ["/format unknownFormat"]);
    }
    assert_eq!(
        saved(br#"{ "format": "x" }"#).unwrap_err().to_string(),
        "/format: unknown format `x`; expected `samenwerkscan/response/1`, \
         `samenwerkscan/summary/1`, `samenwerkscan/histograms/1`, `samenwerkscan/team/1` or \
         `samenwerkscan/invitation/1`"
    );
    let missing = problems(r#"{ "format": "samenwerkscan/summary/1" }"#);
    assert!(missing.contains(&"/perspectives missingKey".to_owned()), "{missing:?}");
    for nameless in ["{}", r#"{ "format": 1 }"#, r#"{ "format": null }"#] {
        let found = problems(nameless);
        assert!(found[0].starts_with("/format "), "{found:?}");
        assert!(found.contains(&"/form missingKey".to_owned()), "{found:?}");
    }
    assert_eq!(problems("[]"), [" wrongType"]);
}
