//! The Rust types of a document's component schemas, made by progenitor.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::{Context, anyhow};
use openapi_lower::{Lowered, response_schemas};
use proc_macro2::{TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, TypeImpl, TypePatch};
use serde_json::{Map, Value, json};
use typify::TypeSpace;

use super::layout::compile_where_called;
use super::numbers::Integers;
use super::rust_types::RustTypes;
use super::{additional_properties, defaults, explicit_null, formats, numbers, optional_schemas, panics, quoting};

/// The kind of crate that the generated code is for.
#[derive(Clone, Copy)]
pub(super) enum Surroundings {
    /// A client crate on the runtime.
    Client,
    /// A crate of generated code only.
    Standalone,
    /// The webhooks crate, which has only types.
    Webhooks,
}

impl Surroundings {
    /// The path of the open types.
    fn open(self) -> &'static str {
        match self {
            Self::Client | Self::Webhooks => "crate",
            Self::Standalone => "crate::open",
        }
    }
}

/// The types of all component schemas of a document.
pub(super) struct Types {
    generator: Generator,
    /// The code of the types, until it is taken.
    code: RefCell<Option<syn::File>>,
    replacements: BTreeMap<String, String>,
    untyped: Vec<Untyped>,
    surroundings: Surroundings,
    open_enums: BTreeSet<String>,
    merge_patches: BTreeSet<String>,
}

/// A schema that progenitor cannot type: its type holds any JSON.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Untyped {
    schema: String,
    /// The error of progenitor.
    reason: String,
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { schema, reason } = self;
        write!(f, "the type `{schema}` holds any JSON: {reason}")
    }
}

impl Types {
    /// The types of `lowered`. Its operations are ignored, except those that the document names.
    pub(super) fn of(lowered: &Lowered, stated: &RustTypes, surroundings: Surroundings) -> anyhow::Result<Self> {
        let schemas = lowered.document["components"]["schemas"].as_object();
        let answered = response_schemas(&lowered.document);
        let replacements = replacements(lowered, stated, surroundings);
        let settings = |schemas: &Map<String, Value>| settings(schemas, &answered, &replacements, lowered);
        let (generator, code, untyped) = typed(schemas.map_or_else(Cow::default, Cow::Borrowed), settings)?;
        Ok(Self {
            generator,
            code: RefCell::new(Some(code)),
            untyped,
            replacements,
            surroundings,
            open_enums: lowered
                .open_enums
                .iter()
                .map(|of_texts| of_texts.name.clone())
                .collect(),
            merge_patches: lowered.merge_patches.clone(),
        })
    }

    /// Every type, and the types inside it.
    pub(super) fn space(&self) -> &TypeSpace {
        self.generator.get_type_space()
    }

    /// The path of the type that replaces the generated one of a schema.
    pub(super) fn replacement(&self, schema: &str) -> Option<&str> {
        self.replacements.get(schema).map(String::as_str)
    }

    /// Whether they are for a crate from any document.
    pub(super) fn is_standalone(&self) -> bool {
        matches!(self.surroundings, Surroundings::Standalone)
    }

    /// Whether they need the crate `name`, which may define the types of string formats.
    pub(super) fn need(&self, name: &str) -> bool {
        let space = self.space();
        let generated = match name {
            "chrono" => space.uses_chrono(),
            "regress" => space.uses_regress(),
            "uuid" => space.uses_uuid(),
            _ => false,
        };
        let root = format!("::{name}::");
        generated || self.replacements.values().any(|path| path.contains(&root))
    }

    /// The schemas that could not be typed.
    pub(super) fn untyped(&self) -> &[Untyped] {
        &self.untyped
    }

    /// The code of the types.
    pub(super) fn code(&self) -> anyhow::Result<syn::File> {
        let made = self.code.take();
        // A copy of it would cost more than what it is rarely needed for.
        let mut file = made.map_or_else(|| syn::parse2(self.space().to_stream()), Ok)?;
        additional_properties::describe(&mut file);
        explicit_null::patch(&mut file, &self.merge_patches);
        explicit_null::keep(&mut file, "::openapi_runtime::generated::untyped::present");
        quoting::document(&mut file);
        match self.surroundings {
            Surroundings::Client => numbers::take(&mut file, Integers::Nearest),
            Surroundings::Standalone => numbers::take(&mut file, Integers::Exact),
            Surroundings::Webhooks => {}
        }
        optional_schemas::offer(&mut file);
        if !matches!(self.surroundings, Surroundings::Webhooks) {
            defaults::offer(&mut file, &self.open_enums);
        }
        compile_where_called(&mut file);
        Ok(file)
    }
}

/// The schemas with a type that is defined elsewhere, and its path.
fn replacements(lowered: &Lowered, stated: &RustTypes, surroundings: Surroundings) -> BTreeMap<String, String> {
    let open = |name: &String| (name.clone(), format!("{}::{name}", surroundings.open()));
    let unions = lowered.open_unions.iter().map(|union| open(&union.name));
    let enums = lowered.open_enums.iter().map(|of_texts| open(&of_texts.name));
    let stated = stated.iter();
    let stated = stated.map(|(name, path)| (name.to_owned(), path.to_owned()));
    unions.chain(stated).chain(enums).collect()
}

fn settings(
    schemas: &Map<String, Value>,
    answered: &BTreeSet<String>,
    replacements: &BTreeMap<String, String>,
    lowered: &Lowered,
) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (schema, path) in replacements {
        let is_enum = lowered.open_enums.iter().any(|open| open.name == *schema);
        // Of a type that the document names, nothing is known.
        let is_text = path.strip_prefix("crate::").is_some_and(formats::is_type);
        let abilities = [(TypeImpl::Display, is_enum || is_text), (TypeImpl::FromStr, is_enum)];
        let abilities = abilities
            .into_iter()
            .filter_map(|(ability, has)| has.then_some(ability));
        settings.with_replacement(schema, path, abilities);
    }
    for (name, schema) in schemas {
        let mut patch = TypePatch::default();
        match schema["type"].as_str() {
            // A field that the server adds must not break callers. Structs of requests alone are constructed by callers,
            // field by field.
            Some("object") if answered.contains(name) => patch.with_attr("#[non_exhaustive]"),
            // Ids are small values, used as keys.
            Some("integer") => {
                for derive in ["Copy", "Eq", "Hash", "Ord", "PartialOrd"] {
                    patch.with_derive(derive);
                }
                &mut patch
            }
            _ => continue,
        };
        settings.with_patch(name, &patch);
    }
    settings
}

/// The types of `schemas`. A schema that prevents others from being typed becomes one of any value.
fn typed(
    mut schemas: Cow<'_, Map<String, Value>>,
    settings: impl Fn(&Map<String, Value>) -> GenerationSettings,
) -> anyhow::Result<(Generator, syn::File, Vec<Untyped>)> {
    let mut untyped = Vec::new();
    loop {
        match attempt(&settings(&schemas), &schemas) {
            Ok((generator, code)) => return Ok((generator, code, untyped)),
            Err(error) => {
                let found = first_untypable(&schemas, &settings)
                    .ok_or_else(|| anyhow!("progenitor cannot type the document: {error:#}"))?;
                let schema = schemas
                    .to_mut()
                    .get_mut(&found.schema)
                    .context("a schema has vanished")?;
                *schema = any_value(schema);
                untyped.push(found);
            }
        }
    }
}

/// The first schema that cannot be typed together with those before it; neither progenitor nor typify names it.
fn first_untypable(
    schemas: &Map<String, Value>,
    settings: impl Fn(&Map<String, Value>) -> GenerationSettings,
) -> Option<Untyped> {
    let fault = |count: usize| {
        let members = schemas.iter().enumerate().map(|(index, (name, schema))| {
            let typed = index < count;
            (name.clone(), if typed { schema.clone() } else { any_value(schema) })
        });
        let members = members.collect();
        attempt(&settings(&members), &members).err()
    };
    if fault(0).is_some() {
        return None;
    }
    let (mut fine, mut faulty) = (0, schemas.len());
    while faulty - fine > 1 {
        let middle = usize::midpoint(fine, faulty);
        match fault(middle) {
            Some(_) => faulty = middle,
            None => fine = middle,
        }
    }
    Some(Untyped {
        schema: schemas.keys().nth(fine)?.clone(),
        reason: format!("{:#}", fault(faulty)?),
    })
}

/// A schema of any value that replaces `schema`.
fn any_value(schema: &Value) -> Value {
    match schema.get("description") {
        Some(description) => json!({"description": description}),
        None => json!({}),
    }
}

fn attempt(settings: &GenerationSettings, schemas: &Map<String, Value>) -> anyhow::Result<(Generator, syn::File)> {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {},
    });
    document["components"]["schemas"] = Value::Object(schemas.clone());
    let document = serde_json::from_value(document).context("the lowered schemas are not OpenAPI 3.0")?;
    panics::catch(|| {
        let mut generator = Generator::new(settings);
        let client = generator.generate_tokens(&document)?;
        let types = module_of_types(client).context("the generated code has no types")?;
        let code = syn::parse2(types).context("the generated types are not Rust")?;
        Ok((generator, code))
    })
}

/// What stands in the module of the types. To have them made a second time takes longer.
fn module_of_types(client: TokenStream) -> Option<TokenStream> {
    let mut tokens = client.into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(word) if word == "mod"))?;
    tokens.find_map(|token| match token {
        TokenTree::Group(content) => Some(content.stream()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(schemas: &Value) -> (String, Vec<String>) {
        let schemas = schemas.as_object().cloned().unwrap();
        let (_, code, untyped) = super::typed(Cow::Owned(schemas), |_| GenerationSettings::default()).unwrap();
        let untyped = untyped.iter().map(ToString::to_string).collect();
        (prettyplease::unparse(&code), untyped)
    }

    #[test]
    fn what_cannot_be_typed_is_any_json() {
        let object = json!({"type": "object", "properties": {
            "sign": {"$ref": "#/components/schemas/Sign"},
            "size": {"$ref": "#/components/schemas/Size"},
        }});
        let (code, untyped) = typed(&json!({
            "Object": object,
            "Sign": {"type": "string", "enum": ["a b", "a-b"], "description": "One of two."},
            "Size": {"type": "integer"},
            "Tone": {"type": "string", "enum": ["c", "C"]},
        }));
        let said: Vec<&str> = untyped.iter().map(|text| text.split_once(": ").unwrap().0).collect();
        assert_eq!(
            said,
            ["the type `Sign` holds any JSON", "the type `Tone` holds any JSON"]
        );
        assert!(untyped[0].contains("unique variant names"), "{untyped:?}");
        for line in [
            "pub struct Sign(pub ::serde_json::Value);",
            "pub struct Size(pub i64);",
            "pub struct Tone(pub ::serde_json::Value);",
            "pub sign: ::std::option::Option<Sign>,",
            "pub size: ::std::option::Option<Size>,",
            "///One of two.",
        ] {
            assert!(code.contains(line), "{line} in {code}");
        }
    }

    #[test]
    fn all_is_typed_where_it_can_be() {
        let (code, untyped) = typed(&json!({"Size": {"type": "integer"}}));
        assert!(code.contains("pub struct Size(pub i64);"), "{code}");
        assert!(untyped.is_empty(), "{untyped:?}");
        assert!(typed(&json!({})).1.is_empty());
    }
}
