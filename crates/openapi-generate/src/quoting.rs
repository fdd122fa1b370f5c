//! Quotes a document's text for each generated language: Rust, its comments and documentation, Markdown, TOML.
//!
//! Every text of a document is quoted here before it is written to a file.

use std::fmt::Write as _;

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, MetaNameValue, parse_quote};

/// A string literal of Rust.
pub(super) fn string(text: &str) -> String {
    format!("{text:?}")
}

/// A string of TOML.
pub(super) fn toml(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// Text that is safe in a comment or in documentation: its only line breaks are line feeds, and characters that change
/// the text direction or control a terminal are escaped.
pub(super) fn comment(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' | '\t' => safe.push(letter),
            '\r' => {
                letters.next_if_eq(&'\n');
                safe.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.push('\n'),
            letter if letter.is_control() || is_directing(letter) => safe.extend(letter.escape_unicode()),
            letter => safe.push(letter),
        }
    }
    safe
}

/// The characters with the property `Bidi_Control`.
fn is_directing(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// JSON text with the same characters escaped.
pub(super) fn json(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => safe.push(letter),
            letter if letter.is_control() || is_directing(letter) || matches!(letter, '\u{2028}' | '\u{2029}') => {
                let _ = write!(safe, "\\u{:04x}", u32::from(letter));
            }
            letter => safe.push(letter),
        }
    }
    safe
}

/// The same on one line.
pub(super) fn line(text: &str) -> String {
    comment(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plain text as Markdown, on one line.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for letter in line(text).chars() {
        if letter.is_ascii_punctuation()
            && !matches!(letter, '.' | ',' | ':' | ';' | '-' | '/' | '\'' | '"' | '(' | ')')
        {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Text as code in Markdown (CommonMark 6.1), on one line.
pub(super) fn code_span(text: &str) -> String {
    let text = comment(text).replace('\n', "\\n");
    let runs = text.split(|letter| letter != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or_default() + 1);
    // One space at each end belongs to the code span.
    let pad = if text.trim().is_empty() || text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The documentation of an item, each line with `indent` and three slashes.
pub(super) fn documentation(text: &str, indent: &str) -> String {
    let mut lines = String::new();
    for line in comment(text).lines() {
        let line = format!("{indent}/// {line}");
        let _ = writeln!(lines, "{}", line.trim_end());
    }
    lines
}

/// Makes the documentation of every item such as a comment can hold: `/// ` and one line of text for each attribute.
pub(super) fn document(file: &mut syn::File) {
    Documentation.visit_file_mut(file);
}

struct Documentation;

impl VisitMut for Documentation {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = std::mem::take(attributes).into_iter().flat_map(by_line).collect();
    }
}

/// An attribute, or one for each line where it is documentation.
fn by_line(attribute: Attribute) -> Vec<Attribute> {
    let Meta::NameValue(MetaNameValue {
        path,
        value: Expr::Lit(ExprLit {
            lit: Lit::Str(text), ..
        }),
        ..
    }) = &attribute.meta
    else {
        return vec![attribute];
    };
    if !path.is_ident("doc") {
        return vec![attribute];
    }
    let text = comment(&text.value());
    // Our own texts begin with the space.
    let has_space = text.starts_with(' ');
    let lines = text.lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line if has_space && line.starts_with(' ') => line.to_owned(),
        line => format!(" {line}"),
    });
    let mut attributes: Vec<Attribute> = lines
        .map(|line| {
            let mut attribute = attribute.clone();
            attribute.meta = parse_quote!(doc = #line);
            attribute
        })
        .collect();
    if attributes.is_empty() {
        attributes.push(attribute);
    }
    attributes
}

#[cfg(test)]
mod tests {
    use syn::LitStr;

    use super::*;

    const ODD: &[&str] = &[
        "",
        "a\r\nb\rc\n\nd",
        "\u{202e}reversed\u{2066}",
        "\0\u{1b}[31m\u{7f}\u{85}\u{2028}x",
        "❤\u{fe0f} \u{200b}\u{feff}",
        "*/ /* */ `a` ``b`` \\ \" ' ''' \"\"\" #{x}",
        "///! #![x]\n    fn main() {}\n```\nlet\n```",
        " ",
        "`",
    ];

    #[test]
    fn rust_reads_back_what_was_quoted() {
        for text in ODD {
            let literal: LitStr = syn::parse_str(&string(text)).expect("a literal");
            assert_eq!(literal.value(), *text);
        }
    }

    #[test]
    fn json_reads_back_what_was_quoted() {
        for text in ODD {
            let quoted = json(&serde_json::to_string(text).expect("a text"));
            assert_eq!(serde_json::from_str::<String>(&quoted).expect("JSON"), *text);
        }
    }

    #[test]
    fn toml_reads_back_what_was_quoted() {
        for text in ODD {
            let document: toml_edit::DocumentMut = format!("key = {}\n", toml(text)).parse().expect("TOML");
            assert_eq!(document["key"].as_str(), Some(*text));
        }
    }

    #[test]
    fn documentation_stays_documentation() {
        for text in ODD {
            let code = format!("{}struct A;\n", documentation(text, ""));
            let mut file = syn::parse_file(&code).unwrap_or_else(|error| panic!("{error} in {code:?}"));
            assert_eq!(file.items.len(), 1, "{code:?}");
            let item: syn::ItemStruct = syn::parse_quote!(#[doc = #text] struct A;);
            file.items.push(syn::Item::Struct(item));
            document(&mut file);
            let code = prettyplease::unparse(&file);
            let again = syn::parse_file(&code).unwrap_or_else(|error| panic!("{error} in {code:?}"));
            assert_eq!(again.items.len(), 2, "{code:?}");
            assert!(
                !code.contains(|letter: char| letter.is_control() && letter != '\n' || is_directing(letter)),
                "{code:?}"
            );
        }
    }

    #[test]
    fn documentation_is_a_line_of_its_own_each_behind_a_space() {
        let mut file: syn::File = parse_quote! {
            #![doc = " Of the file."]

            #[doc = "What it is.\n\n    code\nAnd more. "]
            #[derive(Clone)]
            struct A {
                #[doc = ""]
                #[doc = " Ours."]
                b: u8,
            }
        };
        document(&mut file);
        assert_eq!(
            prettyplease::unparse(&file),
            "//! Of the file.\n/// What it is.\n///\n///     code\n/// And more.\n#[derive(Clone)]\nstruct A {\n    \
             ///\n    /// Ours.\n    b: u8,\n}\n"
        );
    }

    #[test]
    fn markdown_shows_what_was_quoted() {
        for (text, escaped, code) in [
            ("a_b <c>", r"a\_b \<c\>", "`a_b <c>`"),
            ("a `b`", r"a \`b\`", "`` a `b` ``"),
            ("a\nb", "a b", r"`a\nb`"),
            ("", "", "`  `"),
        ] {
            assert_eq!((markdown(text).as_str(), code_span(text).as_str()), (escaped, code));
        }
    }
}
