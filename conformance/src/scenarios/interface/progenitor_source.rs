//! The builder interface of a crate of progenitor, read from its source.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use quote::ToTokens;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Expr, GenericParam, ImplItem, ImplItemFn, Item, ReturnType, Type, WherePredicate};

use super::{Argument, Target};

/// What a crate offers.
pub(in crate::scenarios) struct Source {
    operations: BTreeMap<(String, String), Operation>,
}

/// The request builder of one operation.
pub(super) struct Operation {
    /// The method of the client.
    pub(super) method: String,
    /// Methods of the builder, each of one argument.
    pub(super) setters: Vec<(String, Argument)>,
    /// Whether the response is a stream of bytes.
    pub(super) bytes: bool,
}

impl Source {
    /// Reads the crate in a folder. `krate` is the name that paths begin with.
    pub(in crate::scenarios) fn read(folder: &Path, krate: &str) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(folder.join("src/lib.rs")).context("src/lib.rs")?;
        let file = syn::parse_file(&text).context("src/lib.rs")?;
        let mut methods = Vec::new();
        collect(&file.items, &mut methods);
        // The methods of the client, by the builder that they return.
        let entries: BTreeMap<String, String> = methods
            .iter()
            .filter(|(_, method)| method.sig.receiver().is_some() && method.sig.inputs.len() == 1)
            .filter_map(|(_, method)| Some((builder(&method.sig.output)?, method.sig.ident.to_string())))
            .collect();
        let mut operations = BTreeMap::new();
        for (owner, send) in methods.iter().filter(|(_, method)| method.sig.ident == "send") {
            let (Some(key), Some(method)) = (sends(send), entries.get(owner)) else {
                continue;
            };
            let targets = Wire::of(send, &key.1);
            let own = methods.iter().filter(|(of, _)| of == owner).map(|(_, method)| method);
            let setters = own.filter_map(|setter| {
                let name = setter.sig.ident.to_string();
                let (target, ty) = match (taken(setter)?, targets.get(&name)) {
                    (ty, Some(name)) => (Target::Parameter(name.clone()), ty),
                    (ty, None) if name == "body" && is_raw(&ty) => (Target::Bytes, ty),
                    (ty, None) if name == "body" => (Target::Body, ty),
                    _ => return None,
                };
                let ty = seen_from_outside(ty, krate);
                let list = false;
                Some((name.clone(), Argument { name, target, ty, list }))
            });
            let operation = Operation {
                method: method.clone(),
                setters: setters.collect(),
                bytes: send.sig.output.to_token_stream().to_string().contains("ByteStream"),
            };
            operations.insert(key, operation);
        }
        Ok(Self { operations })
    }

    /// The number of operations.
    pub(super) fn operations(&self) -> usize {
        self.operations.len()
    }

    /// The builder of an operation, by method and path of the document.
    pub(super) fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        self.operations.get(&(method.to_owned(), path.to_owned()))
    }
}

/// All public methods, with the name of their type.
fn collect(items: &[Item], methods: &mut Vec<(String, ImplItemFn)>) {
    for item in items {
        match item {
            // The types have builders of their own.
            Item::Mod(module) if module.ident != "types" => {
                collect(module.content.as_ref().map_or(&[], |(_, items)| items), methods);
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let Some(owner) = last(&block.self_ty) else { continue };
                methods.extend(block.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(method) => Some((owner.clone(), method.clone())),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
}

fn last(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The builder that a method returns: a type of the module of that name.
fn builder(output: &ReturnType) -> Option<String> {
    let ReturnType::Type(_, ty) = output else { return None };
    let Type::Path(path) = &**ty else { return None };
    let is_builder = path.path.segments.iter().any(|segment| segment.ident == "builder");
    is_builder.then(|| last(ty))?
}

/// Method and path in the documentation of a method: "Sends a `GET` request to `/pets`", in one line or several: long paths are broken.
fn sends(send: &ImplItemFn) -> Option<(String, String)> {
    let lines = send.attrs.iter().filter_map(|attribute| {
        let pair = attribute.meta.require_name_value().ok()?;
        let Expr::Lit(literal) = &pair.value else { return None };
        match &literal.lit {
            syn::Lit::Str(text) => Some(text.value().trim().to_owned()),
            _ => None,
        }
    });
    let text = lines.collect::<Vec<_>>().join(" ");
    let (_, rest) = text.rsplit_once("Sends a `")?;
    let (method, rest) = rest.split_once("` request to `")?;
    let path = rest.split('`').next()?.replace(' ', "");
    Some((method.to_owned(), path))
}

/// The type that a setter converts its argument to: `T` of `where V: TryInto<T>`.
fn taken(setter: &ImplItemFn) -> Option<Type> {
    let [GenericParam::Type(_)] = setter.sig.generics.params.iter().collect::<Vec<_>>()[..] else {
        return None;
    };
    let clause = setter.sig.generics.where_clause.as_ref()?;
    let WherePredicate::Type(predicate) = clause.predicates.first()? else {
        return None;
    };
    let syn::TypeParamBound::Trait(bound) = predicate.bounds.first()? else {
        return None;
    };
    let into = bound.path.segments.last().filter(|last| last.ident == "TryInto")?;
    let syn::PathArguments::AngleBracketed(arguments) = &into.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

/// Whether a body is sent as it is: types of schemas have paths that begin with `::` or `types`.
fn is_raw(ty: &Type) -> bool {
    matches!(ty.to_token_stream().to_string().as_str(), "reqwest :: Body" | "String")
}

/// A type with paths that hold outside of its crate.
fn seen_from_outside(mut ty: Type, krate: &str) -> String {
    struct Paths<'a>(&'a str);
    impl VisitMut for Paths<'_> {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            syn::visit_mut::visit_path_mut(self, path);
            if path.segments.first().is_some_and(|first| first.ident == "types") {
                let krate = syn::Ident::new(self.0, proc_macro2::Span::call_site());
                path.segments.insert(0, krate.into());
            }
        }
    }
    Paths(krate).visit_type_mut(&mut ty);
    ty.to_token_stream().to_string()
}

/// What the arguments of a request are called on the wire, as `location:name`.
struct Wire<'a> {
    found: BTreeMap<String, String>,
    /// The names in the path's template that are left.
    in_path: Vec<&'a str>,
    /// Names bound by `if let Some(value) = argument`.
    bound: Vec<String>,
}

impl<'a> Wire<'a> {
    fn of(send: &ImplItemFn, path: &'a str) -> BTreeMap<String, String> {
        let mut in_path: Vec<_> = path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
            .collect();
        in_path.reverse();
        let (found, bound) = (BTreeMap::new(), Vec::new());
        let mut wire = Self { found, in_path, bound };
        wire.visit_block(&send.block);
        wire.found
    }

    /// The first identifier in an expression.
    fn ident(tokens: impl ToTokens) -> Option<String> {
        tokens.into_token_stream().into_iter().find_map(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => Some(ident.to_string()),
            proc_macro2::TokenTree::Group(group) => Self::ident(group.stream()),
            _ => None,
        })
    }

    /// A call of a name on the wire and of an argument's value.
    fn named(&mut self, location: &str, arguments: &syn::punctuated::Punctuated<Expr, syn::Token![,]>) {
        let (Some(Expr::Lit(literal)), Some(value)) = (arguments.first(), arguments.get(1)) else {
            return;
        };
        let (syn::Lit::Str(name), Some(ident)) = (&literal.lit, Self::ident(value)) else {
            return;
        };
        let ident = match ident.as_str() {
            "value" => self.bound.last().cloned().unwrap_or(ident),
            _ => ident,
        };
        self.found.insert(ident, format!("{location}:{}", name.value()));
    }
}

impl Visit<'_> for Wire<'_> {
    fn visit_expr_let(&mut self, condition: &syn::ExprLet) {
        self.bound.extend(Self::ident(&condition.expr));
        syn::visit::visit_expr_let(self, condition);
    }

    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        let function = call.func.to_token_stream().to_string();
        if function.ends_with("QueryParam :: new") {
            self.named("query", &call.args);
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        if call.method == "append" {
            self.named("header", &call.args);
        }
        syn::visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &syn::Macro) {
        // `format!("{}/pets/{}", client.baseurl, encode_path(&id.to_string()))`
        let mut after = String::new();
        for token in call.tokens.clone() {
            match token {
                proc_macro2::TokenTree::Group(group) if after == "encode_path" => {
                    if let (Some(ident), Some(name)) = (Self::ident(group.stream()), self.in_path.pop()) {
                        self.found.insert(ident, format!("path:{name}"));
                    }
                }
                proc_macro2::TokenTree::Ident(ident) => after = ident.to_string(),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = r#"
        impl Client {
            pub fn add(&self) -> builder::Add<'_> { todo!() }
        }
        pub mod types {
            pub mod builder { pub struct Add {} impl Add { pub fn name<T>(mut self, value: T) -> Self { self } } }
        }
        pub mod builder {
            impl<'a> Add<'a> {
                pub fn shop<V>(mut self, value: V) -> Self where V: std::convert::TryInto<::std::string::String> { self }
                pub fn limit<V>(mut self, value: V) -> Self where V: std::convert::TryInto<i64> { self }
                pub fn tag<V>(mut self, value: V) -> Self where V: std::convert::TryInto<types::Tag> { self }
                pub fn body<V>(mut self, value: V) -> Self where V: std::convert::TryInto<types::Pet> { self }
                pub fn body_map<F>(mut self, f: F) -> Self where F: std::ops::FnOnce(types::builder::Pet) -> types::builder::Pet { self }
                ///Adds.
                ///
                ///Sends a `POST` request to
                /// `/shops/
                /// {shopId}/pets`
                pub async fn send(self) -> Result<ResponseValue<types::Pet>, Error<()>> {
                    let url = format!("{}/shops/{}/pets", client.baseurl, encode_path(&shop.to_string()),);
                    if let Some(value) = tag {
                        header_map.append("X-Tag", value.to_string().try_into()?);
                    }
                    let request = client.client.post(url).query(&progenitor_client::QueryParam::new("max", &limit)).json(&body);
                }
            }
        }"#;

    #[test]
    fn arguments_have_their_names_on_the_wire() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("src")).unwrap();
        std::fs::write(folder.path().join("src/lib.rs"), CODE).unwrap();
        let source = Source::read(folder.path(), "shop").unwrap();
        let operation = source.operation("POST", "/shops/{shopId}/pets").unwrap();
        let parameter = |name: &str| Target::Parameter(name.to_owned());
        let setters: Vec<_> = operation
            .setters
            .iter()
            .map(|(name, of)| (&**name, &of.target, &*of.ty))
            .collect();
        assert_eq!(
            setters,
            [
                ("shop", &parameter("path:shopId"), ":: std :: string :: String"),
                ("limit", &parameter("query:max"), "i64"),
                ("tag", &parameter("header:X-Tag"), "shop :: types :: Tag"),
                ("body", &Target::Body, "shop :: types :: Pet"),
            ]
        );
        assert_eq!((operation.method.as_str(), operation.bytes), ("add", false));
    }
}
