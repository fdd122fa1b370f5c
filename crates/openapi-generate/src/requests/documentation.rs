//! What the documentation says of an operation.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;

use super::builder::Operation;
use super::errors::ErrorBodies;
use super::headers;
use crate::facts::Style;
use crate::prose;

impl Operation<'_> {
    pub(super) fn documentation(&self, errors: &ErrorBodies<'_>) -> TokenStream {
        let (head, permission) = (self.head(), self.demands());
        let description = prose::text(&self.description);
        let preview = self.preview();
        let checked = "`send` checks all values first: one that the contract does not allow is an\n\
                       [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.";
        let errors = errors.text(&self.errors);
        let headers = match self.headers.is_empty() {
            true => String::new(),
            false => {
                let name = headers::name(&self.builder);
                format!("[`{name}`](crate::headers::{name}) has the headers of the response.")
            }
        };
        prose::paragraphs([
            head.as_str(),
            &description,
            &permission,
            preview,
            checked,
            &errors,
            &headers,
        ])
    }

    /// How its pages are requested, if that was found by convention.
    pub(crate) fn found_paging(&self) -> Option<String> {
        let paging = self.paging.as_ref().filter(|paging| paging.is_found)?;
        let cursor = format!("the parameter `{}`", paging.cursor);
        let start = match (paging.style, &paging.next) {
            (Style::Link, None) => "the next page by the header `Link`".to_owned(),
            (Style::Link, Some(next)) => format!("the next page by the link in `{next}`"),
            (Style::Page, _) => format!("{cursor} is the number of the page, from {}", paging.first),
            (Style::Offset, _) => format!("{cursor} is the number of items before the page"),
            (Style::LastId, _) => format!(
                "{cursor} is the `{}` of the last item",
                paging.key.as_deref().unwrap_or("id")
            ),
            (_, next) => format!("{cursor} is the cursor, from `{}`", next.as_deref().unwrap_or_default()),
        };
        let items = match paging.bare {
            true => "the response is the list".to_owned(),
            false => format!("the items are in `{}`", paging.items),
        };
        let more = paging
            .more
            .as_ref()
            .map(|more| format!("; `{more}` says whether there are more"));
        Some(format!("{start}; {items}{}", more.unwrap_or_default()))
    }

    /// Its summary, method, path and id.
    pub(crate) fn head(&self) -> String {
        let (id, request) = (&self.id, self.request_line());
        match self.spoken() {
            "" => format!("`{request}` (`{id}`)."),
            summary => format!("{}: `{request}` (`{id}`).", prose::line(summary)),
        }
    }

    /// Its HTTP method and its path.
    pub(crate) fn request_line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Its summary; empty if the document has none.
    pub(crate) fn spoken(&self) -> &str {
        match self.summary == self.request_line() {
            true => "",
            false => &self.summary,
        }
    }

    /// The permission or handle that it needs.
    pub(crate) fn demands(&self) -> String {
        let word = |handle: &str| handle.to_snake_case().replace('_', " ");
        match (&self.permission, &self.handle) {
            (Some(permission), _) => format!("Needs the permission `{permission}`."),
            (None, Some(handle)) => format!("Needs a {}, but no permission.", word(handle)),
            (None, None) if self.handles.is_empty() => String::new(),
            (None, None) => {
                let words: Vec<String> = self.handles.iter().map(|handle| word(handle)).collect();
                format!("Needs no {}.", words.join(" or "))
            }
        }
    }

    pub(crate) fn preview(&self) -> &'static str {
        if self.deprecated {
            "Deprecated."
        } else if self.preview {
            "Preview: it may still change."
        } else {
            ""
        }
    }
}
