//! Bodies of errors. The first byte chooses the status.

use ofauth::fuzzing;

const SECRET: &str = "sk_planted";

#[test]
fn errors() {
    bolero::check!(name = "errors").for_each(check);
}

fn check(input: &[u8]) {
    let Some((status, body)) = input.split_first() else {
        return;
    };
    let error = fuzzing::status_error(300 + u16::from(*status), http::HeaderMap::new(), body, &[SECRET]);
    let said = [
        Some(error.message()),
        error.code().map(|code| code.as_str()),
        error.request_id(),
        error.action_required(),
    ];
    for text in said.into_iter().flatten() {
        assert!(!text.contains(SECRET), "a secret is shown: {text:?}");
        assert!(!text.contains("://"), "a URL is shown: {text:?}");
        assert!(
            !text.contains(char::is_control),
            "a control character is shown: {text:?}"
        );
        assert!(
            text.chars().count() <= 301,
            "{} characters are shown",
            text.chars().count()
        );
    }
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET), "a secret is shown: {shown}");
    assert!(!shown.contains(char::is_control), "a control character is shown");
    assert_eq!(error.raw_body().map(|raw| &raw[..]), Some(body), "the body is not kept");
}
