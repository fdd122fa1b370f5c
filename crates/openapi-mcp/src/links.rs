//! Links in texts.

/// What a link is replaced by.
pub(crate) const LINK: &str = "[link removed]";

/// Extensions of media.
const MEDIA: [&str; 24] = [
    "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "svg", "bmp", "tif", "tiff", "mp4", "m4v", "mov", "webm",
    "mkv", "avi", "m3u8", "mpd", "ts", "mp3", "m4a", "wav", "pdf",
];

/// The longest part of a path that is not taken for a token.
const LONGEST_PART: usize = 40;

/// Removes links that are signed or lead to media; all of them, if the text is a link to media by its name.
pub(crate) fn without_links(text: &str, all: bool) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, end)) = next_link(rest) {
        let (before, link) = (&rest[..start], &rest[start..end]);
        kept.push_str(before);
        kept.push_str(if all || !is_plain(link) { LINK } else { link });
        rest = &rest[end..];
    }
    kept.push_str(rest);
    kept
}

/// The bytes of the next link: `scheme://…`, `//host/…` at the start of the text, or `data:…`.
fn next_link(text: &str) -> Option<(usize, usize)> {
    let ends = |shown: char| shown.is_whitespace() || shown.is_control() || "\"'<>`\\^{}|".contains(shown);
    let end = |start: usize| start + text[start..].find(ends).unwrap_or(text.len() - start);
    let with_scheme = text.find("://").map(|found| {
        let is_scheme = |shown: &char| shown.is_ascii_alphanumeric() || "+-.".contains(*shown);
        found - text[..found].chars().rev().take_while(is_scheme).count()
    });
    let data = text
        .find("data:")
        .filter(|start| text[*start..end(*start)].contains(','));
    let without_scheme = (text.starts_with("//") && text.contains('.')).then_some(0);
    let start = [with_scheme, data, without_scheme].into_iter().flatten().min()?;
    Some((start, end(start)))
}

/// Whether a link is neither signed nor leads to media.
fn is_plain(link: &str) -> bool {
    let Some((scheme, rest)) = link.split_once("://") else {
        return false;
    };
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return false;
    }
    let rest = rest.trim_end_matches(['.', ',', ';', ':', '!', ')', ']']);
    if rest.contains(['?', '#', '@', '%', ';', '=', '&']) {
        return false;
    }
    let (_, path) = rest.split_once('/').unwrap_or((rest, ""));
    let extension = path.rsplit('/').next().and_then(|file| file.rsplit_once('.'));
    let is_media = extension.is_some_and(|(_, extension)| MEDIA.contains(&extension.to_lowercase().as_str()));
    !is_media && path.split('/').all(|part| part.len() <= LONGEST_PART)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_links_and_media_are_removed_and_nothing_else() {
        for (text, expected) in [
            (
                "see https://shop.example/orders/7.",
                "see https://shop.example/orders/7.",
            ),
            ("https://cdn.example/a/b.mp4", LINK),
            ("https://cdn.example/a?signature=1 and more", "[link removed] and more"),
            (
                "<a href=\"https://cdn.example/a#t=1\">x</a>",
                "<a href=\"[link removed]\">x</a>",
            ),
            ("https://user:pw@cdn.example/", LINK),
            ("s3://bucket/key", LINK),
            ("//cdn.example/a", LINK),
            ("data:image/png;base64,AAAA", LINK),
            ("the data: one, two", "the data: one, two"),
            ("http://a.example/0123456789012345678901234567890123456789012345", LINK),
            (
                "http://a.example http://b.example/c.JPG",
                "http://a.example [link removed]",
            ),
            ("no link: 1//2 a:b", "no link: 1//2 a:b"),
            ("ü://", "ü[link removed]"),
            ("", ""),
        ] {
            assert_eq!(without_links(text, false), expected, "{text}");
        }
        assert_eq!(without_links("https://shop.example/", true), LINK);
    }
}
