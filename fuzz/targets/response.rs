//! Any bytes, read as a file. A response that comes out of it is scored, shown and kept.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::{Saved, decode, encode};
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};
use samenwerkscan_fuzz::{read, show};

fuzz_target!(|bytes: &[u8]| {
    let Some(Saved::Response(response)) = read(bytes) else { return };
    let file = serde_json::to_vec(&response).unwrap();
    assert!(read(&file) == Some(Saved::Response(response.clone())), "writing loses something");
    assert!(
        decode(&encode(&response), &KANSENGELIJKHEID).unwrap() == response,
        "a code loses something"
    );
    let lang = if bytes.len() % 2 == 0 { BuiltInLang::Nl } else { BuiltInLang::En };
    show(Outcome::Solo(&response), lang);
});
