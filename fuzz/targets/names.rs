//! Any text as the name of a partner. It is refused, or it is text everywhere and nothing else.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::{decode, encode};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    BuiltInLang, Draft, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Perspective,
    Response, Working,
};
use samenwerkscan_fuzz::show;

fuzz_target!(|names: (&str, &str)| {
    let (Some(one), Some(other)) = (named(names.0), named(names.1)) else { return };
    for response in [&one, &other] {
        assert!(
            decode(&encode(response), &KANSENGELIJKHEID).unwrap() == *response,
            "a code loses something"
        );
        let page = Outcome::Solo(response).report(BuiltInLang::Nl).html().to_string();
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    }
    let team = [one, other];
    let result = Summary::of(&team).unwrap().result(Mode::Open);
    show(Outcome::Team(&team, &result), BuiltInLang::Nl);
});

fn named(name: &str) -> Option<Response> {
    let partner = Partner { kind: PartnerKind::Wijkteam, name: Some(name.to_owned()) };
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School);
    draft.partners.push(PartnerDraft::new(partner, Working::Wanted));
    let is_blank = name.trim().is_empty();
    let is_wrong = is_blank || name.contains(char::is_control) || 200 < name.chars().count();
    let response = draft.finish().ok();
    assert!(!(is_wrong && response.is_some()), "taken: {name:?}");
    response
}
