//! What progenitor has made of the contract: the types, and which method answers with which.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use openapi_lower::Lowered;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Type};

/// A type, as far as request builders tell types apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Boolean,
    Integer,
    /// `f64`, or a number that is kept as it is written.
    Number,
    Text,
    /// No content.
    Nothing,
    /// Any JSON.
    Json,
    /// Generated.
    Named(String),
    /// The client crate's own: open enums, and types with a hand-written face.
    Own(String),
    /// One of those around another type.
    Around(String, Box<Kind>),
    List(Box<Kind>),
    Map(Box<Kind>),
}

/// A field of a generated struct.
pub(super) struct Field {
    pub(super) ident: syn::Ident,
    pub(super) kind: Kind,
    pub(super) optional: bool,
}

/// A method of the generated client.
pub(super) struct Method {
    /// By the name of the argument.
    pub(super) arguments: BTreeMap<String, Kind>,
    pub(super) answer: Kind,
}

pub(super) struct Bindings {
    methods: BTreeMap<String, Method>,
    /// Fields by their name on the wire, by the name of the struct.
    structs: BTreeMap<String, BTreeMap<String, Field>>,
    /// Structs of one field without a name: what they wrap.
    wrappers: BTreeMap<String, Kind>,
    enums: BTreeSet<String>,
}

impl Bindings {
    pub(super) fn read(file: &syn::File, lowered: &Lowered) -> anyhow::Result<Self> {
        let mut bindings = Self {
            methods: BTreeMap::new(),
            structs: BTreeMap::new(),
            wrappers: BTreeMap::new(),
            enums: lowered.open_enums.iter().map(|open| open.name.clone()).collect(),
        };
        for item in &file.items {
            match item {
                Item::Mod(module) if module.ident == "types" => {
                    for item in module.content.iter().flat_map(|(_, items)| items) {
                        bindings.add(item)?;
                    }
                }
                Item::Impl(item) if item.trait_.is_none() => {
                    for method in &item.items {
                        if let ImplItem::Fn(method) = method
                            && method.sig.asyncness.is_some()
                        {
                            bindings
                                .methods
                                .insert(method.sig.ident.to_string(), self::method(&method.sig)?);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(bindings)
    }

    fn add(&mut self, item: &Item) -> anyhow::Result<()> {
        let Item::Struct(item) = item else { return Ok(()) };
        let name = item.ident.to_string();
        match &item.fields {
            Fields::Named(fields) => {
                let mut named = BTreeMap::new();
                for field in &fields.named {
                    let ident = field.ident.clone().context("a field has no name")?;
                    let (kind, optional) = kind(&field.ty)?;
                    named.insert(wire_name(field, &ident), Field { ident, kind, optional });
                }
                self.structs.insert(name, named);
            }
            Fields::Unnamed(fields) => {
                if let Some(field) = fields.unnamed.first() {
                    self.wrappers.insert(name, kind(&field.ty)?.0);
                }
            }
            Fields::Unit => {}
        }
        Ok(())
    }

    pub(super) fn method(&self, name: &str) -> anyhow::Result<&Method> {
        self.methods
            .get(name)
            .with_context(|| format!("progenitor has made no method `{name}`"))
    }

    /// The types that operations take and answer with, without those in their fields.
    pub(super) fn roots(&self) -> BTreeSet<&Kind> {
        let methods = self.methods.values();
        let kinds = methods.flat_map(|method| method.arguments.values().chain([&method.answer]));
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

    /// What a struct of one field wraps.
    pub(super) fn wrapped(&self, kind: &Kind) -> Option<&Kind> {
        match kind {
            Kind::Named(name) => self.wrappers.get(name),
            _ => None,
        }
    }

    /// Adds a type, and those of its fields.
    pub(super) fn meet(&self, kind: &Kind, met: &mut BTreeSet<Kind>) {
        let inner: Vec<&Kind> = match kind {
            Kind::List(inner) | Kind::Map(inner) => vec![inner],
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
        self.enums.contains(name)
    }
}

impl Kind {
    /// The type, as a crate writes it that depends on the client crate.
    pub(super) fn path(&self) -> TokenStream {
        match self {
            Self::Own(name) => {
                let name = format_ident!("{name}");
                quote!(ofauth_client::#name)
            }
            Self::Around(name, inner) => {
                let (name, inner) = (format_ident!("{name}"), inner.path());
                quote!(ofauth_client::#name<#inner>)
            }
            kind => kind.code(),
        }
    }

    /// The type, as written in a request builder.
    pub(super) fn code(&self) -> TokenStream {
        match self {
            Self::Boolean => quote!(bool),
            Self::Integer => quote!(i64),
            Self::Number => quote!(f64),
            Self::Text => quote!(String),
            Self::Nothing => quote!(()),
            Self::Json => quote!(Value),
            Self::Named(name) => {
                let name = format_ident!("{name}");
                quote!(types::#name)
            }
            Self::Own(name) => {
                let name = format_ident!("{name}");
                quote!(crate::#name)
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
        }
    }
}

fn method(signature: &syn::Signature) -> anyhow::Result<Method> {
    let mut arguments = BTreeMap::new();
    for input in &signature.inputs {
        if let FnArg::Typed(argument) = input
            && let Pat::Ident(name) = &*argument.pat
        {
            // A body of bytes is a type parameter.
            let kind = kind(&argument.ty).map_or(Kind::Json, |(kind, _)| kind);
            arguments.insert(name.ident.to_string(), kind);
        }
    }
    let ReturnType::Type(_, returned) = &signature.output else {
        bail!("a method returns nothing");
    };
    let answer = arguments_of(returned)
        .first()
        .and_then(|value| arguments_of(value).first().copied())
        .context("a method does not return a `ResponseValue`")?;
    let answer = match kind(answer) {
        Ok((kind, _)) => kind,
        // A stream of bytes, of which nothing is said.
        Err(_) => Kind::Nothing,
    };
    Ok(Method { arguments, answer })
}

/// The kind of a type, and whether it is optional.
fn kind(ty: &Type) -> anyhow::Result<(Kind, bool)> {
    let path = match ty {
        Type::Reference(reference) => return kind(&reference.elem),
        Type::Tuple(tuple) if tuple.elems.is_empty() => return Ok((Kind::Nothing, false)),
        Type::Slice(slice) => return Ok((Kind::List(Box::new(kind(&slice.elem)?.0)), false)),
        Type::Paren(inner) => return kind(&inner.elem),
        Type::Path(path) => &path.path,
        _ => bail!("a type that is not known: {}", quote!(#ty)),
    };
    let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let inner = || -> anyhow::Result<Kind> {
        let last = arguments_of(ty).last().copied().context("a type without arguments")?;
        Ok(kind(last)?.0)
    };
    let found = match segments.as_slice() {
        [.., "Option"] => return Ok((inner()?, true)),
        [.., "Box"] => inner()?,
        [.., "Vec"] => Kind::List(Box::new(inner()?)),
        ["bool"] => Kind::Boolean,
        [
            ..,
            "i64" | "i32" | "u32" | "u64" | "u8" | "i8" | "NonZeroU64" | "NonZeroU32",
        ] => Kind::Integer,
        ["f64" | "f32"] | [.., "serde_json", "Number"] => Kind::Number,
        ["str" | "String"] | [.., "string", "String"] => Kind::Text,
        [.., "serde_json", "Value"] => Kind::Json,
        [.., "serde_json", "Map"] => Kind::Map(Box::new(Kind::Json)),
        [.., "BTreeMap"] => Kind::Map(Box::new(inner()?)),
        ["crate", name] if arguments_of(ty).is_empty() => Kind::Own((*name).to_owned()),
        ["crate", name] => Kind::Around((*name).to_owned(), Box::new(inner()?)),
        ["crate", "types", name] | ["types", name] | ["self" | "super", name] => Kind::Named((*name).to_owned()),
        [name] if name.chars().next().is_some_and(char::is_uppercase) && *name != "ByteStream" && name.len() > 1 => {
            Kind::Named((*name).to_owned())
        }
        _ => bail!("a type that is not known: {}", quote!(#ty)),
    };
    Ok((found, false))
}

/// The types in angle brackets.
fn arguments_of(ty: &Type) -> Vec<&Type> {
    let Type::Path(path) = ty else { return Vec::new() };
    let Some(PathArguments::AngleBracketed(arguments)) = path.path.segments.last().map(|last| &last.arguments) else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The name of a field on the wire.
fn wire_name(field: &syn::Field, ident: &syn::Ident) -> String {
    let mut name = ident.to_string();
    for attribute in &field.attrs {
        if attribute.path().is_ident("serde") {
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    name = meta.value()?.parse::<syn::LitStr>()?.value();
                } else if meta.input.peek(syn::Token![=]) {
                    meta.value()?.parse::<syn::Expr>()?;
                }
                Ok(())
            });
        }
    }
    name
}
