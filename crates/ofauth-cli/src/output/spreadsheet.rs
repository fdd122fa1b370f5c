//! Texts that a spreadsheet would run as a formula.

/// Puts an apostrophe before a text that a spreadsheet might run as a formula, so that it shows the text.
pub(crate) fn guarded(text: String) -> String {
    if is_formula(&text) { format!("'{text}") } else { text }
}

/// Whether it starts like a formula. Spreadsheets ignore leading white space, quotes and invisible characters.
fn is_formula(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let overlooked = |char: char| char.is_whitespace() || char.is_control() || is_quote(char) || is_invisible(char);
    text.trim_start_matches(overlooked)
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

fn is_quote(char: char) -> bool {
    matches!(
        char,
        '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '\u{ff02}' | '\u{ff07}'
    )
}

/// Zero-width characters: spaces, joiners, direction and byte order marks.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_shown_not_run() {
        for text in [
            "=1+1",
            "+1",
            "-2+3",
            "@SUM(A1)",
            "\ttab",
            "\rreturn",
            "\nline",
            "\u{ff1d}1",
            "\u{ff0b}1",
            "\u{ff0d}1",
            "\u{ff20}A1",
            "  =1",
            "\u{a0}=1",
            "\"=1\"",
            "'=1",
            "\u{feff}=1",
            "\u{200b}=1",
            "\u{201c}=1",
            "\u{1}=1",
            " \" \t=1",
        ] {
            assert_eq!(guarded(text.to_owned()), format!("'{text}"), "{text:?}");
        }
    }

    #[test]
    fn other_texts_stay_as_they_are() {
        for text in [
            "",
            " ",
            "a=1",
            "1-2",
            "e@mail.example",
            "'quoted'",
            "<p>=1</p>",
            "  two",
            "{\"a\":-1}",
            "2026-04-02",
        ] {
            assert_eq!(guarded(text.to_owned()), text);
        }
    }
}
