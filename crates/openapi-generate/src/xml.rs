//! How bodies are XML, for the operation table: by the `xml` objects of their schemas.

use openapi_lower::is_xml;
use openapi_model::{Conjunction, MediaType, Node, Operation, Pointer};
use proc_macro2::TokenStream;
use quote::quote;

use crate::document::Document;

/// The member of an operation's entry, if its bodies are XML.
pub(super) fn of(contract: &Document, operation: &Operation<'_>) -> Option<TokenStream> {
    let request = operation.request_body(contract.model());
    let request = request.and_then(|body| body.entries("content").next());
    let request = request.and_then(|(name, media)| root(contract, name, &media));
    let responses = operation.responses(contract.model());
    let successful = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2') || **status == "default");
    let response = successful.filter_map(|(_, response)| {
        let mut content = response.entries("content");
        let has_json = response
            .entries("content")
            .any(|(name, _)| MediaType::parse(name).is_json());
        content
            .find_map(|(name, media)| root(contract, name, &media))
            .filter(|_| !has_json)
    });
    let response = response.into_iter().next();
    if request.is_none() && response.is_none() {
        return None;
    }
    let some = |element: Option<TokenStream>| match element {
        Some(element) => quote!(Some(#element)),
        None => quote!(None),
    };
    let (request, response) = (some(request), some(response));
    Some(quote!(xml: openapi_runtime::Xml { request: #request, response: #response },))
}

/// Whether a body is XML of which the document says the structure.
pub(super) fn is_typed(contract: &Document, media_type: &str, media: &Node<'_>) -> bool {
    let Some(schema) = media.member("schema").filter(|_| is_xml(media_type)) else {
        return false;
    };
    let schema = contract.model().conjunction([schema.pointer]);
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    !schema.properties().is_empty() || types.contains("object") || types.contains("array")
}

fn root(contract: &Document, media_type: &str, media: &Node<'_>) -> Option<TokenStream> {
    if !is_typed(contract, media_type, media) {
        return None;
    }
    let pointer = media.member("schema")?.pointer;
    let schema = contract.model().conjunction([pointer]);
    let mut components = schema.parts().iter().filter_map(|part| part.pointer.component_schema());
    let name = components
        .next()
        .map_or_else(|| "root".to_owned(), std::borrow::Cow::into_owned);
    Some(element(&schema, &name, &mut Vec::new()))
}

/// The element of a schema, which is called `name` unless its `xml` object says otherwise.
fn element(schema: &Conjunction<'_>, name: &str, around: &mut Vec<Vec<Pointer>>) -> TokenStream {
    let xml = schema.annotation("xml");
    let text = |member: &str| xml.and_then(|xml| xml[member].as_str());
    let name = text("name").unwrap_or(name);
    let prefix = text("prefix").unwrap_or_default();
    let namespace = text("namespace").unwrap_or_default();
    let shape = shape(schema, name, around);
    quote! {
        openapi_runtime::XmlElement { name: #name, prefix: #prefix, namespace: #namespace, shape: &#shape }
    }
}

fn shape(schema: &Conjunction<'_>, name: &str, around: &mut Vec<Vec<Pointer>>) -> TokenStream {
    let key = schema.key();
    if let Some(levels) = around.iter().rev().position(|outer| *outer == key) {
        return quote!(openapi_runtime::XmlShape::Outer(#levels));
    }
    around.push(key);
    let shape = inner(schema, name, around);
    around.pop();
    shape
}

fn inner(schema: &Conjunction<'_>, name: &str, around: &mut Vec<Vec<Pointer>>) -> TokenStream {
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    let is = |name: &str| types.contains(name);
    let properties = schema.properties();
    let rest = schema
        .inner("additionalProperties")
        .or_else(|| schema.inner("unevaluatedProperties"))
        .filter(|_| schema.says_open());
    if is("object") || !properties.is_empty() {
        let fields = properties
            .keys()
            .map(|name| field(&schema.property(name), name, around));
        let fields: Vec<TokenStream> = fields.collect();
        let rest = match rest {
            Some(rest) => {
                let rest = shape(&rest, name, around);
                quote!(Some(&#rest))
            }
            None => quote!(None),
        };
        return quote!(openapi_runtime::XmlShape::Object { fields: &[#(#fields),*], rest: #rest });
    }
    if let Some(items) = schema.inner("items").filter(|_| is("array") || types.is_empty()) {
        let item = element(&items, name, around);
        return quote!(openapi_runtime::XmlShape::List(&#item));
    }
    if is("integer") || is("number") {
        return quote!(openapi_runtime::XmlShape::Number);
    }
    if is("boolean") {
        return quote!(openapi_runtime::XmlShape::Boolean);
    }
    quote!(openapi_runtime::XmlShape::Text)
}

fn field(schema: &Conjunction<'_>, name: &str, around: &mut Vec<Vec<Pointer>>) -> TokenStream {
    let xml = schema.annotation("xml");
    let flag = |member: &str| xml.is_some_and(|xml| xml[member] == true);
    let (is_attribute, is_wrapped) = (flag("attribute"), flag("wrapped"));
    let element = element(schema, name, around);
    quote! {
        openapi_runtime::XmlField {
            name: #name,
            is_attribute: #is_attribute,
            is_wrapped: #is_wrapped,
            element: #element,
        }
    }
}
