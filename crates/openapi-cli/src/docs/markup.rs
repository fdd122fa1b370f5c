//! HTML from texts: escaped, or from Markdown.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// A text as the content of an element or of an attribute in quotes.
pub(super) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Not allowed in HTML.
            '\0' => escaped.push('\u{fffd}'),
            char => escaped.push(char),
        }
    }
    escaped
}

/// Markdown as HTML. HTML in it is shown as text, images become links, and links lead only to web pages, e-mail
/// addresses and parts of this page.
pub(super) fn markdown(source: &str) -> String {
    let parser = Parser::new_ext(source, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let mut open_links: Vec<bool> = Vec::new();
    let events = parser.filter_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(Event::Text(html)),
        Event::Start(
            Tag::Link {
                dest_url, title, id, ..
            }
            | Tag::Image {
                dest_url, title, id, ..
            },
        ) => {
            let leads = is_followed(&dest_url);
            open_links.push(leads);
            let link_type = LinkType::Inline;
            leads.then_some(Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }))
        }
        Event::End(TagEnd::Link | TagEnd::Image) => open_links.pop()?.then_some(Event::End(TagEnd::Link)),
        // The page has headings of its own.
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
        event => Some(event),
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

fn is_followed(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "#"]
        .iter()
        .any(|start| url.starts_with(start))
}

/// A text as the value of an `id`: unique texts have unique ids.
pub(super) fn id(kind: &str, name: &str) -> String {
    let mut id = format!("{kind}-");
    for char in name.chars() {
        if char.is_ascii_alphanumeric() || "-.".contains(char) {
            id.push(char);
        } else {
            id.push_str(&format!("_{:x}_", u32::from(char)));
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_cannot_run_code() {
        for (source, expected) in [
            ("a *b*", "<p>a <em>b</em></p>\n"),
            ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
            ("a <img src=x onerror=y>", "<p>a &lt;img src=x onerror=y&gt;</p>\n"),
            ("[a](javascript:x)", "<p>a</p>\n"),
            ("[a](data:text/html,x)", "<p>a</p>\n"),
            (
                "[a](https://example.com)",
                "<p><a href=\"https://example.com\">a</a></p>\n",
            ),
            (
                "![a](https://example.com/b.png)",
                "<p><a href=\"https://example.com/b.png\">a</a></p>\n",
            ),
            (
                "![a [b](vbscript:x)](https://example.com)",
                "<p><a href=\"https://example.com\">a b</a></p>\n",
            ),
            ("# a", "<p>a</p>\n"),
        ] {
            assert_eq!(markdown(source), expected, "{source}");
        }
    }

    #[test]
    fn ids_are_unique() {
        assert_eq!(id("schema", "A.b-1"), "schema-A.b-1");
        assert_ne!(id("schema", "a b"), id("schema", "a_20_b"));
        assert_ne!(id("schema", "a/b"), id("schema", "a b"));
    }
}
