//! The types that each operation takes and returns, and the fields of these types.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use heck::ToSnakeCase;
use openapi_lower::{Lowered, field_name};
use openapi_model::{METHODS, Node, Parameter, Pointer};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, PathArguments};
use typify::{TypeDetails, TypeId};

use crate::formats;
use crate::types::Types;

/// A type, as far as request builders distinguish types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Boolean,
    Integer(Integer),
    /// `f64`, or an exact number.
    Number,
    Text,
    /// No content.
    Nothing,
    /// Content that is not JSON.
    Bytes,
    /// Any JSON.
    Json,
    /// A generated type.
    Named(String),
    /// A type of the client crate: open enums, and hand-written types.
    Own(String),
    /// A generic type of the client crate around another type.
    Around(String, Box<Kind>),
    List(Box<Kind>),
    Map(Box<Kind>),
    /// A body that may be absent.
    Optional(Box<Kind>),
}

/// The type of an integer: a count cannot be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Integer {
    I64,
    U32,
    U64,
}

impl Integer {
    /// The type of the integer formats that the lowering sets.
    pub(super) fn of_format(format: Option<&str>) -> Self {
        match format {
            Some("uint32") => Self::U32,
            Some("uint64") => Self::U64,
            _ => Self::I64,
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        match name {
            "u8" | "u16" | "u32" | "NonZeroU8" | "NonZeroU16" | "NonZeroU32" => Some(Self::U32),
            "u64" | "NonZeroU64" => Some(Self::U64),
            "i8" | "i16" | "i32" | "i64" | "NonZeroI8" | "NonZeroI16" | "NonZeroI32" | "NonZeroI64" => Some(Self::I64),
            _ => None,
        }
    }
}

/// A field of a generated struct.
pub(super) struct Field {
    pub(super) ident: syn::Ident,
    pub(super) kind: Kind,
    pub(super) optional: bool,
}

/// The types of an operation's parameters, body and response.
pub(super) struct Signature {
    /// By location and name on the wire.
    parameters: BTreeMap<(String, String), Kind>,
    pub(super) body: Option<Kind>,
    /// The bodies of successful responses, by status.
    pub(super) successes: Vec<(String, Kind)>,
    /// The streams among them: what they are kept as, and the type of an item.
    pub(super) streams: Vec<(String, Kind)>,
    /// The JSON bodies of errors, by status.
    pub(super) errors: Vec<(String, Kind)>,
}

impl Signature {
    /// The type of the parameter that is called `name` on the wire.
    pub(super) fn parameter(&self, location: &str, name: &str) -> Option<&Kind> {
        self.parameters.get(&(location.to_owned(), name.to_owned()))
    }
}

pub(crate) struct Bindings {
    /// By the id of the operation, in snake case.
    signatures: BTreeMap<String, Signature>,
    /// Fields by their name on the wire, by the name of the struct.
    structs: BTreeMap<String, BTreeMap<String, Field>>,
    /// Structs with one unnamed field, and its type.
    wrappers: BTreeMap<String, Kind>,
    enums: BTreeSet<String>,
    unions: BTreeSet<String>,
    /// Schemas of responses.
    answered: BTreeSet<String>,
    standalone: bool,
}

/// The name at the end of a path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

impl Bindings {
    #[cfg(test)]
    pub(super) fn empty() -> Self {
        Self {
            signatures: BTreeMap::new(),
            structs: BTreeMap::new(),
            wrappers: BTreeMap::new(),
            enums: BTreeSet::new(),
            unions: BTreeSet::new(),
            answered: BTreeSet::new(),
            standalone: true,
        }
    }

    pub(super) fn read(types: &Types, lowered: &Lowered) -> anyhow::Result<Self> {
        let mut bindings = Self {
            signatures: BTreeMap::new(),
            structs: BTreeMap::new(),
            wrappers: BTreeMap::new(),
            enums: lowered.open_enums.iter().map(|open| open.name.clone()).collect(),
            unions: lowered.open_unions.iter().map(|open| open.name.clone()).collect(),
            answered: openapi_lower::response_schemas(&lowered.document),
            standalone: types.is_standalone(),
        };
        for ty in types.space().iter_types() {
            let name = ty.name();
            bindings
                .add(types, lowered, &name, &ty.details())
                .with_context(|| format!("the type `{name}`"))?;
        }
        for (_, item) in Node::document(&lowered.document).entries("paths") {
            for operation in METHODS.iter().filter_map(|method| item.member(method)) {
                let Some(id) = operation.text("operationId") else {
                    continue;
                };
                let signature = signature(types, &operation).with_context(|| format!("operation {id}"))?;
                bindings.signatures.insert(id.to_owned(), signature);
            }
        }
        Ok(bindings)
    }

    fn add(&mut self, types: &Types, lowered: &Lowered, name: &str, details: &TypeDetails<'_>) -> anyhow::Result<()> {
        match details {
            TypeDetails::Struct(details) => {
                let components = Node::document(&lowered.document).member("components");
                let schema = components.and_then(|components| components.entry("schemas", name));
                let properties = schema.iter().flat_map(|schema| schema.entries("properties"));
                let wire: BTreeMap<String, &str> = properties.map(|(wire, _)| (field_name(wire), wire)).collect();
                let mut fields = BTreeMap::new();
                for (field, id) in details.properties() {
                    let (kind, optional) = of_type(types, &id).with_context(|| format!("the field `{field}`"))?;
                    let ident = format_ident!("{field}");
                    // The map of further fields is no property.
                    let wire = wire.get(field).copied().unwrap_or(field);
                    fields.insert(wire.to_owned(), Field { ident, kind, optional });
                }
                self.structs.insert(name.to_owned(), fields);
            }
            TypeDetails::Newtype(details) => {
                self.wrappers
                    .insert(name.to_owned(), of_type(types, &details.inner())?.0);
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn signature(&self, id: &str) -> anyhow::Result<&Signature> {
        let signature = self
            .signatures
            .get(id)
            .or_else(|| self.signatures.get(&id.to_snake_case()));
        signature.with_context(|| format!("the lowered document has no operation `{id}`"))
    }

    /// The types that operations take and return, without those in their fields.
    pub(super) fn roots(&self) -> BTreeSet<&Kind> {
        let signatures = self.signatures.values();
        let kinds = signatures.flat_map(|signature| {
            let taken = signature.parameters.values().chain(&signature.body);
            taken.chain(signature.successes.iter().map(|(_, kind)| kind))
        });
        let roots = kinds.map(|kind| match kind {
            Kind::List(inner) | Kind::Map(inner) => inner,
            kind => kind,
        });
        roots
            .filter(|kind| matches!(kind, Kind::Named(_) | Kind::Own(_) | Kind::Around(..)))
            .collect()
    }

    pub(super) fn field(&self, kind: &Kind, name: &str) -> Option<&Field> {
        match kind {
            Kind::Named(holder) => self.structs.get(holder)?.get(name),
            _ => None,
        }
    }

    /// The type that a struct with one unnamed field wraps.
    pub(super) fn wrapped(&self, kind: &Kind) -> Option<&Kind> {
        match kind {
            Kind::Named(name) => self.wrappers.get(name),
            _ => None,
        }
    }

    /// The type of the runtime that such a struct wraps, which callers give as a text.
    pub(super) fn wrapped_format(&self, kind: &Kind) -> Option<&Kind> {
        self.wrapped(kind)
            .filter(|inner| matches!(inner, Kind::Own(name) if formats::is_type(name)))
    }

    /// Adds a type, and those of its fields.
    pub(super) fn meet(&self, kind: &Kind, met: &mut BTreeSet<Kind>) {
        let inner: Vec<&Kind> = match kind {
            Kind::List(inner) | Kind::Map(inner) | Kind::Optional(inner) => vec![inner],
            Kind::Around(name, inner) => {
                met.insert(Kind::Own(name.clone()));
                vec![inner]
            }
            Kind::Named(name) => {
                if !met.insert(kind.clone()) {
                    return;
                }
                let fields = self.structs.get(name).into_iter().flat_map(BTreeMap::values);
                let wrapped = self.wrappers.get(name);
                fields.map(|field| &field.kind).chain(wrapped).collect()
            }
            Kind::Own(_) => {
                met.insert(kind.clone());
                return;
            }
            _ => return,
        };
        for kind in inner {
            self.meet(kind, met);
        }
    }

    pub(super) fn is_enum(&self, name: &str) -> bool {
        self.enums.contains(last(name))
    }

    /// Whether it is an open union, which has no string form.
    pub(super) fn is_union(&self, name: &str) -> bool {
        self.unions.contains(last(name))
    }

    /// Whether the crate is one of its own.
    pub(super) fn is_standalone(&self) -> bool {
        self.standalone
    }

    /// Whether callers can construct this type field by field: response types may get more fields.
    pub(super) fn is_made_by_callers(&self, kind: &Kind) -> bool {
        matches!(kind, Kind::Named(name) if !self.answered.contains(name))
    }
}

impl Kind {
    /// The same, or null.
    pub(super) fn or_null(self, is_nullable: bool) -> Self {
        match self {
            // Null is one of its values already.
            Self::Json | Self::Optional(_) => self,
            kind if is_nullable => Self::Optional(Box::new(kind)),
            kind => kind,
        }
    }

    /// The type as a crate spells it that depends on the client crate, `library`.
    pub(super) fn path(&self, library: &syn::Ident) -> TokenStream {
        match self {
            Self::Own(name) => {
                let name = format_ident!("{name}");
                quote!(#library::#name)
            }
            Self::Around(name, inner) => {
                let (name, inner) = (format_ident!("{name}"), inner.path(library));
                quote!(#library::#name<#inner>)
            }
            kind => kind.code(),
        }
    }

    /// The type as a request builder spells it.
    pub(super) fn code(&self) -> TokenStream {
        match self {
            Self::Boolean => quote!(bool),
            Self::Integer(Integer::I64) => quote!(i64),
            Self::Integer(Integer::U32) => quote!(u32),
            Self::Integer(Integer::U64) => quote!(u64),
            Self::Number => quote!(f64),
            Self::Text => quote!(String),
            Self::Nothing => quote!(()),
            Self::Bytes => quote!(Bytes),
            Self::Json => quote!(Value),
            Self::Named(name) => {
                let name = format_ident!("{name}");
                quote!(types::#name)
            }
            Self::Own(name) => {
                let names = name.split("::").map(|name| format_ident!("{name}"));
                quote!(crate::#(#names)::*)
            }
            Self::Around(name, inner) => {
                let (name, inner) = (format_ident!("{name}"), inner.code());
                quote!(crate::#name<#inner>)
            }
            Self::List(inner) => {
                let inner = inner.code();
                quote!(Vec<#inner>)
            }
            Self::Map(inner) => {
                let inner = inner.code();
                quote!(std::collections::BTreeMap<String, #inner>)
            }
            Self::Optional(inner) => {
                let inner = inner.code();
                quote!(Option<#inner>)
            }
        }
    }
}

fn signature(types: &Types, operation: &Node<'_>) -> anyhow::Result<Signature> {
    let mut parameters = BTreeMap::new();
    for parameter in operation.elements("parameters").map(Parameter::new) {
        let Some(schema) = parameter.node.member("schema") else {
            continue;
        };
        let (location, name) = (parameter.location(), parameter.name());
        let kind = of_schema(types, Some(schema)).with_context(|| format!("parameter `{name}`"))?;
        parameters.insert((location.to_owned(), name.to_owned()), kind);
    }
    let body = operation.member("requestBody");
    let body = body.and_then(|body| body.content().next());
    let body = body.and_then(|(media_type, media)| match media_type.essence.as_str() {
        "application/octet-stream" => None,
        "text/plain" => Some(Ok(Kind::Text)),
        _ => Some(of_schema(types, media.member("schema"))),
    });
    let (mut successes, mut errors) = (Vec::new(), Vec::new());
    let mut streams: Vec<(String, Kind)> = Vec::new();
    for (status, response) in operation.entries("responses") {
        let (items, mut bodies): (Vec<_>, Vec<_>) = response.content().partition(|(media_type, _)| {
            ["text/event-stream", "application/jsonl"].contains(&media_type.essence.as_str())
        });
        for (media_type, media) in items {
            let item = of_schema(types, media.member("schema"));
            let item = item.with_context(|| format!("the stream of the response {status}"))?;
            if streams.iter().all(|(known, _)| *known != media_type.essence) {
                streams.push((media_type.essence, item));
            }
        }
        let kind = match bodies.pop() {
            None => Kind::Nothing,
            Some((media_type, media)) if media_type.essence == "application/json" => {
                of_schema(types, media.member("schema")).with_context(|| format!("the response {status}"))?
            }
            Some(_) => Kind::Bytes,
        };
        if status.starts_with('2') {
            successes.push((status.to_owned(), kind));
        } else if !matches!(kind, Kind::Nothing | Kind::Bytes) {
            errors.push((status.to_owned(), kind));
        }
    }
    Ok(Signature {
        parameters,
        body: body.transpose().context("the body of the request")?,
        successes,
        streams,
        errors,
    })
}

/// The kind of a lowered schema.
fn of_schema(types: &Types, schema: Option<Node<'_>>) -> anyhow::Result<Kind> {
    let Some(schema) = schema else {
        return Ok(Kind::Json);
    };
    if let Some(reference) = schema.reference() {
        let target = Pointer::from_reference(reference);
        let name = target.as_ref().and_then(Pointer::component_schema);
        let name = name.with_context(|| format!("`{reference}` does not refer to a schema"))?;
        return match types.replacement(&name) {
            Some(path) => of_path(path),
            None => Ok(Kind::Named(name.into_owned())),
        };
    }
    // A reference with a description, or to a value that may be null.
    let mut members = schema.elements("allOf");
    if let (Some(only), None) = (members.next(), members.next()) {
        return of_schema(types, Some(only));
    }
    Ok(match schema.text("type") {
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer(Integer::of_format(schema.text("format"))),
        Some("number") => Kind::Number,
        Some("string") => Kind::Text,
        Some("array") => Kind::List(Box::new(of_member(types, schema.member("items"))?)),
        Some("object") => Kind::Map(Box::new(of_member(types, schema.member("additionalProperties"))?)),
        _ => Kind::Json,
    })
}

/// The kind of what a list or a map holds, which may be null.
fn of_member(types: &Types, schema: Option<Node<'_>>) -> anyhow::Result<Kind> {
    let is_nullable = schema.as_ref().is_some_and(|schema| schema.flag("nullable"));
    let kind = of_schema(types, schema)?;
    Ok(kind.or_null(is_nullable))
}

/// The kind of a type, and whether it is optional.
fn of_type(types: &Types, id: &TypeId) -> anyhow::Result<(Kind, bool)> {
    let ty = types.space().get_type(id)?;
    let kind = |id: &TypeId| of_type(types, id).map(|(kind, _)| kind);
    let member = |id: &TypeId| of_type(types, id).map(|(kind, is_optional)| kind.or_null(is_optional));
    let found = match ty.details() {
        TypeDetails::Enum(_) | TypeDetails::Struct(_) | TypeDetails::Newtype(_) => Kind::Named(ty.name()),
        TypeDetails::Option(inner) => return Ok((kind(&inner)?, true)),
        TypeDetails::Box(inner) => kind(&inner)?,
        TypeDetails::Vec(inner) | TypeDetails::Set(inner) | TypeDetails::Array(inner, _) => {
            Kind::List(Box::new(member(&inner)?))
        }
        TypeDetails::Map(_, value) => Kind::Map(Box::new(member(&value)?)),
        TypeDetails::Builtin(path) => of_path(path)?,
        TypeDetails::String => Kind::Text,
        TypeDetails::Unit => Kind::Nothing,
        TypeDetails::Tuple(_) => Kind::Json,
    };
    Ok((found, false))
}

/// The kind of a type that is not generated: a number, or one that `x-rust-type` sets.
fn of_path(path: &str) -> anyhow::Result<Kind> {
    let path: syn::Path = syn::parse_str(path).with_context(|| format!("`{path}` is not the path of a Rust type"))?;
    of_parsed(&path)
}

fn of_parsed(path: &syn::Path) -> anyhow::Result<Kind> {
    let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let inner = match path.segments.last().map(|last| &last.arguments) {
        Some(PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
            Some(GenericArgument::Type(syn::Type::Path(inner))) => Some(of_parsed(&inner.path)?),
            _ => None,
        },
        _ => None,
    };
    Ok(match (names.as_slice(), inner) {
        (["bool"], None) => Kind::Boolean,
        (["f32" | "f64"] | ["serde_json", "Number"], None) => Kind::Number,
        ([.., "string", "String"], None) => Kind::Text,
        (["serde_json", "Value"], None) => Kind::Json,
        (["crate", "types", name], None) => Kind::Named((*name).to_owned()),
        (["crate", name], None) => Kind::Own((*name).to_owned()),
        (["crate", "open", name], None) => Kind::Own(format!("open::{name}")),
        (["crate", name], Some(inner)) => Kind::Around((*name).to_owned(), Box::new(inner)),
        ([.., name], None) => match Integer::of_name(name) {
            Some(integer) => Kind::Integer(integer),
            None => bail!("request builders do not support the type {}", quote!(#path)),
        },
        _ => bail!("request builders do not support the type {}", quote!(#path)),
    })
}

#[cfg(test)]
mod tests {
    use openapi_lower::{Settings, lower};
    use serde_json::{Value, json};

    use super::*;
    use crate::document::Document;
    use crate::rust_types::RustTypes;
    use crate::types::Surroundings;

    fn read(document: Value) -> Bindings {
        let lowered = lower(document, &Settings::default()).unwrap();
        let types = Types::of(&lowered, &RustTypes::default(), Surroundings::Webhooks).unwrap();
        Bindings::read(&types, &lowered).unwrap()
    }

    fn named(name: &str) -> Kind {
        Kind::Named(name.to_owned())
    }

    #[test]
    fn types_of_operations_are_those_of_their_schemas() {
        let parameter = |name: &str, location: &str, schema: Value| json!({"name": name, "in": location, "required": location == "path", "schema": schema});
        let body = json!({"type": "object", "required": ["size"], "properties": {
            "size": {"type": "integer"}, "Tag List": {"type": "array", "items": {"type": "string"}},
            "inner": {"type": "object", "properties": {"deep": {"type": "number"}}},
        }});
        let answer = json!({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}});
        let bindings = read(json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/pets/{id}": {"put": {
                "operationId": "putPets",
                "parameters": [
                    parameter("id", "path", json!({"type": "string"})),
                    parameter("id", "query", json!({"type": "integer"})),
                    parameter("kind", "query", json!({"type": "string", "enum": ["cat", "dog"]})),
                    parameter("session", "cookie", json!({"type": "boolean"})),
                ],
                "requestBody": {"content": {"application/json": {"schema": body}}},
                "responses": {"200": {"description": "d", "content": {"application/json": {"schema": answer}}}},
            }}, "/files": {"get": {
                "operationId": "getFiles",
                "responses": {"200": {"description": "d", "content": {"image/png": {}}}},
            }}},
            "components": {"schemas": {
                "Pet": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/PetId"}}, "additionalProperties": {"type": "integer"}},
                "PetId": {"type": "integer"},
            }},
        }));
        let signature = bindings.signature("put_pets").unwrap();
        for (location, name, kind) in [
            ("path", "id", Kind::Text),
            ("query", "id", Kind::Integer(Integer::I64)),
            ("query", "kind", Kind::Own("PutPetsKind".to_owned())),
            ("cookie", "session", Kind::Boolean),
        ] {
            assert_eq!(signature.parameter(location, name), Some(&kind), "{location} {name}");
        }
        assert_eq!(signature.body, Some(named("PutPetsBody")));
        let pets = Kind::List(Box::new(named("Pet")));
        assert_eq!(signature.successes, [("200".to_owned(), pets)]);
        let bytes = [("200".to_owned(), Kind::Bytes)];
        assert_eq!(bindings.signature("get_files").unwrap().successes, bytes);
        assert_eq!(bindings.wrapped(&named("PetId")), Some(&Kind::Integer(Integer::I64)));
        let field = |holder: &str, name: &str| {
            let field = bindings.field(&named(holder), name).unwrap();
            (field.ident.to_string(), field.kind.clone(), field.optional)
        };
        assert_eq!(field("Pet", "id"), ("id".to_owned(), named("PetId"), true));
        assert_eq!(
            field("Pet", "extra").1,
            Kind::Map(Box::new(Kind::Integer(Integer::I64)))
        );
        assert_eq!(
            field("PutPetsBody", "size"),
            ("size".to_owned(), Kind::Integer(Integer::I64), false)
        );
        let tags = Kind::List(Box::new(Kind::Text));
        assert_eq!(field("PutPetsBody", "Tag List"), ("tag_list".to_owned(), tags, false));
        assert_eq!(field("PutPetsBody", "inner").1, named("PutPetsBodyInner"));
        assert!(bindings.field(&named("PutPetsBody"), "tag_list").is_none());
        let roots: Vec<&Kind> = bindings.roots().into_iter().collect();
        assert_eq!(
            roots,
            [
                &named("Pet"),
                &named("PutPetsBody"),
                &Kind::Own("PutPetsKind".to_owned())
            ]
        );
    }

    #[test]
    fn kinds_of_types_by_hand_are_read_from_their_paths() {
        let open = |inner: Kind| Kind::Around("Open".to_owned(), Box::new(inner));
        for (path, kind) in [
            ("::serde_json::Number", Kind::Number),
            ("::std::string::String", Kind::Text),
            ("crate::Timestamp", Kind::Own("Timestamp".to_owned())),
            ("crate::Open<crate::types::Post>", open(named("Post"))),
            (
                "crate::Open<crate::Open<crate::types::Post>>",
                open(open(named("Post"))),
            ),
            ("::std::num::NonZeroU64", Kind::Integer(Integer::U64)),
            ("u8", Kind::Integer(Integer::U32)),
        ] {
            assert_eq!(of_path(path).unwrap(), kind, "{path}");
        }
        assert!(of_path("elsewhere::Post").is_err());
    }

    /// So that operations need no types of their own, and builders find every field.
    #[test]
    fn every_type_is_of_a_component_and_every_property_a_field() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let files = ["openapi", "tests/standalone"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
        let files = files.into_iter().flatten().map(|entry| entry.unwrap().path());
        let documents: Vec<_> = files
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .map(|path| (path.display().to_string(), Document::open(&path).unwrap()))
            // Others are overlays.
            .filter(|(_, document)| document.model().version().is_some())
            .collect();
        assert!(documents.len() > 2);
        for (path, document) in documents {
            let lowered = lower(document.value().clone(), &Settings::default().request_bounds(false)).unwrap();
            let types = Types::of(&lowered, &RustTypes::default(), Surroundings::Client).unwrap();
            assert_eq!(types.untyped(), [], "{path}");
            let bindings = Bindings::read(&types, &lowered).unwrap();
            let components = Node::document(&lowered.document).member("components").unwrap();
            let mut structs = 0;
            for ty in types.space().iter_types() {
                let name = ty.name();
                let TypeDetails::Struct(_) = ty.details() else {
                    let made = matches!(ty.details(), TypeDetails::Enum(_) | TypeDetails::Newtype(_));
                    let is_component = components.entry("schemas", &name).is_some();
                    assert!(!made || is_component, "{path}: {name}");
                    continue;
                };
                structs += 1;
                let schema = components.entry("schemas", &name);
                let schema = schema.unwrap_or_else(|| panic!("{path}: {name}"));
                for (property, _) in schema.entries("properties") {
                    assert!(
                        bindings.field(&named(&name), property).is_some(),
                        "{path}: {name}: {property}"
                    );
                }
            }
            assert!(structs > 3, "{path}");
        }
    }
}
