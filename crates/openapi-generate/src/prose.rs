//! Turns texts of the contract into documentation.

use proc_macro2::TokenStream;
use quote::quote;

/// The text on one line, escaped for rustdoc.
pub(super) fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Paragraphs as the documentation of an item.
pub(super) fn paragraphs<'a>(texts: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let texts: Vec<_> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
    let text = texts.join("\n\n");
    let lines = text.lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// A text of the contract, line by line.
pub(super) fn text(text: &str) -> String {
    text.trim().lines().map(escaped).collect::<Vec<_>>().join("\n")
}

/// Adds a full stop if there is none.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim_end();
    let ends = text.ends_with(['.', '!', '?', ':']);
    format!("{text}{}", if ends || text.is_empty() { "" } else { "." })
}

/// Escapes what Markdown would take for a link or a tag, outside of code.
fn escaped(line: &str) -> String {
    let mut code = false;
    let mut escaped = String::new();
    for character in line.chars() {
        if character == '`' {
            code = !code;
        }
        if !code && matches!(character, '[' | ']' | '<' | '>' | '*' | '_') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
