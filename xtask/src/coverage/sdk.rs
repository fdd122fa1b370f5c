//! What the SDK offers, as its sources have it. What a macro writes is not seen.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprPath, FnArg, ImplItemFn, ItemImpl, ItemMod, Pat, Type, Visibility};

/// All methods of all types.
#[derive(Default)]
pub(super) struct Sdk {
    pub(super) methods: Vec<Method>,
}

pub(super) struct Method {
    pub(super) holder: String,
    pub(super) name: String,
    pub(super) file: String,
    pub(super) public: bool,
    pub(super) arguments: Vec<String>,
    /// The types that occur in what it returns, and those whose `new` it calls.
    pub(super) makes: BTreeSet<String>,
    /// Its documentation, with single spaces.
    pub(super) documentation: String,
}

impl Sdk {
    /// Reads every source below `folder`.
    pub(super) fn read(root: &Path, folder: &str) -> anyhow::Result<Self> {
        let mut paths = Vec::new();
        sources(&root.join(folder), &mut paths)?;
        paths.sort();
        let mut sdk = Self::default();
        for path in paths {
            let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
            let syntax = syn::parse_file(&text).with_context(|| format!("{file} is not Rust"))?;
            let mut survey = Survey {
                file: &file,
                holder: None,
                sdk: &mut sdk,
            };
            survey.visit_file(&syntax);
        }
        Ok(sdk)
    }

    /// Whether there is a type of that name, as far as it has methods.
    pub(super) fn has(&self, holder: &str) -> bool {
        self.methods.iter().any(|method| method.holder == holder)
    }

    /// Whether what makes a value of that type takes an argument of that name.
    pub(super) fn takes(&self, holder: &str, argument: &str) -> bool {
        let mut makers = self.methods.iter().filter(|method| method.name == "new");
        makers.any(|method| method.holder == holder && method.arguments.iter().any(|known| known == argument))
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
            let mut makes = match &method.sig.output {
                syn::ReturnType::Type(_, returned) => types(returned),
                syn::ReturnType::Default => BTreeSet::new(),
            };
            let mut made = Made::default();
            made.visit_block(&method.block);
            makes.extend(made.0);
            self.sdk.methods.push(Method {
                holder: holder.clone(),
                name: method.sig.ident.to_string(),
                file: self.file.to_owned(),
                public: matches!(method.vis, Visibility::Public(_)),
                arguments: arguments(&method.sig),
                makes,
                documentation: documentation(&method.attrs),
            });
        }
        visit::visit_impl_item_fn(self, method);
    }
}

/// The types whose `new` is called.
#[derive(Default)]
struct Made(BTreeSet<String>);

impl<'ast> Visit<'ast> for Made {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        let mut segments = path.path.segments.iter().rev();
        if segments.next().is_some_and(|last| last.ident == "new") {
            self.0.extend(segments.next().map(|ty| ty.ident.to_string()));
        }
    }
}

/// The names of a function's arguments, `self` apart.
fn arguments(signature: &syn::Signature) -> Vec<String> {
    let given = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => Some(&*argument.pat),
        FnArg::Receiver(_) => None,
    });
    given
        .map(|pattern| match pattern {
            Pat::Ident(pattern) => pattern.ident.to_string(),
            _ => String::new(),
        })
        .collect()
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
