//! Invitations: what is sent arrives, and what is wrong is refused with everything that is wrong with it.

use std::collections::BTreeSet;

use fastrand::Rng;
use samenwerkscan::report::invitation as text;
use samenwerkscan::report::{Format, Report};
use samenwerkscan::saved::invitation::{
    self, Invitation, InvitationDraft, MAX_LINK_BYTES, ReturnAddress,
};
use samenwerkscan::team::Mode;
use samenwerkscan::{
    BuiltInLang, Document, Form, KANSENGELIJKHEID, Leefwereld, Leefwerelden, ListedPartner,
    Partner, PartnerKind, Perspective,
};
use serde_json::{Value, json};

const PAGE: &str = "https://regenboog.example/scan?x=1";

fn parse(value: &Value) -> Result<Invitation, samenwerkscan::DocumentError> {
    let document: Document = serde_json::from_value(value.clone()).unwrap();
    Invitation::parse(&document, &KANSENGELIJKHEID)
}

/// The code of the only problem of a link.
fn code(link: &str) -> &'static str {
    let error = invitation::parse(link, &KANSENGELIJKHEID).unwrap_err();
    let [problem] = &error.problems[..] else { panic!("{error}") };
    assert_eq!(problem.path, "");
    problem.kind.code()
}

fn example() -> Value {
    json!({
        "format": "samenwerkscan/invitation/1",
        "id": "k7Qe1xA9",
        "instrument": { "id": "kansengelijkheid", "version": "1.0" },
        "school": "Basisschool De Regenboog",
        "perspective": "ouders",
        "form": "short",
        "lang": "tr",
        "until": "2026-12-18",
        "returnTo": { "mail": "scan@regenboog.example", "name": "Anja" },
        "partners": [
            { "kind": "wijkteam", "name": "Buurtteam Zuid" },
            { "kind": "anders", "name": "Moestuin", "leefwerelden": ["wijk"] },
        ],
    })
}

#[test]
fn an_invitation_says_what_was_written() {
    let invitation = parse(&example()).unwrap();
    assert_eq!(invitation.id(), "k7Qe1xA9");
    assert_eq!(invitation.instrument(), &KANSENGELIJKHEID);
    assert_eq!(invitation.school(), Some("Basisschool De Regenboog"));
    assert_eq!(invitation.perspective(), Some(Perspective::Ouders));
    assert_eq!(invitation.form(), Some(Form::Short));
    assert_eq!(invitation.lang().unwrap().as_str(), "tr");
    assert_eq!(invitation.until(), Some("2026-12-18".parse().unwrap()));
    let address = invitation.return_to().unwrap();
    assert_eq!(address.mail.as_deref(), Some("scan@regenboog.example"));
    assert_eq!(address.name.as_deref(), Some("Anja"));
    let [wijkteam, garden] = invitation.partners() else { panic!("two partners") };
    assert_eq!(wijkteam.leefwerelden, PartnerKind::Wijkteam.leefwerelden());
    assert_eq!(garden.partner.name.as_deref(), Some("Moestuin"));
    assert_eq!(garden.leefwerelden, Leefwerelden::of(&[Leefwereld::Wijk]));
    // Written again it is the same file.
    assert_eq!(serde_json::to_value(&invitation).unwrap(), example());
}

/// Encoded by another program (Python's `base64.urlsafe_b64encode`, without the padding).
#[test]
fn a_link_is_the_json_as_base64url() {
    let draft = InvitationDraft::new("k7", &KANSENGELIJKHEID);
    let link = draft.finish().unwrap().link("https://a.example/#old");
    let letters = "eyJmb3JtYXQiOiJzYW1lbndlcmtzY2FuL2ludml0YXRpb24vMSIsImlkIjoiazciLCJpbnN0cnVtZW50Ijp7ImlkIjoia2Fu\
                   c2VuZ2VsaWpraGVpZCIsInZlcnNpb24iOiIxLjAifX0";
    assert_eq!(link, format!("https://a.example/#uitnodiging={letters}"));
}

fn random(rng: &mut Rng) -> InvitationDraft {
    let names = [
        "De Regenboog",
        "مدرسة",
        "<b>\"school\"</b>",
        "\\ é ½ 🌈",
        "'; DROP",
        "\u{202E}cba",
        "a\u{301}",
    ];
    let kinds = PartnerKind::ALL;
    let mut draft = InvitationDraft::new(
        (0..rng.usize(1..=64))
            .map(|_| char::from(rng.choice(*b"azAZ09-_").unwrap()))
            .collect::<String>(),
        &KANSENGELIJKHEID,
    );
    let some = |rng: &mut Rng| rng.bool().then(|| rng.choice(names).unwrap().to_owned());
    draft.school = some(rng);
    draft.perspective = rng.bool().then(|| rng.choice(Perspective::ALL).unwrap());
    draft.form = rng.bool().then(|| rng.choice([Form::Full, Form::Short]).unwrap());
    draft.lang = rng
        .bool()
        .then(|| rng.choice(["nl", "en", "ar", "pt-BR", "zh-Hant-TW"]).unwrap().parse().unwrap());
    draft.until =
        rng.bool().then(|| format!("20{}-0{}-28", rng.u8(10..99), rng.u8(1..=9)).parse().unwrap());
    draft.return_to = rng.bool().then(|| ReturnAddress {
        mail: rng.bool().then(|| "anja+scan@ö.example".into()),
        name: some(rng),
    });
    draft.partners = (0..rng.usize(..=50))
        .map(|_| {
            let kind = rng.choice(kinds).unwrap();
            let needed = kind == PartnerKind::Anders;
            let name = if needed { Some("Moestuin".into()) } else { some(rng) };
            let worlds = [[Leefwereld::School].as_slice(), &[Leefwereld::Thuis, Leefwereld::Wijk]];
            let other =
                (needed || rng.bool()).then(|| Leefwerelden::of(rng.choice(worlds).unwrap()));
            ListedPartner::new(Partner { kind, name }, other)
        })
        .collect();
    draft
}

#[test]
fn what_is_sent_arrives_and_is_sent_again_to_the_byte() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..2_000 {
        let sent = random(&mut rng).finish().unwrap();
        let link = sent.link(PAGE);
        assert!(link.ends_with(['0', '9', 'Q']), "mail programs keep the whole link: {link}");
        for arrived in [
            link.clone(),
            link.strip_prefix(PAGE).unwrap().into(),
            link.split_once('#').unwrap().1.into(),
            format!("<{link}>."),
            format!("Vul de scan in: {link}\nGroeten"),
            format!("{link}&fbclid=Iw-x"),
            link.replace('#', "#start&"),
        ] {
            let received = invitation::parse(&arrived, &KANSENGELIJKHEID).unwrap();
            assert_eq!(received, sent);
            assert_eq!(received.link(PAGE), link);
        }
        let file: Document = serde_json::from_str(&serde_json::to_string(&sent).unwrap()).unwrap();
        assert_eq!(Invitation::parse(&file, &KANSENGELIJKHEID).unwrap(), sent);
        assert_eq!(sent.draft().finish().unwrap(), sent);
    }
}

/// A key, a wrong value, and the places and codes of what must be told about it.
type Wrong = (&'static str, Value, &'static [(&'static str, &'static str)]);

/// Each key with a wrong value.
fn wrong() -> Vec<Wrong> {
    let long = "x".repeat(201);
    let partner = json!({ "kind": "ouders" });
    vec![
        ("format", json!("samenwerkscan/invitation/2"), &[("/format", "unknownFormat")]),
        ("format", json!(1), &[("/format", "wrongType")]),
        ("id", json!(""), &[("/id", "notAnId")]),
        ("id", json!("a b"), &[("/id", "notAnId")]),
        ("id", json!("é"), &[("/id", "notAnId")]),
        ("id", json!("x".repeat(65)), &[("/id", "notAnId")]),
        (
            "instrument",
            json!({ "id": "x", "version": "9" }),
            &[("/instrument/id", "unknownInstrument"), ("/instrument/version", "unknownVersion")],
        ),
        (
            "instrument",
            json!({ "id": "kansengelijkheid" }),
            &[("/instrument/version", "missingKey")],
        ),
        ("school", json!(" \u{200B}"), &[("/school", "blankName")]),
        ("school", json!(long), &[("/school", "nameTooLong")]),
        ("school", json!("De\nRegenboog"), &[("/school", "controlCharacter")]),
        ("school", Value::Null, &[("/school", "nullValue")]),
        ("perspective", json!("leerling"), &[("/perspective", "unknownValue")]),
        ("perspective", json!(["school"]), &[("/perspective", "wrongType")]),
        ("form", json!("long"), &[("/form", "unknownValue")]),
        ("lang", json!("Nederlands is mooi"), &[("/lang", "notALanguage")]),
        ("lang", json!("n"), &[("/lang", "notALanguage")]),
        ("lang", json!("nl_NL"), &[("/lang", "notALanguage")]),
        ("lang", json!("nl-"), &[("/lang", "notALanguage")]),
        ("until", json!("2027-02-29"), &[("/until", "notADate")]),
        ("until", json!("18 december"), &[("/until", "notADate")]),
        ("returnTo", json!("anja@regenboog.example"), &[("/returnTo", "wrongType")]),
        (
            "returnTo",
            json!({ "mail": "anja", "name": "A\u{7}", "phone": "06" }),
            &[
                ("/returnTo/mail", "notAMailAddress"),
                ("/returnTo/name", "controlCharacter"),
                ("/returnTo/phone", "unknownKey"),
            ],
        ),
        ("returnTo", json!({ "mail": "a@b@c" }), &[("/returnTo/mail", "notAMailAddress")]),
        (
            "returnTo",
            json!({ "mail": "anja @b.example" }),
            &[("/returnTo/mail", "notAMailAddress")],
        ),
        ("returnTo", json!({ "mail": "a@b\r\nBcc:c" }), &[("/returnTo/mail", "notAMailAddress")]),
        ("returnTo", json!({ "mail": "@b" }), &[("/returnTo/mail", "notAMailAddress")]),
        ("partners", json!({}), &[("/partners", "wrongType")]),
        ("partners", json!(vec![partner; 51]), &[("/partners", "tooManyPartners")]),
        (
            "partners",
            json!([{ "kind": "kerk", "working": "yes", "answers": {}, "desired": 2 }]),
            &[
                ("/partners/0/kind", "unknownValue"),
                ("/partners/0/working", "unknownKey"),
                ("/partners/0/answers", "unknownKey"),
                ("/partners/0/desired", "unknownKey"),
            ],
        ),
        (
            "partners",
            json!([1, { "kind": "anders" }]),
            &[
                ("/partners/0", "wrongType"),
                ("/partners/1/name", "missingKey"),
                ("/partners/1/leefwerelden", "missingKey"),
            ],
        ),
        (
            "partners",
            json!([{ "kind": "wijkteam", "leefwerelden": ["wijk", "wijk", "bos"] }, { "kind": "ouders", "leefwerelden": [] }]),
            &[
                ("/partners/0/leefwerelden/1", "duplicateValue"),
                ("/partners/0/leefwerelden/2", "unknownValue"),
                ("/partners/1/leefwerelden", "emptyList"),
            ],
        ),
        ("colour/~", json!(1), &[("/colour~1~0", "unknownKey")]),
    ]
}

#[test]
fn whatever_is_wrong_is_told_at_once() {
    let mut rng = Rng::with_seed(2);
    let wrong = wrong();
    let mut seen = BTreeSet::new();
    for round in 0..500 {
        let mut invitation = example();
        let mut expected = BTreeSet::new();
        let n_wrong = if round < wrong.len() { 1 } else { rng.usize(1..=8) };
        let mut keys = BTreeSet::new();
        for idx in 0..n_wrong {
            let place = if round < wrong.len() { round + idx } else { rng.usize(..wrong.len()) };
            let (key, value, problems) = &wrong[place];
            if keys.insert(*key) {
                invitation[*key] = value.clone();
                expected.extend(problems.iter().map(|(path, code)| ((*path).to_owned(), *code)));
            }
        }
        for key in ["format", "id", "instrument"] {
            if !keys.contains(key) && round >= wrong.len() && rng.u8(..6) == 0 {
                invitation.as_object_mut().unwrap().remove(key);
                expected.insert((format!("/{key}"), "missingKey"));
            }
        }
        let error = parse(&invitation).unwrap_err();
        let found: BTreeSet<_> = error
            .problems
            .iter()
            .map(|problem| (problem.path.clone(), problem.kind.code()))
            .collect();
        assert_eq!(found, expected, "{invitation}");
        assert_eq!(found.len(), error.problems.len(), "each is told once: {error}");
        seen.insert(invitation.to_string());
    }
    assert!(seen.len() > 300, "{} different invitations", seen.len());
}

#[test]
fn a_damaged_link_is_refused() {
    let link = parse(&example()).unwrap().link(PAGE);
    let letters = link.split_once('=').unwrap().1.split_once('=').unwrap().1;
    let of = |letters: &str| format!("{PAGE}#uitnodiging={letters}");
    assert_eq!(code(PAGE), "notAnInvitation");
    assert_eq!(code(""), "notAnInvitation");
    assert_eq!(code("https://regenboog.example/#s1ER5ggMtKgAC8Ak_d"), "notAnInvitation");
    assert_eq!(code(&of("")), "notReadable");
    for broken in [
        format!("{letters}="),
        letters.replacen('e', "+", 1),
        letters.replacen('e', "%", 1),
        format!("{letters}A"),
    ] {
        assert_eq!(code(&of(&broken)), "damagedInvitation", "{broken}");
    }
    assert_eq!(code(&of("____")), "notUtf8");
    assert_eq!(code(&of(&"e".repeat(MAX_LINK_BYTES))), "tooLarge");
    // Cut off anywhere it is not an invitation.
    for (end, _) in letters.char_indices() {
        let (part, _) = letters.split_at(end);
        assert!(invitation::parse(&of(part), &KANSENGELIJKHEID).is_err(), "{end}");
    }
    // A key that is there twice, in the text of the link.
    let twice = "eyJpZCI6MSwiaWQiOjJ9";
    let error = invitation::parse(&of(twice), &KANSENGELIJKHEID).unwrap_err().to_string();
    assert!(error.contains("/id: the key `id` occurs more than once"), "{error}");
}

/// A link of a stranger harms nothing: it is refused, or it is a name like any other.
#[test]
fn a_hostile_link_harms_nothing() {
    let link = |text: &str| {
        // With the letters of the standard alphabet for links.
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let bits: Vec<bool> = text
            .bytes()
            .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
            .collect();
        let letters = bits.chunks(6).map(|bits| {
            let value =
                (0..6).fold(0, |value, idx| value << 1 | usize::from(bits.get(idx) == Some(&true)));
            char::from(LETTERS[value])
        });
        format!("https://evil.example/#uitnodiging={}", letters.collect::<String>())
    };
    assert_eq!(code(&link(&"[".repeat(100_000))), "notReadable");
    assert_eq!(code(&link(&("[".repeat(90_000) + &"]".repeat(90_000)))), "wrongType");
    let with_school = |school: &str| {
        let mut invitation = example();
        invitation["school"] = school.into();
        invitation::parse(&link(&invitation.to_string()), &KANSENGELIJKHEID)
    };
    let long = with_school(&"a".repeat(10_000)).unwrap_err();
    assert_eq!(long.to_string(), "/school: the name has more than 200 characters");
    let deep = example().to_string().replace("\"Anja\"", &("[".repeat(9_000) + &"]".repeat(9_000)));
    let error = invitation::parse(&link(&deep), &KANSENGELIJKHEID).unwrap_err();
    assert_eq!(error.problems[0].path, "/returnTo/name");
    let many = format!("[{}1]", "1,".repeat(60_000));
    let partners = example().to_string().replace("\"Anja\"", &many);
    assert_eq!(
        invitation::parse(&link(&partners), &KANSENGELIJKHEID).unwrap_err().problems.len(),
        1
    );
    for name in ["<script>alert(1)</script>", "\u{202E}evil", "javascript:alert(1)", "{{7*7}}"] {
        assert_eq!(with_school(name).unwrap().school(), Some(name));
    }
    let half = example().to_string().replace("De Regenboog", "\\uD83D");
    let error = invitation::parse(&link(&half), &KANSENGELIJKHEID).unwrap_err();
    assert_eq!(error.problems[0].kind.code(), "loneSurrogate");
}

#[test]
fn a_draft_is_checked_like_a_file() {
    let mut draft = InvitationDraft::new("", &KANSENGELIJKHEID);
    draft.school = Some(" ".into());
    draft.partners = vec![Partner { kind: PartnerKind::Wijkteam, name: None }.into(); 51];
    let error = draft.finish().unwrap_err();
    let codes: Vec<_> = error.problems.iter().map(|problem| problem.kind.code()).collect();
    assert_eq!(codes, ["notAnId", "blankName", "tooManyPartners"]);
}

fn anonymous() -> Mode {
    Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap()
}

/// Every sentence that an invitation gives, in a language.
pub(crate) fn texts(lang: BuiltInLang) -> Vec<String> {
    let open = anonymous().openly(Perspective::Gemeente).unwrap();
    let mut texts: Vec<String> = text::why(lang).map(Into::into).into();
    let sides = Perspective::ALL.map(Some).into_iter().chain([None]);
    for (side, mode) in
        sides.flat_map(|side| [Mode::Open, anonymous(), open].map(|mode| (side, mode)))
    {
        let mut draft = parse(&example()).unwrap().draft();
        draft.perspective = side;
        let whole = draft.finish().unwrap();
        let bare = InvitationDraft::new("a", &KANSENGELIJKHEID).finish().unwrap();
        for invitation in [whole, bare] {
            texts.extend(text::occasion(&invitation, lang));
            texts.extend(text::who_sees(None, side, mode, lang));
            let message = text::invite(&invitation, "", mode, lang);
            texts.extend(message.text.split("\n\n").map(Into::into));
            let message = text::hand_in(Some(&invitation), "", lang);
            texts.extend(message.text.split("\n\n").map(Into::into));
        }
    }
    // A greeting or a name is no sentence.
    for text in &mut texts {
        *text = text.trim().to_owned();
    }
    texts.retain(|text| text.ends_with(['.', '?']));
    texts
}

/// What somebody is told is what the mode does.
#[test]
fn who_sees_what_depends_on_the_mode() {
    let sees = |mode, side| text::who_sees(Some("Anja"), side, mode, BuiltInLang::Nl).join(" ");
    let open = anonymous().openly(Perspective::Gemeente).unwrap();
    assert!(sees(anonymous(), None).contains("groepen met 5 mensen of meer"));
    assert!(sees(open, Some(Perspective::Ouders)).contains("groepen met 5 mensen of meer"));
    assert!(sees(open, Some(Perspective::Gemeente)).contains("voor je organisatie"));
    assert!(sees(Mode::Open, Some(Perspective::Ouders)).contains("een groep van één persoon"));
    for mode in [anonymous(), open, Mode::Open] {
        assert!(sees(mode, None).starts_with("Anja verzamelt de antwoorden en kan ze lezen."));
    }
}

/// The link is long: it is on a line of its own, after the sentences. A partner also answers about the school.
#[test]
fn a_message_says_how_many_questions_there_are_and_ends_with_the_link() {
    for lang in BuiltInLang::ALL {
        for side in Perspective::ALL.map(Some).into_iter().chain([None]) {
            for form in [Some(Form::Full), Some(Form::Short), None] {
                let mut draft = parse(&example()).unwrap().draft();
                (draft.perspective, draft.form) = (side, form);
                let invitation = draft.finish().unwrap();
                let message = text::invite(&invitation, "LINK", anonymous(), lang).text;
                let parts: Vec<&str> = message.split("\n\n").collect();
                let [.., who_sees, link, _] = &parts[..] else { panic!("{message}") };
                assert!(who_sees.starts_with("Anja "), "{message}");
                assert!(link.ends_with(":\nLINK"), "{message}");
                let number = |text: &str| {
                    text.split(|letter: char| !letter.is_ascii_digit())
                        .find_map(|number| number.parse().ok())
                };
                let asked: Option<usize> = number(parts[1]);
                let about_school = if side == Some(Perspective::Partners) { 4 } else { 0 };
                assert_eq!(
                    asked,
                    (form == Some(Form::Short)).then_some(6 + about_school),
                    "{message}"
                );
            }
        }
    }
}

/// A message can be read again as it is: the link in an invitation, the code of whoever hands in.
#[test]
fn what_is_sent_is_found_in_its_message() {
    let mut rng = Rng::with_seed(3);
    let response = crate::support::main_scan("4321 0123 xxxx nnnn 4444 2222");
    let code = samenwerkscan::saved::encode(&response);
    for _ in 0..300 {
        let sent = random(&mut rng).finish().unwrap();
        for lang in BuiltInLang::ALL {
            let message = text::invite(&sent, &sent.link(PAGE), anonymous(), lang);
            assert_eq!(invitation::parse(&message.text, &KANSENGELIJKHEID).unwrap(), sent);
            let handed_in = text::hand_in(Some(&sent), &code, lang).text;
            let found = samenwerkscan::saved::find(&handed_in, &KANSENGELIJKHEID);
            assert_eq!((&found.responses[..], found.damaged), (&[response.clone()][..], 0));
            for text in [message.subject, message.text, handed_in] {
                assert!(!text.contains(['\u{202E}', '\r']), "{text:?}");
            }
            let letter = Report::letter(&sent, PAGE, anonymous(), lang).write(Format::Html);
            assert!(!letter.contains("<b>\""), "{letter}");
        }
    }
}

/// The links in `tests/golden/invitations`, to which the reader of the element is held too.
fn golden(file: &str) -> Vec<Value> {
    let path = format!("{}/tests/golden/invitations/{file}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn links_that_another_program_made_say_what_is_in_them() {
    for vector in golden("valid") {
        let received = invitation::parse(vector["link"].as_str().unwrap(), &KANSENGELIJKHEID);
        let expected = parse(&vector["invitation"]).unwrap();
        assert_eq!(received.as_ref(), Ok(&expected), "{}", vector["what"]);
        // Nothing is written for a list without partners, and for a way back without any.
        if serde_json::to_value(&expected).unwrap() == vector["invitation"] {
            assert_eq!(expected.link("https://regenboog.example/scan"), vector["link"]);
        }
    }
    for vector in golden("broken") {
        let link = vector["link"].as_str().unwrap();
        assert!(invitation::parse(link, &KANSENGELIJKHEID).is_err(), "{}", vector["what"]);
    }
}
