//! Redacts secrets in texts of the server.

use std::borrow::Cow;

/// Redacts a text from the server: removes the given secrets, URLs and control characters, and truncates it.
pub(crate) fn presentable(text: &str, secrets: &[Cow<'_, str>]) -> String {
    const LONGEST: usize = 300;
    // Control characters first: removing them may join the halves of a secret.
    let mut text = text.replace(|shown: char| shown.is_control() && !shown.is_whitespace(), "");
    for secret in secrets {
        text = text.replace(&**secret, "[redacted]");
    }
    let words = text.split_whitespace().map(|word| {
        // A URL may be signed.
        if word.contains("://") { "[address]" } else { word }
    });
    let text = words.collect::<Vec<_>>().join(" ");
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() && shown.chars().count() == LONGEST {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_secrets_and_addresses() {
        assert_eq!(
            presentable(
                "key sk_1 is bad,\n see https://a.example/?s=1 \u{1b}[31m",
                &["sk_1".into()]
            ),
            "key [redacted] is bad, see [address] [31m"
        );
        assert_eq!(
            presentable("sk\u{1}_1 at http:\u{1}//a.example", &["sk_1".into()]),
            "[redacted] at [address]"
        );
        assert_eq!(presentable(&"a".repeat(400), &[]).chars().count(), 301);
    }
}
