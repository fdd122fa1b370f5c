//! What is wrong with a body, without quoting from it.

use serde_json::error::Category;

/// Says what serde found, expected and where. The values that it quotes came with the delivery and may be secrets.
pub(crate) fn describe(error: &serde_json::Error) -> String {
    let place = format!("at line {} column {}", error.line(), error.column());
    match error.classify() {
        Category::Eof => format!("it ends early, {place}"),
        Category::Syntax | Category::Io => format!("it is not JSON, {place}"),
        Category::Data => format!("{}, {place}", without_values(&error.to_string())),
    }
}

fn without_values(text: &str) -> String {
    let text = text.rsplit_once(" at line ").map_or(text, |(text, _)| text);
    // These name fields of the contract.
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
    fn quotes_no_values() {
        let said = |json: &str| describe(&serde_json::from_str::<Vec<i64>>(json).expect_err(json));
        assert_eq!(
            said(r#"["a secret, expected nothing"]"#),
            "invalid type: string, expected i64, at line 1 column 29"
        );
        assert_eq!(said("[1"), "it ends early, at line 1 column 2");
        assert_eq!(said("[1,\nx]"), "it is not JSON, at line 2 column 1");
    }
}
