//! The Rust API of generated code: what callers name, and how they call each operation.

use std::collections::BTreeMap;

use anyhow::Context;
use quote::ToTokens;
use syn::{Attribute, Expr, Fields, FnArg, ImplItem, Item, ItemImpl, Lit, Meta, ReturnType, Signature, Visibility};

use crate::type_text;

/// What callers of a generated crate name: types, fields, variants and methods, each with its type or signature.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RustApi {
    /// Signatures by path: `Pet::name`, `ListPets::limit`.
    pub items: BTreeMap<String, String>,
    /// By `operationId`, how an operation is called.
    pub calls: BTreeMap<String, Call>,
}

/// How an operation is called.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The call, with the values of the document's examples; with the names of the arguments if it has none.
    pub example: String,
    /// The item that it calls.
    pub method: String,
    /// The struct that builds the request.
    pub builder: String,
}

/// An item that code may name, and that is no longer as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiChange {
    /// Its path.
    pub item: String,
    /// Its type or signature before.
    pub old: String,
    /// The one after; `None` if the item is gone.
    pub new: Option<String>,
}

impl RustApi {
    /// Reads the API from the texts of generated files, of modules that are all re-exported.
    ///
    /// # Errors
    ///
    /// If a text is not Rust.
    ///
    /// ```
    /// use openapi_generate::RustApi;
    ///
    /// let old = RustApi::of(["pub struct Pet { pub name: String, pub age: Option<i64> }"])?;
    /// let new = RustApi::of(["pub struct Pet { pub name: Option<String> }"])?;
    /// let breaks = old.breaks(&new);
    /// assert_eq!(breaks[0].item, "Pet::age");
    /// assert_eq!(breaks[0].new, None);
    /// assert_eq!(breaks[1].item, "Pet::name");
    /// assert_eq!(breaks[1].new.as_deref(), Some("Option<String>"));
    /// # Ok::<(), anyhow::Error>(())
    /// ```
    pub fn of<'a>(files: impl IntoIterator<Item = &'a str>) -> anyhow::Result<Self> {
        let mut api = Self::default();
        for text in files {
            let file = syn::parse_file(text).context("a generated file is not Rust")?;
            api.take(&file.items);
        }
        Ok(api)
    }

    /// The items that are gone in `new`, or have another type or signature.
    #[must_use]
    pub fn breaks(&self, new: &Self) -> Vec<ApiChange> {
        let changed = self
            .items
            .iter()
            .filter(|(item, old)| new.items.get(*item) != Some(old));
        let mut changes: Vec<ApiChange> = Vec::new();
        for (item, old) in changed {
            // What is inside of a type that is gone goes along.
            let within = |gone: &ApiChange| item.strip_prefix(&gone.item).is_some_and(|rest| rest.starts_with("::"));
            if changes.iter().any(|gone| gone.new.is_none() && within(gone)) {
                continue;
            }
            changes.push(ApiChange {
                item: item.clone(),
                old: old.clone(),
                new: new.items.get(item).cloned(),
            });
        }
        changes
    }

    fn take(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => {
                    let name = item.ident.to_string();
                    self.add(name.clone(), "struct");
                    self.fields(&name, &item.fields, false);
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    let name = item.ident.to_string();
                    self.add(name.clone(), "enum");
                    for variant in &item.variants {
                        let path = format!("{name}::{}", variant.ident);
                        self.add(path.clone(), "variant");
                        self.fields(&path, &variant.fields, true);
                    }
                }
                Item::Type(item) if is_public(&item.vis) => {
                    self.add(item.ident.to_string(), &shown(&type_text::type_of(&item.ty)));
                }
                Item::Impl(item) => self.methods(item),
                Item::Mod(item) if is_public(&item.vis) => {
                    if let Some((_, items)) = &item.content {
                        self.take(items);
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, path: String, text: &str) {
        self.items.insert(path, text.to_owned());
    }

    fn fields(&mut self, path: &str, fields: &Fields, of_variant: bool) {
        for (index, field) in fields.iter().enumerate() {
            if of_variant || is_public(&field.vis) {
                let name = field
                    .ident
                    .as_ref()
                    .map_or_else(|| index.to_string(), ToString::to_string);
                self.add(format!("{path}::{name}"), &shown(&type_text::type_of(&field.ty)));
            }
        }
    }

    fn methods(&mut self, item: &ItemImpl) {
        let owner = shown(&type_text::type_of(&item.self_ty));
        if let Some((path, _)) = &item.trait_ {
            if path.segments.last().is_some_and(|last| last.ident == "PageRequest") {
                self.add(format!("{owner}::pages()"), "stream of items, page by page");
            }
            return;
        }
        for inner in &item.items {
            match inner {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    let name = method.sig.ident.to_string();
                    self.add(format!("{owner}::{name}"), &signature(&method.sig));
                    self.call(&owner, &method.attrs, &method.sig);
                }
                // The methods that send, of which the type of the response is a part.
                ImplItem::Macro(inner) if inner.mac.path.is_ident("request_methods") => {
                    let tokens = inner.mac.tokens.to_string();
                    let decoded = tokens
                        .split_once("decode")
                        .map_or("nothing", |(_, decoded)| decoded.trim());
                    self.add(format!("{owner}::send()"), &shown(&decoded.replace(' ', "")));
                }
                _ => {}
            }
        }
    }

    /// A method of a group, whose documentation names the operation.
    fn call(&mut self, owner: &str, attributes: &[Attribute], signature: &Signature) {
        let ReturnType::Type(_, builder) = &signature.output else {
            return;
        };
        let lines = documentation(attributes);
        let id = lines.iter().find_map(|line| {
            let (_, rest) = line.split_once("` (`")?;
            rest.split_once("`)").map(|(id, _)| id.to_owned())
        });
        let statements = lines
            .iter()
            .skip_while(|line| !line.starts_with("```"))
            .skip(1)
            .take_while(|line| !line.starts_with("```"))
            .filter(|line| !line.starts_with('#'));
        let example: Vec<&str> = statements.map(String::as_str).collect();
        if let Some(id) = id {
            let builder = shown(&type_text::type_of(builder));
            let method = format!("{owner}::{}", signature.ident);
            let example = match first_call(&example.join("\n")) {
                example if example.is_empty() => format!("{method}({}).send().await?", names(signature)),
                example => example,
            };
            self.calls.insert(
                id,
                Call {
                    example,
                    method,
                    builder,
                },
            );
        }
    }
}

/// The expression of the first statement, on one line.
fn first_call(statements: &str) -> String {
    let (statement, _) = statements.split_once(';').unwrap_or((statements, ""));
    let call = statement.split_once(" = ").map_or(statement, |(_, call)| call);
    call.lines().map(str::trim).collect()
}

fn documentation(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned())
        .collect()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The names of the arguments.
fn names(signature: &Signature) -> String {
    let names = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Receiver(_) => None,
        FnArg::Typed(argument) => Some(argument.pat.to_token_stream().to_string()),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// `name(pet_id: impl Into<String>) -> GetPet`.
fn signature(signature: &Signature) -> String {
    let arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Receiver(_) => None,
        FnArg::Typed(argument) => {
            let name = argument.pat.to_token_stream().to_string();
            Some(format!("{name}: {}", shown(&type_text::type_of(&argument.ty))))
        }
    });
    let arguments: Vec<String> = arguments.collect();
    let returned = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", shown(&type_text::type_of(ty))),
    };
    format!("{}({}){returned}", signature.ident, arguments.join(", "))
}

/// A type without the paths of its names, as it is read.
fn shown(ty: &str) -> String {
    let mut shown = String::new();
    let mut word = String::new();
    let mut rest = ty
        .replacen("impl", "impl ", usize::from(ty.starts_with("impl")))
        .replace(',', ", ");
    rest.push('\0');
    let mut characters = rest.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() || character == '_' {
            word.push(character);
        } else if character == ':' && characters.peek() == Some(&':') {
            characters.next();
            word.clear();
        } else {
            shown.push_str(&word);
            word.clear();
            if character != '\0' {
                shown.push(character);
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_read_from_the_documentation_of_groups() {
        let api = RustApi::of([r#"
            impl Pets {
                /// Adopt a pet: `POST /pets/{id}` (`adoptPet`).
                ///
                /// ```no_run
                /// # async fn example(client: zoo::Client) -> zoo::Result<()> {
                /// let response = client
                ///     .pets()
                ///     .adopt(7)
                ///     .send()
                ///     .await?;
                /// # Ok(())
                /// # }
                /// ```
                pub fn adopt(&self, pet_id: impl Into<::openapi_runtime::IdRef<crate::PetId>>) -> AdoptPet { todo!() }
            }
            impl AdoptPet {
                pub fn new(scope: &Scope) -> Self { todo!() }
                request_methods!(AdoptPet, once, decode types::Pet);
            }
            impl PageRequest for AdoptPet {}
        "#])
        .unwrap();
        let call = &api.calls["adoptPet"];
        assert_eq!(
            (call.example.as_str(), call.builder.as_str()),
            ("client.pets().adopt(7).send().await?", "AdoptPet")
        );
        let items: Vec<(&str, &str)> = api
            .items
            .iter()
            .map(|(item, text)| (item.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            items,
            [
                ("AdoptPet::new", "new(scope: &Scope) -> Self"),
                ("AdoptPet::pages()", "stream of items, page by page"),
                ("AdoptPet::send()", "Pet"),
                ("Pets::adopt", "adopt(pet_id: impl Into<IdRef<PetId>>) -> AdoptPet"),
            ]
        );
    }

    #[test]
    fn a_type_that_is_gone_is_one_change() {
        let old = RustApi::of([
            "pub enum Kind { A, B(::std::vec::Vec<i64>) } pub struct Id(pub i64); mod inner { pub struct Hidden; }",
        ])
        .unwrap();
        let new = RustApi::of(["pub struct Id(pub u64);"]).unwrap();
        let breaks: Vec<String> = old
            .breaks(&new)
            .iter()
            .map(|change| format!("{}: {} -> {:?}", change.item, change.old, change.new))
            .collect();
        assert_eq!(breaks, ["Id::0: i64 -> Some(\"u64\")", "Kind: enum -> None"]);
    }
}
