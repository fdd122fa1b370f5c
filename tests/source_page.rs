//! The documentation's own example, with its placeholders filled.

use ofauth::types::MessagePage;
use serde_json::Value;

const EXAMPLE: &str = include_str!("fixtures/source_page.json");

#[test]
fn is_decoded_and_written_back_without_loss() {
    let page: MessagePage = serde_json::from_str(EXAMPLE).expect("the example decodes");
    let before: Value = serde_json::from_str(EXAMPLE).expect("the example is JSON");
    let after = serde_json::to_value(&page).expect("a page can be written");
    assert_eq!(before, after);
}

#[test]
fn shows_no_address() {
    let page: MessagePage = serde_json::from_str(EXAMPLE).expect("the example decodes");
    let shown = format!("{page:?} {page:#?}");
    // Every address in the example carries it.
    assert!(!shown.contains("planted"));
    assert!(shown.contains("SignedUrl([redacted])"));
}
