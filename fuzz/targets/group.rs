//! Any bytes, read as a file of a group or as an invitation, and what they say of the group.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::Saved;
use samenwerkscan::saved::invitation::parse;
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};
use samenwerkscan_fuzz::{read, show};

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Some(Saved::Summary(summary)) => {
            let file = serde_json::to_vec(&summary).unwrap();
            assert!(
                read(&file) == Some(Saved::Summary(summary.clone())),
                "writing loses something"
            );
            let anonymous = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap();
            for mode in [Mode::Open, anonymous] {
                let result = summary.result(mode);
                show(Outcome::Team(&[], &result), BuiltInLang::Nl);
                if let Ok(change) = summary.progress(&summary, mode) {
                    show(Outcome::Progress(&change), BuiltInLang::En);
                }
            }
        }
        Some(Saved::Histograms(histograms)) => {
            let file = serde_json::to_vec(&histograms).unwrap();
            let again = read(&file);
            assert!(
                again == Some(Saved::Histograms(histograms.clone())),
                "writing loses something"
            );
            show(Outcome::Team(&[], &histograms.result()), BuiltInLang::En);
        }
        Some(Saved::Team(team)) => {
            let file = serde_json::to_vec(&team).unwrap();
            assert!(read(&file) == Some(Saved::Team(team.clone())), "writing loses something");
            show(Outcome::Team(&[], &team.summary().result()), BuiltInLang::Nl);
        }
        Some(Saved::Invitation(invitation)) => {
            let link = invitation.link("https://school.example");
            assert!(parse(&link, &KANSENGELIJKHEID) == Ok(invitation), "a link loses something");
        }
        _ => {}
    }
});
