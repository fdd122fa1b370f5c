//! A page of messages.

use ofauth::fuzzing;

/// Data of the seeds; an error that shows it could show a secret.
const PLANTED_TEXT: &str = "planted-text";
const PLANTED_NUMBER: &str = "31337313";

#[test]
fn decode() {
    bolero::check!(name = "decode").for_each(check);
}

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
