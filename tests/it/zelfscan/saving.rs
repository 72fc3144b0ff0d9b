//! Which file the self-scan writes, and which it leaves alone.

use std::fs;

use samenwerkscan::Perspective;

use super::{directory, items, lines, read, run, text};

#[test]
fn answers_that_nobody_wants_to_keep_are_gone() {
    // Nothing was answered yet; stopped half-way; the result was the end.
    let finished = [lines("1 3 1 2"), items("333333"), lines("3")].concat();
    for script in [lines(""), lines("1 1 1 2 s 3"), finished] {
        let dir = directory("nothing");
        let output = run(&dir, "--lang nl", &script);
        assert_eq!(output.status.code(), Some(0));
        assert!(text(&output.stderr).ends_with("Er is niets bewaard.\n"));
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 0);
    }
    // A scan that was resumed is as it was before.
    let dir = directory("resumed");
    run(&dir, "--lang nl", &lines("1 1 1 2 1"));
    let before = fs::read(dir.join("samenwerkscan.json")).unwrap();
    run(&dir, "--lang nl --resume samenwerkscan.json", &lines("1 5 5 5 s 3"));
    assert_eq!(fs::read(dir.join("samenwerkscan.json")).unwrap(), before);
}

/// If the input ends after the result, nothing was decided about the answers.
#[test]
fn answers_are_kept_until_somebody_says_otherwise() {
    let dir = directory("kept");
    let output = run(&dir, "--lang nl", &[lines("1 3 1 2"), items("333333")].concat());
    assert!(text(&output.stderr).contains("--answers samenwerkscan.json\n"));
    assert_eq!(read(&dir.join("samenwerkscan.json")).perspective(), Perspective::Ouders);
}

#[test]
fn a_file_with_answers_is_no_place_for_others() {
    let dir = directory("save");
    run(&dir, "--lang nl --save mine.json", &lines("1 1 1 2 1"));
    let before = fs::read(dir.join("mine.json")).unwrap();
    let output = run(&dir, "--lang nl --save mine.json", &lines("1 1 1 3"));
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("mine.json: "));
    assert_eq!(fs::read(dir.join("mine.json")).unwrap(), before);
    for out in ["--resume mine.json --out mine.json", "--save new.json --out new.json"] {
        assert_eq!(run(&dir, out, &lines("")).status.code(), Some(2), "{out}");
    }
    // The file of the result is not used for answers.
    run(&dir, "--lang nl --out samenwerkscan.json", &lines("1 1 1 2"));
    assert!(dir.join("samenwerkscan-2.json").exists());
}

#[test]
fn every_list_has_a_tag_of_its_own_for_good() {
    let tags: Vec<_> = (0..3)
        .map(|_| {
            let dir = directory("tag");
            run(&dir, "--lang nl", &lines("1 1 1 2 1"));
            let tag = read(&dir.join("samenwerkscan.json")).tag().unwrap();
            run(&dir, "--lang nl --resume samenwerkscan.json", &lines("1 5"));
            assert_eq!(read(&dir.join("samenwerkscan.json")).tag(), Some(tag));
            tag
        })
        .collect();
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
}

#[test]
fn no_file_is_replaced_that_nobody_named() {
    let dir = directory("replaced");
    let (file, second) = (dir.join("samenwerkscan.json"), dir.join("samenwerkscan-2.json"));
    fs::write(&file, "mine").unwrap();
    run(&dir, "--lang nl", &lines("1 1 1 2"));
    assert_eq!(read(&second).draft().self_estimate, Some(2));
    // Another file that exists is refused; the next name is taken.
    let script = lines("1 3 2 1 s 2 samenwerkscan.json 2 mijn·school.json");
    let output = run(&dir, "--lang nl", &script);
    assert!(text(&output.stderr).contains("--resume 'mijn school.json'"));
    assert_eq!(read(&dir.join("mijn school.json")).perspective(), Perspective::Ouders);
    assert_eq!(fs::read_to_string(file).unwrap(), "mine");
}
