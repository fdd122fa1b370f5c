//! The source of a crate of another generator: which operations it has, and in which of them any JSON is sent or received.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, Fields, ImplItem, Item, Lit, Meta, PathArguments, ReturnType, Type};

/// The method, in upper case, and the path.
pub(super) type Operation = (String, String);

#[derive(Default)]
pub(super) struct Source {
    /// The names in each operation's signatures.
    operations: BTreeMap<Operation, Names>,
    /// The operations whose errors are any JSON.
    any_errors: BTreeSet<Operation>,
    /// The names in each type's definition.
    types: BTreeMap<String, Names>,
}

#[derive(Default)]
struct Names {
    names: BTreeSet<String>,
    /// Whether `serde_json::Value` is among them.
    any: bool,
}

impl Source {
    /// Reads all Rust files of a folder.
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut source = Self::default();
        source.folder(folder)?;
        Ok(source)
    }

    fn folder(&mut self, folder: &Path) -> anyhow::Result<()> {
        for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                self.folder(&path)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path)?;
                let file = syn::parse_file(&text).with_context(|| path.display().to_string())?;
                self.items(file.items);
            }
        }
        Ok(())
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.operations.keys()
    }

    /// The operations that reach `serde_json::Value` from their parameters, bodies or errors; from errors that are nothing but
    /// that only where the document declares errors.
    pub(super) fn untyped<'a>(&'a self, undeclared: &'a BTreeSet<Operation>) -> impl Iterator<Item = &'a Operation> {
        let has_loose_error = |operation| self.any_errors.contains(operation) && !undeclared.contains(operation);
        self.operations
            .iter()
            .filter(move |(operation, names)| self.reaches_any(names) || has_loose_error(operation))
            .map(|(operation, _)| operation)
    }

    fn reaches_any(&self, names: &Names) -> bool {
        let mut seen = BTreeSet::new();
        let mut rest = vec![names];
        while let Some(names) = rest.pop() {
            if names.any {
                return true;
            }
            let new = names.names.iter().filter(|name| seen.insert(name.as_str()));
            rest.extend(new.filter_map(|name| self.types.get(name)));
        }
        false
    }

    fn items(&mut self, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Mod(module) => self.items(module.content.map(|(_, items)| items).unwrap_or_default()),
                Item::Struct(of) => self.define(&of.ident, of.fields.iter().map(|field| &field.ty)),
                Item::Enum(of) => {
                    let fields = of.variants.iter().map(|variant| &variant.fields);
                    self.define(&of.ident, fields.flat_map(Fields::iter).map(|field| &field.ty));
                }
                Item::Type(of) => self.define(&of.ident, [&*of.ty].into_iter()),
                Item::Impl(of) => of.items.iter().for_each(|item| self.method(item, &of.self_ty)),
                _ => {}
            }
        }
    }

    fn define<'a>(&mut self, name: &syn::Ident, types: impl Iterator<Item = &'a Type>) {
        let names = self.types.entry(name.to_string()).or_default();
        types.for_each(|of| names.add(of.to_token_stream()));
    }

    fn method(&mut self, item: &ImplItem, owner: &Type) {
        let ImplItem::Fn(method) = item else { return };
        let Some(operation) = operation(&method.attrs) else {
            return;
        };
        let output = method.sig.output.to_token_stream();
        let content = without_any_error(&method.sig.output);
        if content.is_some() {
            self.any_errors.insert(operation.clone());
        }
        let names = self.operations.entry(operation).or_default();
        method
            .sig
            .inputs
            .iter()
            .for_each(|input| names.add(input.to_token_stream()));
        names.add(content.unwrap_or(output));
        // What a request builder holds is sent.
        names.add(owner.to_token_stream());
    }
}

impl Names {
    fn add(&mut self, tokens: TokenStream) {
        let mut after = String::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.add(group.stream()),
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    if after == "serde_json" && name == "Value" {
                        self.any = true;
                    } else {
                        self.names.insert(name.clone());
                    }
                    after = name;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

/// The content of a result whose error is any JSON and nothing else.
fn without_any_error(output: &ReturnType) -> Option<TokenStream> {
    const ANY: &str = "ApiOpError < serde_json :: Value >";
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    let Type::Path(result) = &**result else { return None };
    let PathArguments::AngleBracketed(arguments) = &result.path.segments.last()?.arguments else {
        return None;
    };
    let mut arguments = arguments.args.iter().map(ToTokens::to_token_stream);
    let (content, error) = (arguments.next()?, arguments.next()?);
    (error.to_string() == ANY).then_some(content)
}

/// The operation that the documentation of a method names: ``Sends a `GET` request to `/path` `` or `` `GET /path` ``.
fn operation(attributes: &[Attribute]) -> Option<Operation> {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let Expr::Lit(literal) = &pair.value else { return None };
        match &literal.lit {
            Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
            _ => None,
        }
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    // Long lines are broken, within a path too.
    if let Some((_, rest)) = text.rsplit_once("Sends a `") {
        let (method, rest) = rest.split_once('`')?;
        let (path, _) = rest.split_once('`')?.1.split_once('`')?;
        let path = path.split_whitespace().collect::<String>();
        return Some((method.to_owned(), path));
    }
    text.lines().rev().find_map(|line| {
        let pair = line.trim().strip_prefix('`')?.strip_suffix('`')?.split_once(' ');
        let (method, path) = pair?;
        let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
        (is_method && path.starts_with('/')).then(|| (method.to_owned(), path.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "
        pub mod types {
            pub struct Pet { pub tag: ::std::option::Option<Tag> }
            pub enum Tag { Text(String), Other(::serde_json::Value) }
            pub struct Value(pub String);
        }
        impl Client {
            /// Lists.
            ///
            ///Sends a `GET` request to
            /// `/pets/
            /// all`
            pub async fn pets(&self) -> Result<ResponseValue<Vec<types::Pet>>, Error<()>> { todo!() }
            /// `POST /values`
            ///
            /// Needs a media type.
            pub async fn add(&self, value: types::Value) -> Result<(), Error> { todo!() }
            /// `GET /values`
            pub async fn values(&self) -> Result<types::Values, ApiOpError<serde_json::Value>> { todo!() }
            /// `PUT /values`
            pub async fn set(&self) -> Result<types::Tag, ApiOpError<serde_json::Value>> { todo!() }
            /// The server, `https://example.com/v1`.
            pub fn server(&self) -> &str { todo!() }
        }";

    #[test]
    fn any_json_is_found_through_types() {
        let mut source = Source::default();
        source.items(syn::parse_file(CODE).unwrap().items);
        let of = |method: &str, path: &str| (method.to_owned(), path.to_owned());
        assert_eq!(
            source.operations().cloned().collect::<Vec<_>>(),
            [
                of("GET", "/pets/all"),
                of("GET", "/values"),
                of("POST", "/values"),
                of("PUT", "/values")
            ]
        );
        let none = BTreeSet::new();
        let untyped = source.untyped(&none).cloned().collect::<Vec<_>>();
        assert_eq!(
            untyped,
            [of("GET", "/pets/all"), of("GET", "/values"), of("PUT", "/values")]
        );
        let undeclared = BTreeSet::from([of("GET", "/values"), of("PUT", "/values")]);
        let untyped = source.untyped(&undeclared).cloned().collect::<Vec<_>>();
        assert_eq!(untyped, [of("GET", "/pets/all"), of("PUT", "/values")]);
    }
}
