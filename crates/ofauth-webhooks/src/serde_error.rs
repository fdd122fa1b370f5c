//! Describes serde errors without quoting from the body.

use serde_json::error::Category;

/// What serde found, what it expected, and the position. The values that serde quotes are left out: they may be
/// secrets.
pub(crate) fn describe(error: &serde_json::Error) -> String {
    let position = format!("at line {} column {}", error.line(), error.column());
    match error.classify() {
        Category::Eof => format!("unexpected end, {position}"),
        Category::Syntax | Category::Io => format!("invalid JSON, {position}"),
        Category::Data => format!("{}, {position}", without_values(&error.to_string())),
    }
}

fn without_values(text: &str) -> String {
    let text = text.rsplit_once(" at line ").map_or(text, |(text, _)| text);
    // The quoted names are fields of the contract.
    if text.starts_with("missing field `") || text.starts_with("duplicate field `") {
        return text.to_owned();
    }
    let (found, expected) = text.rsplit_once(", expected ").unwrap_or((text, "something else"));
    let found = found.split(['"', '`']).next().unwrap_or_default().trim_end();
    format!("{found}, expected {expected}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_not_quoted() {
        let text = |json: &str| describe(&serde_json::from_str::<Vec<i64>>(json).expect_err(json));
        assert_eq!(
            text(r#"["a secret, expected nothing"]"#),
            "invalid type: string, expected i64, at line 1 column 29"
        );
        assert_eq!(text("[1"), "unexpected end, at line 1 column 2");
        assert_eq!(text("[1,\nx]"), "invalid JSON, at line 2 column 1");
    }
}
