//! Any text, in which share codes are looked for; and as a code by itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::saved::{decode, encode, find};

fuzz_target!(|text: &str| {
    if let Ok(response) = decode(text, &KANSENGELIJKHEID) {
        let letters: String = text.split_whitespace().collect();
        assert_eq!(encode(&response), letters, "two codes for one response");
        assert_eq!(find(text, &KANSENGELIJKHEID).responses, [response]);
    }
    for response in find(text, &KANSENGELIJKHEID).responses {
        assert!(decode(&encode(&response), &KANSENGELIJKHEID).unwrap() == response);
    }
});
