//! What the SDK offers, as its sources have it. What a macro writes is not seen.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ExprCall, ExprField, ExprMethodCall, ExprPath, ImplItemFn, ItemImpl, ItemMod, Type, Visibility,
};

use super::bindings::{Signatures, arguments, name};

/// Calls of generated methods, and all methods of all types.
#[derive(Default)]
pub(super) struct Sdk {
    pub(super) calls: Vec<Call>,
    pub(super) methods: Vec<Method>,
}

/// A call of a generated method.
pub(super) struct Call {
    /// The generated method.
    pub(super) function: String,
    /// The type that calls it: a request builder.
    pub(super) builder: String,
    pub(super) file: String,
    pub(super) arguments: Vec<Argument>,
}

pub(super) struct Argument {
    /// Whether a variable has a part in it; otherwise no caller can choose it.
    pub(super) chosen: bool,
    /// Variables and fields that occur in it.
    pub(super) names: BTreeSet<String>,
}

pub(super) struct Method {
    pub(super) holder: String,
    pub(super) name: String,
    pub(super) file: String,
    pub(super) public: bool,
    pub(super) arguments: Vec<String>,
    /// The types that occur in what it returns.
    pub(super) returns: BTreeSet<String>,
    /// Its documentation, with single spaces.
    pub(super) documentation: String,
}

impl Sdk {
    /// Reads every source below `folder`.
    pub(super) fn read(root: &Path, folder: &str, signatures: &Signatures) -> anyhow::Result<Self> {
        let mut paths = Vec::new();
        sources(&root.join(folder), &mut paths)?;
        paths.sort();
        let mut sdk = Self::default();
        for path in paths {
            let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
            let syntax = syn::parse_file(&text).with_context(|| format!("{file} is not Rust"))?;
            let mut survey = Survey {
                signatures,
                file: &file,
                holder: None,
                sdk: &mut sdk,
            };
            survey.visit_file(&syntax);
        }
        Ok(sdk)
    }

    /// The public method of that type and name.
    pub(super) fn offers(&self, holder: &str, name: &str) -> bool {
        let mut methods = self.methods.iter();
        methods.any(|method| method.public && method.holder == holder && method.name == name)
    }
}

fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

struct Survey<'a> {
    signatures: &'a Signatures,
    file: &'a str,
    holder: Option<String>,
    sdk: &'a mut Sdk,
}

impl<'ast> Visit<'ast> for Survey<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        self.holder = match &*item.self_ty {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        visit::visit_item_impl(self, item);
        self.holder = None;
    }

    fn visit_impl_item_fn(&mut self, method: &'ast ImplItemFn) {
        if let Some(holder) = &self.holder {
            let returns = match &method.sig.output {
                syn::ReturnType::Type(_, returns) => types(returns),
                syn::ReturnType::Default => BTreeSet::new(),
            };
            self.sdk.methods.push(Method {
                holder: holder.clone(),
                name: name(&method.sig.ident),
                file: self.file.to_owned(),
                public: matches!(method.vis, Visibility::Public(_)),
                arguments: arguments(&method.sig),
                returns,
                documentation: documentation(&method.attrs),
            });
        }
        visit::visit_impl_item_fn(self, method);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let function = name(&call.method);
        let known = self.signatures.get(&function);
        if let Some(holder) = &self.holder
            && known.is_some_and(|arguments| arguments.len() == call.args.len())
        {
            self.sdk.calls.push(Call {
                function,
                builder: holder.clone(),
                file: self.file.to_owned(),
                arguments: call.args.iter().map(Argument::read).collect(),
            });
        }
        visit::visit_expr_method_call(self, call);
    }
}

impl Argument {
    fn read(expression: &Expr) -> Self {
        let mut variables = Variables::default();
        variables.visit_expr(expression);
        Self {
            chosen: variables.found,
            names: variables.names,
        }
    }
}

/// Looks for variables: `self.limit` and `limit` have one, `None`, `""`, `LIMIT` and `Default::default()` have none.
#[derive(Default)]
struct Variables {
    found: bool,
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Variables {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        // What is called is a function or a variant, not a variable.
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_expr_field(&mut self, field: &'ast ExprField) {
        if let syn::Member::Named(member) = &field.member {
            self.names.insert(name(member));
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if let Some(ident) = path.path.get_ident()
            && ident
                .to_string()
                .starts_with(|first: char| first.is_lowercase() || first == '_')
        {
            self.found = true;
            self.names.insert(name(ident));
        }
    }
}

/// The names that occur in a type.
fn types(ty: &Type) -> BTreeSet<String> {
    #[derive(Default)]
    struct Names(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            self.0.insert(segment.ident.to_string());
            visit::visit_path_segment(self, segment);
        }
    }
    let mut names = Names::default();
    names.visit_type(ty);
    names.0
}

fn documentation(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let text: Vec<String> = lines.collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
