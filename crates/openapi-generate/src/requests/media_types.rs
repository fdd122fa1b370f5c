//! Other media types of a body and of its response, as methods of the same builder.

use std::collections::BTreeSet;

use openapi_model::{MediaType, Node};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::body::{Body, OTHERS};
use crate::identifier;

/// The member of an operation with the media types of its response, where there are several.
pub(crate) const RESPONSES: &str = "x-response-media-types";

/// What a builder has beside its first media types.
pub(super) struct MediaTypes {
    /// The media type of the body that the builder sends.
    sent: String,
    /// Media types that the same fields can be sent in, by the names of their methods.
    same: Vec<(String, String)>,
    /// Those that only the caller can write, and the name of the method.
    others: Option<(String, Vec<String>)>,
    /// Those of the response, and the name of the method.
    responses: Option<(String, Vec<String>)>,
}

impl MediaTypes {
    /// `has_files` is whether a field of the body is a file.
    pub(super) fn of(
        operation: &Node<'_>,
        holder: Option<&Node<'_>>,
        body: &Body<'_>,
        has_files: bool,
        names: &mut BTreeSet<String>,
    ) -> Self {
        let sent = holder.and_then(|body| body.entries("content").next());
        let sent = sent.map(|(name, _)| name.to_owned()).unwrap_or_default();
        let (mut same, mut others) = (Vec::new(), Vec::new());
        let stated = holder.and_then(|body| body.get(OTHERS)).and_then(Value::as_object);
        // Its caller says which of them the bytes are.
        let stated = stated.filter(|_| !matches!(body, Body::Bytes(_) | Body::Nothing));
        for (name, has_same_schema) in stated.into_iter().flatten() {
            let essence = MediaType::parse(name).essence;
            let form = match essence.as_str() {
                "application/x-www-form-urlencoded" if !has_files => Some("as_form"),
                "multipart/form-data" => Some("as_multipart"),
                "application/json" if !has_files => Some("as_json"),
                _ => None,
            };
            match form.filter(|_| *has_same_schema == true && matches!(body, Body::Fields(_))) {
                Some(method) => same.push((identifier::fresh_function(method, names), essence)),
                None => others.push(name.clone()),
            }
        }
        let responses = operation.get(RESPONSES).and_then(Value::as_array).into_iter().flatten();
        let responses: Vec<String> = responses.filter_map(|name| name.as_str().map(str::to_owned)).collect();
        let mut named = |method: &str, listed: Vec<String>| {
            (!listed.is_empty()).then(|| (identifier::fresh_function(method, names), listed))
        };
        Self {
            sent,
            same,
            others: named("body_of", others),
            responses: named("accept", responses),
        }
    }

    /// A media type that the bytes of an example can have.
    pub(super) fn of_example(&self) -> String {
        match self.sent.as_str() {
            "" | "*/*" => "application/octet-stream".to_owned(),
            "image/*" => "image/png".to_owned(),
            "text/*" => "text/plain".to_owned(),
            "audio/*" => "audio/mpeg".to_owned(),
            "video/*" => "video/mp4".to_owned(),
            sent => sent.replace('*', "octet-stream"),
        }
    }

    /// The methods.
    pub(super) fn code(&self) -> TokenStream {
        let sent = &self.sent;
        let same = self.same.iter().map(|(method, media_type)| {
            let documentation = format!(" Sends the body as `{media_type}` instead of `{sent}`.");
            let method = format_ident!("{method}");
            quote! {
                #[doc = #documentation]
                pub fn #method(mut self) -> Self {
                    self.0.encode_as(#media_type);
                    self
                }
            }
        });
        let others = self.others.as_ref().map(|(method, listed)| {
            let documentation = format!(
                " Sends these bytes as the body instead, in another media type of the document: {}.",
                spans(listed)
            );
            let method = format_ident!("{method}");
            quote! {
                #[doc = #documentation]
                pub fn #method(mut self, media_type: impl Into<String>, bytes: impl Into<Binary>) -> Self {
                    self.0.replace_body(bytes.into(), media_type.into());
                    self
                }
            }
        });
        let responses = self.responses.as_ref().map(|(method, listed)| {
            let documentation = format!(
                " Asks for the response in one of its media types: {}. `send_raw` returns any of them.",
                spans(listed)
            );
            let method = format_ident!("{method}");
            quote! {
                #[doc = #documentation]
                pub fn #method(mut self, media_type: impl AsRef<str>) -> Self {
                    self.0.accept(media_type.as_ref());
                    self
                }
            }
        });
        quote!(#(#same)* #others #responses)
    }
}

fn spans(listed: &[String]) -> String {
    let spans: Vec<String> = listed.iter().map(|name| crate::quoting::code_span(name)).collect();
    spans.join(", ")
}
