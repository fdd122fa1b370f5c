//! Links to the next page: the header `Link` (RFC 8288), or a URL in the response.

use std::fmt;

use http::HeaderMap;
use http::header::LINK;
use reqwest::Url;

use super::Cursor;

/// The request for a page, which its links are relative to.
pub(crate) struct Sent {
    pub(crate) url: Url,
    /// What no cursor may have: a server may repeat credentials in its links.
    pub(crate) secrets: Vec<String>,
}

/// Shows no URL: it may contain a secret.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").finish_non_exhaustive()
    }
}

/// The error when the next page is at another server, which must not get the credentials.
pub(super) const ELSEWHERE: &str = "the link to the next page leads to another origin than that of the request";

impl Sent {
    /// The start of the next page by the headers or by the link in the response; an error if it is no link within the
    /// origin of the request.
    pub(super) fn next(&self, headers: &HeaderMap, stated: Option<&Cursor>) -> Result<Option<Cursor>, &'static str> {
        let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
        let linked = values
            .flat_map(links)
            .find(|(_, relations)| relations.iter().any(|name| name == "next"));
        let target = linked.map(|(target, _)| target);
        match target.or(stated.map(|cursor| cursor.marked().to_owned())) {
            Some(target) => self.within_origin(&target).map(Some).ok_or(ELSEWHERE),
            None => Ok(None),
        }
    }

    /// Path and query of a link.
    fn within_origin(&self, target: &str) -> Option<Cursor> {
        let mut url = self.url.join(target).ok()?;
        if url.origin() != self.url.origin() || !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let is_secret = |value: &str| self.secrets.iter().any(|secret| secret == value);
        if url.query_pairs().any(|(_, value)| is_secret(&value)) {
            let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
            let kept = pairs.iter().filter(|(_, value)| !is_secret(value));
            url.query_pairs_mut().clear().extend_pairs(kept);
        }
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Some(Cursor::from(format!("{}{query}", url.path())))
    }
}

/// The links of a header's value: targets, and their relations in lower case.
fn links(value: &str) -> Vec<(String, Vec<String>)> {
    let mut links = Vec::new();
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let Some((target, after)) = after.split_once('>') else {
            break;
        };
        let mut relations = Vec::new();
        let (parameters, following) = until_comma(after);
        for parameter in split_unquoted(parameters, ';') {
            let Some((name, value)) = parameter.split_once('=') else {
                continue;
            };
            if name.trim().eq_ignore_ascii_case("rel") && relations.is_empty() {
                let value = value.trim().trim_matches('"').to_ascii_lowercase();
                relations.extend(value.split_ascii_whitespace().map(str::to_owned));
            }
        }
        links.push((target.trim().to_owned(), relations));
        rest = following;
    }
    links
}

fn until_comma(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (position, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => return text.split_at(position),
            _ => {}
        }
    }
    (text, "")
}

fn split_unquoted(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn next(link: &'static str, stated: Option<&str>) -> Result<Option<String>, &'static str> {
        let sent = Sent {
            url: Url::parse("https://api.example/v1/items?page=1").expect("a URL"),
            secrets: vec!["k3y".to_owned()],
        };
        let mut headers = HeaderMap::new();
        if !link.is_empty() {
            headers.insert(LINK, HeaderValue::from_static(link));
        }
        let found = sent.next(&headers, stated.map(Cursor::from).as_ref());
        found.map(|cursor| cursor.map(|cursor| cursor.as_str().to_owned()))
    }

    #[test]
    fn the_next_page_is_that_of_the_relation_within_the_origin() {
        for (link, stated, expected) in [
            ("", None, Ok(None)),
            (r#"</v1/items?page=0>; rel="prev""#, None, Ok(None)),
            (
                r#"</a>; rel=prev, <https://api.example/v1/items?page=2&a=b,c>; title="x, y; rel=z"; rel="last NEXT""#,
                None,
                Ok(Some("/v1/items?page=2&a=b,c")),
            ),
            ("<?page=2>; rel=next", None, Ok(Some("/v1/items?page=2"))),
            ("<?page=2&key=k3y>; rel=next", None, Ok(Some("/v1/items?page=2"))),
            (
                "",
                Some("https://api.example:443/v1/items?page=3#x"),
                Ok(Some("/v1/items?page=3")),
            ),
            (
                "<https://api.example.net/v1/items?page=2>; rel=next",
                None,
                Err(ELSEWHERE),
            ),
            ("<//other.example/>; rel=next", None, Err(ELSEWHERE)),
            ("<http://api.example/v1/items>; rel=next", None, Err(ELSEWHERE)),
            ("<https://user@api.example/v1/items>; rel=next", None, Err(ELSEWHERE)),
        ] {
            assert_eq!(
                next(link, stated),
                expected.map(|path| path.map(str::to_owned)),
                "{link} {stated:?}"
            );
        }
    }
}
