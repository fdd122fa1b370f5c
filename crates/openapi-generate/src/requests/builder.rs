//! The request builder of one operation.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use openapi_model::{MediaType, Pointer};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::arguments::{self, Argument, Location};
use super::bindings::{Bindings, Kind};
use super::body::Body;
use super::errors::ErrorBodies;
use super::headers::{self, Declared, Header};
use super::media_types::MediaTypes;
use super::responses::{self, Returned, Stream};
use super::{pages, plain};
use crate::document::Document;
use crate::facts::{self, Facts, Paging, Retry, handle, maximum};
use crate::fields::text;
use crate::identifier::constant;
use crate::{identifier, parameters, prose};

/// Maximum number of required body fields that are positional arguments; more are given as one struct.
const MOST_FIELDS: usize = 3;

/// An operation, as its request builder presents it.
pub(crate) struct Operation<'a> {
    pub(crate) id: String,
    pub(crate) tag: Option<String>,
    /// Its group: `x-group`, or else its tag.
    pub(crate) group: String,
    /// The name of its method.
    pub(crate) made_by: facts::Method,
    /// The statements of the method's example, if `x-example` sets them.
    pub(crate) example: Option<String>,
    /// The handle that it is called on; `None` for the client.
    pub(crate) handle: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) permission: Option<String>,
    pub(super) once: bool,
    pub(super) preview: bool,
    pub(super) deprecated: bool,
    pub(super) arguments: Vec<Argument<'a>>,
    /// The type of the body, if it is set as one value.
    pub(super) draft: Option<Kind>,
    /// Fields without which a request is refused, although none of them is required.
    pub(super) needs: Vec<String>,
    pub(super) body: Body<'a>,
    /// An example of the body.
    pub(super) body_example: Option<&'a Value>,
    /// The type of the body in the lowered document.
    pub(super) typed_body: Option<Kind>,
    /// The name of the method that sets it.
    pub(super) body_setter: String,
    /// The name of the request builder.
    pub(super) builder: String,
    /// The handles of other operations.
    pub(super) handles: BTreeSet<String>,
    pub(super) media_types: MediaTypes,
    pub(super) returned: Returned,
    pub(super) streams: Vec<Stream>,
    /// The JSON bodies of its errors, by status.
    pub(super) errors: Vec<(String, Kind)>,
    /// The headers that its responses declare.
    pub(super) headers: Vec<Header>,
    pub(crate) paging: Option<Paging>,
}

/// The name of an operation's request builder.
pub(super) fn name(id: &str) -> String {
    id.to_upper_camel_case()
}

/// The handles that bind credentials of their own.
fn handles(contract: &Document) -> BTreeSet<String> {
    let contract = contract.model();
    let schemes = contract.components("securitySchemes");
    let names = schemes.filter_map(|(_, scheme)| contract.resolve(scheme).text("x-handle"));
    names.map(str::to_owned).collect()
}

impl<'a> Operation<'a> {
    pub(super) fn read(
        contract: &'a Document,
        bindings: &Bindings,
        read: &openapi_model::Operation<'a>,
    ) -> anyhow::Result<Self> {
        let operation = &read.node;
        let id = text(operation, "operationId")?;
        let facts = Facts::of(read.method, operation)?;
        let generated = bindings.signature(id)?;
        let mut arguments = Vec::new();
        for parameter in parameters::of(contract, read)? {
            let kind = generated.parameter(parameter.location, &parameter.name);
            arguments.push(Argument {
                name: String::new(),
                wire: parameter.key().to_owned(),
                location: if parameter.location == "path" {
                    Location::Path
                } else {
                    Location::Query
                },
                required: parameter.required,
                kind: plain::of_parameter(kind, &parameter.schema),
                is_json: parameter.is_json,
                media_type: None,
                null_setter: None,
                rust_type: parameter.rust_type,
                schema: parameter.schema,
                description: parameter.description.to_owned(),
            });
        }
        let body = read.request_body(contract.model());
        let json = body.as_ref().and_then(|body| body.entry("content", "application/json"));
        let is_merge_patch = body
            .as_ref()
            .is_some_and(|body| body.entry("content", "application/merge-patch+json").is_some());
        let body_example = json.and_then(|json| contract.model().example(&json));
        let mut body = Body::read(contract, bindings, body.as_ref(), generated.body.as_ref())?;
        if let Body::Fields(fields) = &mut body {
            arguments.extend(fields.drain(..).map(|field| {
                Argument {
                    name: String::new(),
                    wire: field.name,
                    location: if field.is_file { Location::Part } else { Location::Body },
                    required: field.required,
                    kind: field.kind,
                    is_json: !field.is_file
                        && field
                            .media_type
                            .as_deref()
                            .is_some_and(|media_type| MediaType::parse(media_type).is_json()),
                    media_type: field.media_type,
                    null_setter: None,
                    description: field.schema.text("description").unwrap_or_default().to_owned(),
                    rust_type: field.rust_type,
                    schema: field.schema,
                }
            }));
        }
        let mut names: BTreeSet<String> = arguments::TAKEN.iter().map(|name| (*name).to_owned()).collect();
        if let Body::Bytes(_) = body {
            names.extend(["bytes", "media_type"].map(str::to_owned));
        }
        for argument in &mut arguments {
            let is_null = argument.required && argument.location == Location::Body && argument.is_nullable();
            if is_null && !argument.is_json && !argument.is_secret() {
                argument.kind = argument.kind.clone().or_null(true);
            }
            argument.name = identifier::fresh_function(&arguments::setter(&argument.wire), &mut names);
        }
        // In a merge patch (RFC 7396), null removes a member.
        if read.method == "patch" || is_merge_patch {
            for argument in &mut arguments {
                if argument.location == Location::Body && !argument.required && argument.is_nullable() {
                    let name = format!("{}_null", argument.name);
                    argument.null_setter = Some(identifier::fresh_function(&name, &mut names));
                }
            }
        }
        let holder = read.request_body(contract.model());
        let has_files = arguments.iter().any(|argument| argument.location == Location::Part);
        let media_types = MediaTypes::of(operation, holder.as_ref(), &body, has_files, &mut names);
        let fields = arguments
            .iter()
            .filter(|argument| argument.required && argument.location == Location::Body);
        let draft = (fields.count() > MOST_FIELDS).then(|| generated.body.clone());
        let draft = draft.filter(|draft| draft.as_ref().is_some_and(|draft| bindings.is_made_by_callers(draft)));
        let builder = operation.text("x-request").map_or_else(|| name(id), str::to_owned);
        let is_page = facts.paging.is_some();
        let returned = responses::returned(contract, read, &generated.successes, is_page, &builder);
        // What was found by convention has to fit.
        let paging = facts.paging.filter(|paging| {
            !paging.is_found || pages::code(&format_ident!("{builder}"), &returned.kind, paging, bindings).is_ok()
        });
        Ok(Self {
            errors: generated.errors.clone(),
            headers: match bindings.is_standalone() {
                true => headers::of(contract, bindings, read),
                false => Vec::new(),
            },
            media_types,
            streams: responses::streams(contract, read, &generated.streams),
            returned,
            draft: draft.flatten(),
            handles: handles(contract),
            typed_body: generated.body.clone(),
            body_setter: identifier::fresh_function("body", &mut names),
            builder,
            id: id.to_owned(),
            method: read.method.to_uppercase(),
            path: read.path.clone(),
            summary: text(operation, "summary")?.to_owned(),
            description: operation.text("description").unwrap_or_default().to_owned(),
            permission: facts.permission,
            once: facts.retry == Retry::Unsafe,
            preview: facts.preview,
            deprecated: operation.get("deprecated").is_some_and(|stated| stated == true),
            arguments,
            needs: facts.needs,
            body,
            body_example,
            tag: operation.texts("tags").next().map(str::to_owned),
            group: facts::group(operation)?.into_owned(),
            made_by: facts.method,
            example: facts.example,
            handle: handle(contract, read).map(str::to_owned),
            paging,
        })
    }

    /// Adds the types that callers use: those of the response and of arguments.
    pub(super) fn meet(&self, bindings: &Bindings, met: &mut BTreeSet<Kind>) {
        bindings.meet(&self.returned.kind, met);
        let cases = self.returned.cases.iter().map(|case| &case.kind);
        let cases = cases.chain(self.streams.iter().map(|stream| &stream.item));
        for kind in cases.chain(self.errors.iter().map(|(_, kind)| kind)) {
            bindings.meet(kind, met);
        }
        if let Some(draft) = &self.draft {
            bindings.meet(draft, met);
        }
        for argument in &self.arguments {
            bindings.meet(&argument.kind, met);
        }
    }

    /// The JSON bodies of its errors, by status.
    pub(super) fn errors(&self) -> &[(String, Kind)] {
        &self.errors
    }

    /// The entries of the table for the bodies of its errors.
    pub(crate) fn error_table(&self, bodies: &ErrorBodies<'_>) -> Vec<TokenStream> {
        bodies.table(&self.errors)
    }

    /// The enum of its responses, if they differ by status.
    pub(super) fn responses(&self) -> Option<TokenStream> {
        let cases = &self.returned.cases;
        (!cases.is_empty()).then(|| responses::code(&self.builder, cases))
    }

    pub(super) fn code(&self, bindings: &Bindings, errors: &ErrorBodies<'_>) -> anyhow::Result<TokenStream> {
        let name = format_ident!("{}", self.builder);
        let documentation = self.documentation(errors);
        let constructor = self.constructor(bindings);
        let setters = self
            .arguments
            .iter()
            .filter(|argument| !argument.required)
            .map(|argument| {
                let (setter, ty) = (argument.ident(), argument.ty(bindings));
                let put = argument.put(&quote!(self.0), bindings);
                let mut texts = vec![argument.documentation()];
                if let Some(paging) = self.paging.as_ref().filter(|paging| paging.limit == argument.wire) {
                    let size = paging.size.or_else(|| maximum(&argument.schema));
                    texts.extend(size.map(|size| format!("A stream requests {size} per page by default.")));
                }
                let documentation = prose::paragraphs(texts.iter().map(String::as_str));
                let null_setter = argument.null_setter.as_ref().map(|null_setter| {
                    let documentation = format!(" Sets `{}` to null.", argument.wire);
                    let (null_setter, wire) = (format_ident!("{null_setter}"), &argument.wire);
                    quote! {
                        #[doc = #documentation]
                        pub fn #null_setter(mut self) -> Self {
                            self.0.field(#wire, Value::Null);
                            self
                        }
                    }
                });
                quote! {
                    #documentation
                    pub fn #setter(mut self, #setter: #ty) -> Self {
                        #put
                        self
                    }

                    #null_setter
                }
            });
        let (pages, implementation) = match &self.paging {
            Some(paging) => pages::code(&name, &self.returned.kind, paging, bindings)?,
            None => (TokenStream::new(), TokenStream::new()),
        };
        let whole = self.whole_body(bindings);
        let methods = self.methods(&name);
        let is_read = self.method == "GET";
        let streams = self.streams.iter().map(|stream| stream.code(is_read));
        let media_types = self.media_types.code();
        Ok(quote! {
            #documentation
            #[derive(Clone, Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name(Request);

            impl #name {
                #constructor

                #(#setters)*

                #whole

                #media_types

                #methods

                #(#streams)*

                #pages
            }

            #implementation
        })
    }

    /// The headers that its responses declare, if there are any.
    pub(super) fn declared_headers(&self) -> Option<Declared<'_>> {
        (!self.headers.is_empty()).then_some(Declared {
            builder: &self.builder,
            headers: &self.headers,
            kind: &self.returned.kind,
        })
    }

    /// A header for an example: the trait that has it, and its method.
    pub(crate) fn example_header(&self) -> Option<(String, String)> {
        headers::example(&self.builder, &self.headers)
    }

    /// The types of the headers of its responses.
    pub(crate) fn explained_headers(&self) -> Option<String> {
        (!self.headers.is_empty()).then(|| headers::explained(&self.headers))
    }

    /// Its pointer in the document.
    pub(crate) fn pointer(&self) -> Pointer {
        let method = self.method.to_lowercase();
        Pointer::root().join("paths").join(&self.path).join(&method)
    }

    /// The arguments that take any JSON, although the document is more specific.
    pub(crate) fn untyped(&self) -> impl Iterator<Item = String> {
        let arguments = self.arguments.iter().filter(|argument| argument.is_untyped());
        let body = matches!(self.body, Body::Whole { is_untyped: true, .. }).then(|| "the body".to_owned());
        arguments.map(|argument| format!("`{}`", argument.wire)).chain(body)
    }

    pub(crate) fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// Marks a method as deprecated, if the operation is.
    pub(crate) fn deprecation(&self) -> Option<TokenStream> {
        self.deprecated
            .then(|| quote!(#[deprecated = "the operation is deprecated"]))
    }

    /// The name of its request builder.
    pub(crate) fn builder(&self) -> syn::Ident {
        format_ident!("{}", self.builder)
    }

    pub(super) fn differs_by_status(&self) -> bool {
        !self.returned.cases.is_empty()
    }

    /// The method that returns the response as a stream, if it is nothing else.
    pub(crate) fn stream_method(&self) -> Option<syn::Ident> {
        let only = matches!(self.returned.kind, Kind::Bytes);
        self.streams.first().filter(|_| only).map(Stream::method)
    }

    pub(super) fn is_streamed(&self) -> bool {
        !self.streams.is_empty()
    }

    pub(crate) fn answers_nothing(&self) -> bool {
        matches!(self.returned.kind, Kind::Nothing)
    }

    /// The required arguments in order: names and types.
    pub(crate) fn signature(&self, bindings: &Bindings) -> Vec<(syn::Ident, TokenStream)> {
        let required = self.required();
        let mut given: Vec<_> = required
            .map(|argument| (argument.ident(), argument.ty(bindings)))
            .collect();
        match (&self.body, &self.draft) {
            (Body::Bytes(media_type), _) => {
                given.push((format_ident!("bytes"), quote!(impl Into<Binary>)));
                if media_type.is_none() {
                    given.push((format_ident!("media_type"), quote!(impl Into<String>)));
                }
            }
            (
                Body::Whole {
                    kind, required: true, ..
                },
                _,
            ) => {
                let ty = kind.code();
                given.push((format_ident!("{}", self.body_setter), quote!(impl Into<#ty>)));
            }
            (_, Some(draft)) => given.push((format_ident!("draft"), draft.code())),
            _ => {}
        }
        given
    }

    /// The required arguments, one by one.
    pub(super) fn required(&self) -> impl Iterator<Item = &Argument<'a>> {
        let given = |argument: &&Argument<'_>| {
            argument.required && (argument.location != Location::Body || self.draft.is_none())
        };
        self.arguments.iter().filter(given)
    }

    fn constructor(&self, bindings: &Bindings) -> TokenStream {
        let constant = constant(&self.id);
        let made = quote!(Request::new(scope, &operations::#constant));
        let required: Vec<_> = self.required().collect();
        let declared = self.signature(bindings);
        let declared = declared.iter().map(|(name, ty)| quote!(#name: #ty));
        let put = required.iter().map(|argument| argument.put(&quote!(request), bindings));
        match &self.body {
            Body::Bytes(media_type) => {
                let media_type = match media_type {
                    Some(media_type) => quote!(String::from(#media_type)),
                    None => quote!(media_type.into()),
                };
                return quote! {
                    /// A request in this scope.
                    pub fn new(scope: &Scope, #(#declared),*) -> Self {
                        let mut request = #made;
                        #(#put)*
                        request.bytes(bytes.into(), #media_type);
                        Self(request)
                    }
                };
            }
            Body::Whole {
                kind, required: true, ..
            } => {
                let (ty, body) = (kind.code(), format_ident!("{}", self.body_setter));
                return quote! {
                    /// A request in this scope.
                    pub fn new(scope: &Scope, #(#declared),*) -> Self {
                        let mut request = #made;
                        #(#put)*
                        let body: #ty = #body.into();
                        request.body(&body);
                        Self(request)
                    }
                };
            }
            Body::Nothing | Body::Fields(_) | Body::Whole { .. } => {}
        }
        if self.draft.is_some() {
            return quote! {
                /// A request in this scope.
                pub fn new(scope: &Scope, #(#declared),*) -> Self {
                    let mut request = #made;
                    #(#put)*
                    request.draft(&draft);
                    Self(request)
                }
            };
        }
        if required.is_empty() {
            return quote! {
                /// A request in this scope.
                pub fn new(scope: &Scope) -> Self {
                    Self(#made)
                }
            };
        }
        quote! {
            /// A request in this scope.
            pub fn new(scope: &Scope, #(#declared),*) -> Self {
                let mut request = #made;
                #(#put)*
                Self(request)
            }
        }
    }

    /// The setter of a body that is set as one value, if the body is optional or can also be set by its fields.
    fn whole_body(&self, bindings: &Bindings) -> Option<TokenStream> {
        let (kind, documentation) = match &self.body {
            Body::Whole {
                kind, required: false, ..
            } => (kind, " The body."),
            Body::Fields(_) if bindings.is_standalone() => {
                let kind = self.typed_body.as_ref().filter(|kind| matches!(kind, Kind::Named(_)))?;
                (kind, " Sets all fields of the body that are present in the value.")
            }
            _ => return None,
        };
        let (name, ty) = (format_ident!("{}", self.body_setter), kind.code());
        let set = match &self.body {
            Body::Whole { .. } => quote!(self.0.body(&body);),
            _ => quote!(self.0.draft(&body);),
        };
        Some(quote! {
            #[doc = #documentation]
            pub fn #name(mut self, body: impl Into<#ty>) -> Self {
                let body: #ty = body.into();
                #set
                self
            }
        })
    }

    /// The methods that every builder has.
    fn methods(&self, name: &syn::Ident) -> TokenStream {
        let part = if self.paging.is_some() { "page" } else { "answer" };
        let attempts = if self.once {
            "once"
        } else if self.method.eq_ignore_ascii_case("delete") {
            "delete"
        } else {
            "repeated"
        };
        let read = match self.returned.kind {
            _ if !self.returned.cases.is_empty() => "by_status",
            Kind::Optional(_) => "optional",
            Kind::Nothing => "empty",
            Kind::Bytes => "raw",
            _ => "decode",
        };
        let [part, attempts, read] = [part, attempts, read].map(|word| format_ident!("{word}"));
        let answer = self.returned.kind.code();
        quote!(request_methods!(#name, #part, #attempts, #read #answer);)
    }
}
