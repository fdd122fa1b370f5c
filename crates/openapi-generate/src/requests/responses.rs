//! What an operation returns: one type, perhaps none, or one a status.

use openapi_model::Operation;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::bindings::Kind;
use crate::document::Document;
use crate::prose;

/// The body of a response of one status, or of a range of them.
pub(super) struct Case {
    status: String,
    pub(super) kind: Kind,
    description: String,
}

/// A response that is a stream of items.
pub(super) struct Stream {
    is_events: bool,
    media_types: Vec<String>,
    pub(super) item: Kind,
}

/// Those of an operation.
pub(super) fn streams(contract: &Document, operation: &Operation<'_>, items: &[(String, Kind)]) -> Vec<Stream> {
    let responses = operation.responses(contract.model()).into_iter();
    let responses = responses.filter(|(status, _)| status.starts_with('2') || *status == "default");
    let contents = responses.flat_map(|(_, response)| response.content());
    let stated: Vec<String> = contents.map(|(media_type, _)| media_type.essence).collect();
    let stream = |(kept, item): &(String, Kind)| {
        let is_events = kept == "text/event-stream";
        let is_meant = |media_type: &&String| match is_events {
            true => *media_type == kept,
            false => ["ndjson", "jsonl", "jsonlines", "json-seq"]
                .iter()
                .any(|name| media_type.ends_with(name)),
        };
        let mut media_types: Vec<String> = stated.iter().filter(is_meant).cloned().collect();
        media_types.dedup();
        Stream {
            is_events,
            media_types,
            item: item.clone(),
        }
    };
    items.iter().map(stream).collect()
}

impl Stream {
    pub(super) fn method(&self) -> syn::Ident {
        format_ident!("{}", if self.is_events { "send_events" } else { "send_lines" })
    }

    /// The methods that send the request and return the stream; of a request that only reads, one that connects again.
    pub(super) fn code(&self, is_read: bool) -> TokenStream {
        let form = format_ident!("{}", if self.is_events { "events" } else { "lines" });
        let (media_types, item) = (&self.media_types, self.item.code());
        let read = match self.item {
            Kind::Text if self.is_events => quote!(openapi_runtime::generated::as_text),
            _ => quote!(openapi_runtime::generated::as_json),
        };
        let follow = (is_read && self.is_events)
            .then(|| quote!(openapi_runtime::stream_methods!(follow [#(#media_types),*], #read, #item);));
        quote! {
            openapi_runtime::stream_methods!(#form [#(#media_types),*], #read, #item);
            #follow
        }
    }
}

/// What `send` returns.
pub(super) struct Returned {
    pub(super) kind: Kind,
    /// If `kind` is an enum by status, what each holds.
    pub(super) cases: Vec<Case>,
}

/// Of an operation with these successful responses. The enum is called after `builder`, the request builder.
pub(super) fn returned(
    contract: &Document,
    operation: &Operation<'_>,
    successes: &[(String, Kind)],
    is_page: bool,
    builder: &str,
) -> Returned {
    let one = |kind: &Kind| Returned {
        kind: kind.clone(),
        cases: Vec::new(),
    };
    let mut kinds: Vec<&Kind> = Vec::new();
    for (_, kind) in successes {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let is_json = |kind: &&&Kind| !matches!(kind, Kind::Nothing | Kind::Bytes);
    if is_page && let Some(page) = kinds.iter().find(is_json) {
        return one(page);
    }
    match kinds.as_slice() {
        [] => one(&Kind::Nothing),
        [Kind::Bytes] if !has_content(contract, operation) => one(&Kind::Nothing),
        [only] => one(only),
        // Bytes may be none.
        [Kind::Nothing, Kind::Bytes] | [Kind::Bytes, Kind::Nothing] => one(&Kind::Bytes),
        [Kind::Nothing, some] | [some, Kind::Nothing] => one(&Kind::Optional(Box::new((*some).clone()))),
        _ => {
            let responses = operation.responses(contract.model());
            let cases = successes.iter().map(|(status, kind)| Case {
                status: status.clone(),
                kind: kind.clone(),
                description: responses
                    .get(status.as_str())
                    .and_then(|response| response.text("description"))
                    .unwrap_or_default()
                    .to_owned(),
            });
            Returned {
                kind: Kind::Own(format!("responses::{builder}Response")),
                cases: cases.collect(),
            }
        }
    }
}

/// Whether a response that is no error has a body.
fn has_content(contract: &Document, operation: &Operation<'_>) -> bool {
    let responses = operation.responses(contract.model()).into_iter();
    let mut responses = responses.filter(|(status, _)| status.starts_with(['2', '3']) || *status == "default");
    responses.any(|(_, response)| response.entries("content").next().is_some())
}

/// The enum of what is returned by status.
pub(super) fn code(builder: &str, cases: &[Case]) -> TokenStream {
    let name = format_ident!("{builder}Response");
    let head = format!("What [`{builder}`](crate::requests::{builder}) returns, by status.");
    let head = prose::paragraphs([head.as_str()]);
    let mut sorted: Vec<&Case> = cases.iter().collect();
    // A range holds what is not listed by itself.
    sorted.sort_by_key(|case| (case.codes().1 - case.codes().0, case.codes().0));
    let variants = sorted.iter().map(|case| {
        let text = format!("{}: {}", case.status, prose::line(&case.description));
        let text = prose::paragraphs([text.trim_end_matches([':', ' '])]);
        let (variant, content) = (case.variant(), case.kind.code());
        match case.kind {
            Kind::Nothing => quote!(#text #variant),
            _ => quote!(#text #variant(#content)),
        }
    });
    let arms = sorted.iter().map(|case| {
        let (variant, (first, last)) = (case.variant(), case.codes());
        let read = match case.kind {
            Kind::Nothing => quote!(Self::#variant),
            Kind::Bytes => quote!(Self::#variant(body.clone())),
            _ => quote!(Self::#variant(from_json(body)?)),
        };
        let [first, last] = [first, last].map(Literal::u16_unsuffixed);
        if case.is_one() {
            quote!(#first => #read)
        } else {
            quote!(#first..=#last => #read)
        }
    });
    quote! {
        #head
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A status that the document does not list, in [`Response::meta`](crate::Response::meta): the body as it came.
            Unknown(Bytes),
        }

        impl ByStatus for #name {
            fn read(status: u16, body: &Bytes) -> serde_json::Result<Self> {
                Ok(match status {
                    #(#arms,)*
                    _ => Self::Unknown(body.clone()),
                })
            }
        }
    }
}

impl Case {
    /// The first and the last code that it is for.
    fn codes(&self) -> (u16, u16) {
        self.status.parse().map_or((200, 299), |code| (code, code))
    }

    fn is_one(&self) -> bool {
        let (first, last) = self.codes();
        first == last
    }

    fn variant(&self) -> syn::Ident {
        // The names of RFC 9110 and of the registry that it begins.
        let name = match self.codes() {
            (200, 200) => "Ok",
            (201, _) => "Created",
            (202, _) => "Accepted",
            (203, _) => "NonAuthoritative",
            (204, _) => "NoContent",
            (205, _) => "ResetContent",
            (206, _) => "PartialContent",
            (207, _) => "MultiStatus",
            (208, _) => "AlreadyReported",
            (226, _) => "ImUsed",
            (first, last) if first == last => return format_ident!("Status{first}"),
            _ => "Success",
        };
        format_ident!("{name}")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind_of(successes: &[(&str, Kind)]) -> (Kind, Vec<String>) {
        let contract =
            Document::from(json!({"paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {}}}}}}}}));
        let operations = contract.model().operations();
        let successes: Vec<_> = successes
            .iter()
            .map(|(status, kind)| ((*status).to_owned(), kind.clone()))
            .collect();
        let returned = returned(&contract, &operations[0], &successes, false, "GetA");
        let cases = returned.cases.iter().map(|case| case.variant().to_string());
        (returned.kind, cases.collect())
    }

    #[test]
    fn bodies_of_several_kinds_are_told_apart_by_status() {
        let (one, two) = (Kind::Named("One".to_owned()), Kind::List(Box::new(Kind::Text)));
        let optional = Kind::Optional(Box::new(one.clone()));
        for (successes, expected) in [
            (vec![("200", one.clone())], one.clone()),
            (vec![("200", one.clone()), ("2XX", one.clone())], one.clone()),
            (vec![("200", one.clone()), ("204", Kind::Nothing)], optional.clone()),
            (vec![("202", Kind::Nothing), ("2XX", one.clone())], optional),
            (vec![("200", Kind::Bytes), ("204", Kind::Nothing)], Kind::Bytes),
            (vec![], Kind::Nothing),
        ] {
            assert_eq!(kind_of(&successes), (expected, vec![]));
        }
        let (kind, cases) = kind_of(&[
            ("200", one.clone()),
            ("201", two),
            ("202", Kind::Nothing),
            ("299", Kind::Bytes),
            ("2XX", one),
        ]);
        assert_eq!(kind, Kind::Own("responses::GetAResponse".to_owned()));
        assert_eq!(cases, ["Ok", "Created", "Accepted", "Status299", "Success"]);
    }
}
