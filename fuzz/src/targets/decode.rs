//! A page of messages.

use ofauth::fuzzing;

use super::Target;

pub(super) const TARGET: Target = Target {
    name: "decode",
    check,
    seeds: &["seeds/decode", "../tests/fixtures"],
    words: &[
        PLANTED_TEXT,
        PLANTED_NUMBER,
        "null",
        "true",
        "{}",
        "[]",
        "[[[[[[[[",
        "{\"a\":",
        "1e999",
        "-0.0",
        "\\ud800",
        "\\u0000",
        "\"list\":",
        "\"hasMore\":",
        "\"nextLastId\":",
        "\"id\":",
        "\"text\":",
        "\"fromUser\":",
        "\"media\":",
        "\"previews\":",
        "\"files\":",
        "\"full\":",
        "\"url\":",
        "\"price\":",
        "\"createdAt\":",
        "\"videoSources\":",
        "\"releaseForms\":",
    ],
};

/// Data of the seeds; an error that shows it could show a secret.
const PLANTED_TEXT: &str = "planted-text";
const PLANTED_NUMBER: &str = "31337313";

fn check(body: &[u8]) {
    match fuzzing::decode(body) {
        Ok(page) => {
            // Serialization round-trips.
            let bytes = serde_json::to_vec(&page).expect("a page serializes");
            assert_eq!(fuzzing::decode(&bytes).expect("it was just serialized"), page);
        }
        Err(error) => {
            let shown = format!("{error} {error:?}");
            assert!(
                !shown.contains(PLANTED_TEXT) && !shown.contains(PLANTED_NUMBER),
                "data is shown: {shown}"
            );
            assert!(!shown.contains(char::is_control), "a control character is shown");
            assert!(shown.len() < 4096, "{} bytes are shown", shown.len());
            assert_eq!(error.raw_body().map(|raw| &raw[..]), Some(body), "the body is not kept");
        }
    }
}
