//! The public interface of a crate of `openapi generate`, read from its source: the methods of each operation, their
//! arguments, and the form of these on the wire.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use anyhow::Context;
use quote::ToTokens;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;

use super::{Argument, Target};
use syn::{Expr, FnArg, ImplItem, ImplItemFn, Item, Lit, Pat, ReturnType, Type};

/// What a crate offers.
pub(in crate::scenarios) struct Source {
    operations: BTreeMap<(String, String), Operation>,
    /// Methods of the client's builder that take a credential, by the header that carries it, in lower case.
    pub(super) credentials: Vec<(String, Credential)>,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Credential {
    Header(String),
    Query(String),
    /// In `Authorization`, after this scheme.
    Scheme(String),
}

/// The request of one operation.
#[derive(Debug)]
pub(super) struct Operation {
    /// Methods from the client to the request, the last of which takes the arguments.
    pub(super) way: Vec<String>,
    pub(super) arguments: Vec<Argument>,
    /// Further methods of the request, each of one argument.
    pub(super) setters: Vec<(String, Argument)>,
    /// Methods without an argument that set a field of the body to null, by the field.
    pub(super) nulls: BTreeMap<String, String>,
    /// Methods without an argument that send the fields of the body in another media type, by that.
    pub(super) encodings: BTreeMap<String, String>,
    /// The method that sends a body of bytes in another media type.
    pub(super) other_body: Option<String>,
    /// The name of its entry in the operation table.
    pub(super) constant: String,
    /// All methods of the request, those that send it among them.
    pub(super) methods: BTreeSet<String>,
}

/// A method of a type, by the name of both.
type Methods = BTreeMap<String, Vec<ImplItemFn>>;

impl Source {
    /// Reads the crate in a folder. `krate` is the name that paths begin with.
    pub(in crate::scenarios) fn read(folder: &Path, krate: &str) -> anyhow::Result<Self> {
        let mut methods = Methods::new();
        let mut requests = BTreeMap::new();
        let mut files = vec![folder.join("src")];
        while let Some(path) = files.pop() {
            if path.is_dir() {
                for entry in std::fs::read_dir(&path)? {
                    files.push(entry?.path());
                }
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let file = syn::parse_file(&text).with_context(|| path.display().to_string())?;
            collect(file.items, &mut methods, &mut requests);
        }
        let ways = ways(&methods);
        let mut operations = BTreeMap::new();
        for (name, key) in requests {
            let Some((way, last)) = ways.get(&name) else { continue };
            let own = methods.get(&name).map_or(&[][..], Vec::as_slice);
            let new = own.iter().find(|method| method.sig.ident == "new");
            let arguments = typed(last, krate);
            let named = new.map(|new| typed(new, krate)).unwrap_or_default();
            // The first argument of `new` is the scope.
            let targets = named
                .iter()
                .skip(1)
                .map(|(name, ..)| new.and_then(|new| target(new, name)));
            let arguments = arguments.into_iter().zip(targets);
            let arguments = arguments.map(|((name, ty, list), target)| {
                let target = target.with_context(|| format!("{name}: what it is on the wire"))?;
                Ok(Argument { name, target, ty, list })
            });
            let setters = own
                .iter()
                .filter(|method| method.sig.receiver().is_some() && method.sig.inputs.len() == 2);
            let setters = setters.filter_map(|method| {
                let (name, ty, list) = typed(method, krate).pop()?;
                let target = target(method, &name)?;
                Some((method.sig.ident.to_string(), Argument { name, target, ty, list }))
            });
            let nulls = own
                .iter()
                .filter(|method| method.sig.receiver().is_some() && method.sig.inputs.len() == 1);
            let nulls = nulls.filter_map(|method| match target(method, "Null")? {
                Target::Field(field) => Some((field, method.sig.ident.to_string())),
                _ => None,
            });
            let encodings = own.iter().filter_map(|method| {
                let media_type = literal_of(method, "encode_as")?;
                Some((media_type, method.sig.ident.to_string()))
            });
            let other_body = own.iter().find(|method| mentions(&method.block, "replace_body"));
            let constant = new.and_then(entry).unwrap_or_default();
            let operation = Operation {
                constant,
                encodings: encodings.collect(),
                other_body: other_body.map(|method| method.sig.ident.to_string()),
                nulls: nulls.collect(),
                way: way.clone(),
                arguments: arguments.collect::<anyhow::Result<_>>()?,
                setters: setters.collect(),
                methods: own.iter().map(|method| method.sig.ident.to_string()).collect(),
            };
            operations.insert(key, operation);
        }
        let credentials = credentials(methods.get("ClientBuilder").map_or(&[][..], Vec::as_slice));
        Ok(Self {
            operations,
            credentials,
        })
    }

    /// The number of operations.
    pub(super) fn operations(&self) -> usize {
        self.operations.len()
    }

    /// The request of an operation, by method and path of the document.
    pub(super) fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        self.operations.get(&(method.to_owned(), path.to_owned()))
    }
}

/// Takes what matters from a file: methods of types, and which types are requests.
fn collect(items: Vec<Item>, methods: &mut Methods, requests: &mut BTreeMap<String, (String, String)>) {
    for item in items {
        match item {
            Item::Impl(block) if block.trait_.is_none() => {
                let Some(name) = last(&block.self_ty) else { continue };
                let known = methods.entry(name).or_default();
                for item in block.items {
                    match item {
                        ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => known.push(method),
                        ImplItem::Macro(call) => known.extend(stands_for(&call.mac)),
                        _ => {}
                    }
                }
            }
            Item::Struct(each) => {
                if let Some(key) = each.attrs.iter().find_map(operation_in) {
                    requests.insert(each.ident.to_string(), key);
                }
            }
            Item::Mod(module) => collect(
                module.content.map(|(_, items)| items).unwrap_or_default(),
                methods,
                requests,
            ),
            _ => {}
        }
    }
}

/// What a macro adds is known by the macro's name, and of streams by the method's.
fn stands_for(call: &syn::Macro) -> Option<ImplItemFn> {
    let name = call.path.segments.last()?.ident.clone();
    let name = match call.tokens.clone().into_iter().next() {
        Some(proc_macro2::TokenTree::Ident(form)) if name == "stream_methods" => match form.to_string().as_str() {
            "follow" => syn::parse_quote!(follow_events),
            "events" => syn::parse_quote!(send_events),
            _ => syn::parse_quote!(send_lines),
        },
        _ => name,
    };
    Some(syn::parse_quote!(pub fn #name(&self) {}))
}

/// The literal that a method calls another with.
fn literal_of(method: &ImplItemFn, callee: &str) -> Option<String> {
    let text = method.block.to_token_stream().to_string();
    let (_, rest) = text.split_once(&format!(". {callee} (\""))?;
    Some(rest.split('"').next()?.to_owned())
}

/// Method and path in a line of documentation, such as "`GET /pets`".
fn operation_in(attribute: &syn::Attribute) -> Option<(String, String)> {
    let Expr::Lit(literal) = &attribute.meta.require_name_value().ok()?.value else {
        return None;
    };
    let Lit::Str(text) = &literal.lit else { return None };
    let text = text.value();
    let quoted = text.split('`').skip(1).step_by(2);
    let mut operations = quoted.filter_map(|quoted| {
        let (method, path) = quoted.split_once(' ')?;
        let is_method = !method.is_empty() && method.bytes().all(|letter| letter.is_ascii_uppercase());
        (is_method && path.starts_with('/')).then(|| (method.to_owned(), path.to_owned()))
    });
    operations.next()
}

/// The name of a type without its path and arguments.
fn last(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// How each type is reached from `Client`: names of methods, and the last of them.
fn ways(methods: &Methods) -> BTreeMap<String, (Vec<String>, ImplItemFn)> {
    let mut found: BTreeMap<String, (Vec<String>, ImplItemFn)> = BTreeMap::new();
    let mut open = VecDeque::from([("Client".to_owned(), Vec::new())]);
    while let Some((name, way)) = open.pop_front() {
        for method in methods.get(&name).into_iter().flatten() {
            let ReturnType::Type(_, ty) = &method.sig.output else {
                continue;
            };
            let Some(next) = last(ty) else { continue };
            if method.sig.receiver().is_none() || next == "Self" || found.contains_key(&next) {
                continue;
            }
            let mut way: Vec<String> = way.clone();
            way.push(method.sig.ident.to_string());
            found.insert(next.clone(), (way.clone(), method.clone()));
            // Only the last method has arguments.
            if method.sig.inputs.len() == 1 {
                open.push_back((next, way));
            }
        }
    }
    found
}

/// Name and type of each argument, and whether it is a list: of `impl Into<T>` it is `T`.
fn typed(method: &ImplItemFn, krate: &str) -> Vec<(String, String, bool)> {
    let inputs = method.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(name) => Some((name.ident.to_string(), &*input.ty)),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    let typed = inputs.map(|(name, ty)| {
        let (ty, list) = taken(ty);
        (name, seen_from_outside(ty, krate), list)
    });
    typed.collect()
}

/// The type that an argument is made from.
fn taken(ty: &Type) -> (Type, bool) {
    let Type::ImplTrait(bounds) = ty else {
        return (ty.clone(), false);
    };
    let Some(syn::TypeParamBound::Trait(bound)) = bounds.bounds.first() else {
        return (ty.clone(), false);
    };
    let Some(segment) = bound.path.segments.last() else {
        return (ty.clone(), false);
    };
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return (ty.clone(), false);
    };
    match (segment.ident.to_string().as_str(), arguments.args.first()) {
        // What is converted with an error is a number that is exact.
        ("TryInto", Some(syn::GenericArgument::Type(ty))) => (ty.clone(), false),
        ("AsRef", _) => (syn::parse_quote!(String), false),
        ("Into", Some(syn::GenericArgument::Type(ty))) => (ty_of_id(ty).unwrap_or(ty).clone(), false),
        ("IntoIterator", Some(syn::GenericArgument::AssocType(item))) => (taken(&item.ty).0, true),
        _ => (ty.clone(), false),
    }
}

/// The type of an id, of `IdRef` of it.
fn ty_of_id(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "IdRef")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// A type with paths that hold outside of its crate.
fn seen_from_outside(mut ty: Type, krate: &str) -> String {
    struct Paths<'a>(&'a str);
    impl VisitMut for Paths<'_> {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            syn::visit_mut::visit_path_mut(self, path);
            let krate = syn::Ident::new(self.0, proc_macro2::Span::call_site());
            let Some(first) = path.segments.first_mut() else { return };
            let first_name = first.ident.to_string();
            let within: Option<syn::Path> = match first_name.as_str() {
                "crate" => {
                    first.ident = krate;
                    None
                }
                "types" | "openapi_runtime" => Some(syn::parse_quote!(#krate)),
                "Value" => Some(syn::parse_quote!(serde_json)),
                "Bytes" => Some(syn::parse_quote!(#krate::openapi_runtime)),
                _ => None,
            };
            if let Some(within) = within {
                let mut all = within.segments;
                all.extend(std::mem::take(&mut path.segments));
                path.segments = all;
                path.leading_colon = None;
            }
        }
    }
    Paths(krate).visit_type_mut(&mut ty);
    ty.to_token_stream().to_string()
}

/// What a method does with an argument: the first call on the request that has it, or what was made of it.
fn target(method: &ImplItemFn, argument: &str) -> Option<Target> {
    struct Calls {
        /// The argument, and what is made of it.
        names: Vec<String>,
        found: Option<Target>,
    }
    impl Calls {
        fn has(&self, tokens: &impl ToTokens) -> bool {
            self.names.iter().any(|name| mentions(tokens, name))
        }

        fn on_request(expression: &Expr) -> bool {
            let text = expression.to_token_stream().to_string();
            text == "request" || text == "self . 0"
        }

        fn target(&self, call: &syn::ExprMethodCall) -> Option<Target> {
            let literal = call.args.iter().find_map(|argument| match argument {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            });
            match (call.method.to_string().as_str(), literal) {
                ("set" | "add" | "set_json", Some(name)) => Some(Target::Parameter(name)),
                ("field" | "number" | "object" | "extend" | "json_part", Some(name)) => Some(Target::Field(name)),
                ("part" | "part_of", Some(name)) => Some(Target::Part(name)),
                ("body" | "draft", _) => Some(Target::Body),
                ("accept", _) => Some(Target::Accept),
                ("bytes" | "content", _) => {
                    let first = call.args.first().is_some_and(|first| self.has(first));
                    Some(if first { Target::Bytes } else { Target::MediaType })
                }
                _ => None,
            }
        }
    }
    impl<'ast> Visit<'ast> for Calls {
        fn visit_stmt(&mut self, statement: &'ast syn::Stmt) {
            if self.found.is_some() || !self.has(statement) {
                return;
            }
            if let syn::Stmt::Local(syn::Local { pat, .. }) = statement {
                let pattern = if let Pat::Type(typed) = pat { &*typed.pat } else { pat };
                if let Pat::Ident(name) = pattern {
                    self.names.push(name.ident.to_string());
                }
            }
            syn::visit::visit_stmt(self, statement);
        }

        fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
            if let Pat::Ident(name) = &*each.pat {
                self.names.push(name.ident.to_string());
            }
            syn::visit::visit_expr_for_loop(self, each);
        }

        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            if self.found.is_none() && Self::on_request(&call.receiver) {
                self.found = self.target(call);
            }
            syn::visit::visit_expr_method_call(self, call);
        }
    }
    let mut calls = Calls {
        names: vec![argument.to_owned()],
        found: None,
    };
    calls.visit_block(&method.block);
    calls.found
}

/// The name of the entry in the operation table that a constructor uses.
fn entry(new: &ImplItemFn) -> Option<String> {
    let text = new.block.to_token_stream().to_string();
    let (_, rest) = text.split_once("operations :: ")?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    Some(rest[..end.unwrap_or(rest.len())].to_owned())
}

fn mentions(tokens: &impl ToTokens, name: &str) -> bool {
    fn within(tokens: proc_macro2::TokenStream, name: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => ident == name,
            proc_macro2::TokenTree::Group(group) => within(group.stream(), name),
            _ => false,
        })
    }
    within(tokens.to_token_stream(), name)
}

/// The methods of the client's builder that take a credential, and how it is sent.
fn credentials(methods: &[ImplItemFn]) -> Vec<(String, Credential)> {
    struct Calls(Option<Credential>);
    impl<'ast> Visit<'ast> for Calls {
        fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
            let function = call.func.to_token_stream().to_string();
            let text = call.to_token_stream().to_string();
            let literals: Vec<&str> = text.split('"').skip(1).step_by(2).collect();
            let first = || (*literals.first().unwrap_or(&"")).to_owned();
            match function.as_str() {
                "Credential :: header" => self.0 = Some(Credential::Header(first())),
                "Credential :: query" => self.0 = Some(Credential::Query(first())),
                "Credential :: bearer" => self.0 = Some(Credential::Scheme("Bearer".to_owned())),
                "Credential :: authorization" => self.0 = Some(Credential::Scheme(first())),
                _ => syn::visit::visit_expr_call(self, call),
            }
        }
    }
    let found = methods.iter().filter_map(|method| {
        let mut calls = Calls(None);
        calls.visit_block(&method.block);
        Some((method.sig.ident.to_string(), calls.0?))
    });
    found.collect()
}
