//! What an export leaves out unless it is asked for: connection ids, and the queries of URLs, which may be signatures.

use std::borrow::Cow;

use crate::table::Table;
use crate::value::Value;

/// The text that replaces a secret.
const REMOVED: &str = "[removed]";

/// Whether a column has secrets.
pub(super) fn is_secret(table: &Table, column: &str) -> bool {
    table.of_accounts && table.key.contains(&column)
}

/// The JSON of an item without secrets: those of columns, and the queries of URLs.
pub(super) fn without<'a>(raw: &'a str, table: &Table, values: &[Value<'_>]) -> Cow<'a, str> {
    let mut clean = without_queries(raw);
    for (column, value) in table.columns.iter().zip(values) {
        let Value::Text(secret) = value else { continue };
        if is_secret(table, column.name) && !secret.is_empty() && clean.contains(secret.as_ref()) {
            clean = Cow::Owned(clean.replace(secret.as_ref(), REMOVED));
        }
    }
    clean
}

/// Cuts each URL in a JSON text before its query; an escaped slash, `\/`, is part of it.
fn without_queries(json: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut kept = 0;
    let mut from = 0;
    while let Some(found) = next_scheme(&json[from..]) {
        let start = from + found;
        let end = start + end_of_url(&json[start..]);
        let url = &json[start..end];
        if let Some(query) = ["?", "\\u003f", "\\u003F"]
            .iter()
            .filter_map(|mark| url.find(mark))
            .min()
        {
            clean.push_str(&json[kept..start + query]);
            clean.push('?');
            clean.push_str(REMOVED);
            kept = end;
        }
        from = end;
    }
    if kept == 0 {
        return Cow::Borrowed(json);
    }
    clean.push_str(&json[kept..]);
    Cow::Owned(clean)
}

/// The position after the scheme of the next URL.
fn next_scheme(json: &str) -> Option<usize> {
    let schemes = ["://", ":\\/\\/"];
    let found = schemes
        .iter()
        .filter_map(|mark| json.find(mark).map(|at| at + mark.len()));
    found.min()
}

/// Where a URL ends: at a character that no URL has, as it is in JSON.
fn end_of_url(json: &str) -> usize {
    let mut characters = json.char_indices();
    while let Some((at, found)) = characters.next() {
        match found {
            '"' | '<' | '>' => return at,
            '\\' => match characters.next() {
                Some((_, '/' | 'u')) => {}
                _ => return at,
            },
            _ if found.is_whitespace() => return at,
            _ => {}
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::without_queries;

    #[test]
    fn queries_of_urls_are_cut() {
        for (json, clean) in [
            (
                r#"{"url":"https://a.example/b.jpg?sig=1&x=2","w":3}"#,
                r#"{"url":"https://a.example/b.jpg?[removed]","w":3}"#,
            ),
            (
                r#"{"url":"https:\/\/a.example\/b?sig=\/1\u0026x=2"}"#,
                r#"{"url":"https:\/\/a.example\/b?[removed]"}"#,
            ),
            (
                r#"{"url":"https://a.example/b\u003fsig=1"}"#,
                r#"{"url":"https://a.example/b?[removed]"}"#,
            ),
            (
                r#"{"a":"see https://a.example/?b=1 or http://c.example/?d\n"}"#,
                r#"{"a":"see https://a.example/?[removed] or http://c.example/?[removed]\n"}"#,
            ),
            (
                r#"{"a":"<a href=\"https://a.example/?b\">?</a>"}"#,
                r#"{"a":"<a href=\"https://a.example/?[removed]\">?</a>"}"#,
            ),
        ] {
            assert_eq!(without_queries(json), clean);
        }
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for json in [
            r#"{"a":"why? because","b":"https://a.example/b.jpg","c":"://"}"#,
            "",
            r#"{"é":"\\"}"#,
        ] {
            assert_eq!(without_queries(json), json);
        }
    }
}
