//! Sanitizes texts from the server for one line of a terminal.

use html2text::render::TrivialDecorator;

/// HTML as one line of plain text.
pub(crate) fn line(html: &str) -> String {
    // Most messages are plain text, and parsing is costly: quadratic for nested tags.
    if !html.contains(['<', '&']) || html.len() > LONGEST {
        return printable(html);
    }
    match html2text::config::with_decorator(TrivialDecorator::new())
        .allow_width_overflow()
        .string_from_read(html.as_bytes(), WIDTH)
    {
        Ok(text) => printable(&text),
        Err(_) => printable(html),
    }
}

/// Maximum number of bytes to parse; longer texts are shown with their tags. Real messages are shorter.
const LONGEST: usize = 50_000;

/// Wide enough to avoid wrapping, and no wider: a ruler is drawn this wide.
const WIDTH: usize = 1000;

/// One line without control characters: white space becomes one space; terminal and text direction controls are
/// removed.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.extend(word.chars().filter(|char| !acts_on_terminal(*char)));
    }
    shown
}

/// Quotes a text for a shell.
pub(crate) fn quoted(text: &str) -> String {
    let plain = |char: char| char.is_ascii_alphanumeric() || "@%+=:,./_-".contains(char);
    let text = shown_by_a_terminal(text);
    if !text.is_empty() && text.chars().all(plain) {
        return text;
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Keeps lines and tabs, and removes all other control characters.
pub(crate) fn shown_by_a_terminal(text: &str) -> String {
    text.chars()
        .filter(|char| matches!(char, '\n' | '\t') || !acts_on_terminal(*char))
        .collect()
}

fn acts_on_terminal(char: char) -> bool {
    char.is_control() || overrides_direction(char)
}

fn overrides_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_one_line() {
        for (html, text) in [
            ("", ""),
            ("plain", "plain"),
            ("  two\r\n lines\t", "two lines"),
            ("<p>Thank you for the <b>invoice</b>.</p>", "Thank you for the invoice."),
            ("<p>one</p><p>two</p>", "one two"),
            ("one<br />two<br>three", "one two three"),
            ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
            ("I <3 you", "I <3 you"),
            ("a & b", "a & b"),
            ("<a href=\"https://a.example/?s=1\">here</a>", "here"),
            ("<script>alert(1)</script>after", "after"),
            ("caf&eacute; <em>☕</em> 👩‍👩‍👧", "café ☕ 👩‍👩‍👧"),
        ] {
            assert_eq!(line(html), text, "{html}");
        }
    }

    #[test]
    fn control_characters_are_removed() {
        for (given, shown) in [
            ("\u{1b}[31mred\u{1b}[0m", "[31mred[0m"),
            ("<p>&#27;]0;title&#7;</p>", "]0;title"),
            ("a\u{9b}2Jb", "a2Jb"),
            ("a\u{0}b\u{8}c\u{7f}", "abc"),
            ("a\u{2028}b\u{85}c", "a b c"),
            ("\u{202e}gnp.exe", "gnp.exe"),
        ] {
            assert_eq!(line(given), shown, "{given:?}");
        }
    }

    #[test]
    fn a_word_is_quoted_where_a_shell_would_take_it_apart() {
        for (text, word) in [
            ("1010000001736", "1010000001736"),
            ("3@1700013", "3@1700013"),
            ("-7", "-7"),
            ("2026-04-01T00:00:00+00:00", "2026-04-01T00:00:00+00:00"),
            ("a b", "'a b'"),
            ("$(x)", "'$(x)'"),
            ("it's", r"'it'\''s'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(text), word, "{text}");
        }
    }

    #[test]
    fn takes_any_depth_and_length() {
        let deep = |times| format!("{}x", "<div><blockquote><ul><li>".repeat(times));
        assert_eq!(line(&deep(500)), "x");
        assert_eq!(line(&deep(100_000)), deep(100_000));
        let words = "word ".repeat(5_000);
        assert_eq!(line(&format!("<p>{words}</p>")), words.trim_end());
    }
}
