//! The secret of a Link session.

use ofauth_client::types::LinkSession;
use url::Url;

/// The secret of a session: from its field, or else the last segment of the URL for the user.
#[inline]
pub(crate) fn secret_of(session: &LinkSession) -> Option<String> {
    let given = session.client_secret.as_ref().map(|secret| secret.as_str().to_owned());
    let of_address = || {
        let url = Url::parse(session.url.as_ref()?.as_str()).ok()?;
        let segment = url.path_segments()?.rfind(|segment| !segment.is_empty())?;
        let segment = percent_encoding::percent_decode_str(segment).decode_utf8().ok()?;
        Some(segment.into_owned())
    };
    given.or_else(of_address).filter(|secret| !secret.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_given_or_in_the_address() {
        for (session, expected) in [
            (r#"{"expiresAt":"","url":"https://link.example/cs_1"}"#, Some("cs_1")),
            (
                r#"{"expiresAt":"","url":"https://link.example/a/cs_1/?theme=dark"}"#,
                Some("cs_1"),
            ),
            (r#"{"expiresAt":"","clientSecret":"cs_2"}"#, Some("cs_2")),
            (
                r#"{"expiresAt":"","clientSecret":"cs_2","url":"https://link.example/cs_1"}"#,
                Some("cs_2"),
            ),
            (r#"{"expiresAt":"","url":"https://link.example/"}"#, None),
            (r#"{"expiresAt":"","url":"cs_1"}"#, None),
            (r#"{"expiresAt":""}"#, None),
        ] {
            let session: LinkSession = serde_json::from_str(session).expect("a session");
            assert_eq!(secret_of(&session).as_deref(), expected, "{session:?}");
        }
    }
}
