//! Where damaged codes are, and of which code of one person the date is later.

use samenwerkscan::saved::encode;

use super::{code, found, response};

/// What is said of the only damaged code: its line, and what comes before it.
#[track_caller]
fn place(text: &str) -> (usize, String) {
    let found = found(text);
    let [damaged] = &found.damaged_codes[..] else { panic!("{:?}", found.damaged_codes) };
    assert_eq!(found.damaged, 1);
    (damaged.line, damaged.after.clone())
}

/// A code that a mail program has cut off.
fn cut(number: u32) -> String {
    let whole = code(number);
    let (kept, _) = whole.split_at(whole.len() - 3);
    kept.to_owned()
}

#[test]
fn the_sender_of_a_damaged_code_is_told() {
    let cut = cut(4);
    let mine = format!("Hallo Anja,\n\nMijn antwoorden zitten in deze code:\n\n{cut}\n\nGroetjes");
    for (before, after) in [
        (
            "Van: Fatima <fatima@example.org>\nAan: Anja\nOnderwerp: scan\n\n",
            "Van: Fatima <fatima@example.org>",
        ),
        ("From: Bo\r\nDate: Mon, 23 Nov 2026 10:11:00 +0100\r\n\r\n", "From: Bo"),
        ("*Van:* Fatima\n", "Van: Fatima"),
        ("[23-11-2026 10:11] Fatima: ", "[23-11-2026 10:11] Fatima"),
        ("23-11-2026 10:11 - Fatima: ", "23-11-2026 10:11 - Fatima"),
        ("[10:11, 23-11-2026] Fatima:\n", "[10:11, 23-11-2026] Fatima:"),
        // What is quoted says who wrote the quotation, and not who sent the mail.
        ("Van: Fatima\n\n> Van: Anja\n> Wil je meedoen?\n\n", "Van: Fatima"),
        ("Van: Fatima\n\nOp 23 nov. 2026 om 10:11 schreef Anja:\n> Wil je?\n\n", "Van: Fatima"),
        // The last one counts.
        ("Van: Jan\n\nHoi\n\nVan: Fatima\n", "Van: Fatima"),
        ("", "Mijn antwoorden zitten in deze code:"),
    ] {
        let text = format!("{before}{mine}");
        let line = text.lines().position(|line| line.contains(&cut)).unwrap() + 1;
        assert_eq!(place(&text), (line, after.to_owned()), "{text}");
    }
    let reply = format!("Van: Anja\n\nOp 23 nov. 2026 om 10:11 schreef Fatima:\n> Hoi\n> {cut}\n");
    assert_eq!(place(&reply), (5, "Op 23 nov. 2026 om 10:11 schreef Fatima:".to_owned()));
}

#[test]
fn the_words_before_a_damaged_code_tell_it_from_others() {
    let cut = cut(5);
    for (text, line, after) in [
        (format!("Van: Anja\n\nFatima: {}\nJan: {cut}\n", code(9)), 4, "Van: Anja … Jan:"),
        (format!("{}\nBo\n\n(https://school.example/#{cut})", code(9)), 4, "Bo"),
        (format!("- Bo ({cut})"), 1, "- Bo"),
        (cut.clone(), 1, ""),
        (format!("\n\n{cut}"), 3, ""),
        (format!("{}{cut}", "x".repeat(5_000) + " "), 1, &"x".repeat(80)),
    ] {
        assert_eq!(place(&text), (line, after.to_owned()), "{text}");
    }
}

/// A name cannot change what is around it.
#[test]
fn what_is_told_of_a_damaged_code_is_one_plain_line() {
    let (_, after) = place(&format!("Van: \u{202E}Fatima\u{7}\u{2028}Bo\n{}", cut(4)));
    assert!(
        !after.contains(|letter: char| letter.is_control() || "\u{202E}\u{2028}".contains(letter)),
        "{after:?}"
    );
}

/// In a mail with a base64 body, the line in which that begins; after it the lines of the file go on.
#[test]
fn lines_are_those_of_the_file() {
    let hello = "Beste Anja,\r\n\r\nHierbij mijn antwoorden op de scan. Ik hoor graag wat eruit komt.\r\n\r\n";
    let body = super::mangled::base64(format!("{hello}{}\r\n\r\nBo", cut(4)).as_bytes());
    let n_lines = body.lines().count();
    assert!(n_lines > 1);
    let mail = format!(
        "From: Bo\n\nContent-Transfer-Encoding: base64\n\n{body}\n--grens\nFrom: Jan\n\n{}",
        cut(7)
    );
    let found = found(&mail);
    let places: Vec<_> =
        found.damaged_codes.iter().map(|damaged| (damaged.line, &*damaged.after)).collect();
    assert_eq!(places, [(5, "From: Bo"), (8 + n_lines, "From: Jan")]);
}

#[test]
fn a_damaged_code_is_told_once_by_its_first_letters() {
    let (one, other) = (cut(4), cut(5));
    let text = format!("Van: Bo\n{one}\n> {one}\nVan: Jan\n{other}");
    let codes: Vec<_> =
        found(&text).damaged_codes.into_iter().map(|damaged| damaged.begin).collect();
    let first = |code: &str| code.chars().take(24).collect::<String>();
    assert_eq!(codes, [first(&one), first(&other)]);
}

/// A mailbox with the newest first is not read wrongly without anybody noticing.
#[test]
fn of_one_persons_codes_a_newer_one_that_does_not_count_is_told() {
    let dated = |number, day: &str| {
        let mut draft = response(number, Some("abcd")).draft();
        draft.date = (!day.is_empty()).then(|| day.parse().unwrap());
        draft.finish().unwrap()
    };
    let [old, new, none] =
        [(7, "2026-11-10"), (8, "2026-11-12"), (9, "")].map(|(number, day)| dated(number, day));
    let (again, nor) = (dated(5, "2026-11-12"), dated(6, ""));
    for (order, newer) in [
        (vec![&old, &new], vec![]),
        (vec![&new, &old], vec![&new]),
        (vec![&new, &none], vec![&new]),
        (vec![&none, &old], vec![]),
        (vec![&new, &none, &old], vec![&new]),
        (vec![&old, &new, &none], vec![&old, &new]),
        (vec![&new, &again], vec![&new]),
        (vec![&again, &new], vec![&again]),
        (vec![&new, &new], vec![]),
        (vec![&none, &nor], vec![]),
        (vec![&new, &again, &old], vec![&new, &again]),
    ] {
        let text: Vec<String> = order.iter().map(|response| encode(response)).collect();
        let found = found(&text.join("\n"));
        assert_eq!(found.responses.iter().collect::<Vec<_>>(), [*order.last().unwrap()]);
        assert_eq!(found.newer.iter().collect::<Vec<_>>(), newer);
        let n_replaced = if order[0] == order[1] { 0 } else { order.len() - 1 };
        assert_eq!(found.replaced, n_replaced);
    }
}
