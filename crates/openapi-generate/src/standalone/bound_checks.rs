//! Every method checks the bounds of its arguments first.

use std::collections::BTreeMap;

use anyhow::bail;
use openapi_lower::{Bound, Limit};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Number;
use syn::visit_mut::{self, VisitMut};
use syn::{ImplItemFn, Stmt, parse_quote};

/// Puts the checks of `bounds` into the methods that are named after the operations.
pub(super) fn insert(file: &mut syn::File, bounds: &[Bound]) -> anyhow::Result<()> {
    let mut methods = Methods::default();
    for bound in bounds {
        let arguments = methods.limits.entry(&bound.operation).or_default();
        let limits = arguments.entry(&bound.argument).or_default();
        limits.push(code(&bound.limit)?);
    }
    methods.visit_file_mut(file);
    Ok(())
}

/// Limits by operation and argument.
#[derive(Default)]
struct Methods<'a> {
    limits: BTreeMap<&'a str, BTreeMap<&'a str, Vec<TokenStream>>>,
}

impl VisitMut for Methods<'_> {
    /// The types have methods of their own.
    fn visit_item_mod_mut(&mut self, _: &mut syn::ItemMod) {}

    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, method);
        let Some(arguments) = self.limits.get(method.sig.ident.to_string().as_str()) else {
            return;
        };
        let checks = arguments.iter().map(|(argument, limits)| -> Stmt {
            let (ident, name) = (format_ident!("{argument}"), argument.trim_end_matches('_'));
            parse_quote!(crate::bounds::check(#name, &#ident, &[#(#limits),*])?;)
        });
        method.block.stmts.splice(..0, checks);
    }
}

fn code(limit: &Limit) -> anyhow::Result<TokenStream> {
    let number = |name: &str, bound: &Number| {
        let (name, bound) = (format_ident!("{name}"), bound.to_string());
        quote!(#name(#bound))
    };
    let count = |name: &str, bound: &u64| {
        let (name, bound) = (format_ident!("{name}"), Literal::u64_unsuffixed(*bound));
        quote!(#name(#bound))
    };
    let limit = match limit {
        Limit::Minimum(bound) => number("Minimum", bound),
        Limit::ExclusiveMinimum(bound) => number("ExclusiveMinimum", bound),
        Limit::Maximum(bound) => number("Maximum", bound),
        Limit::ExclusiveMaximum(bound) => number("ExclusiveMaximum", bound),
        Limit::MultipleOf(factor) => number("MultipleOf", factor),
        Limit::MinLength(least) => count("MinLength", least),
        Limit::MaxLength(most) => count("MaxLength", most),
        Limit::MinItems(least) => count("MinItems", least),
        Limit::MaxItems(most) => count("MaxItems", most),
        Limit::UniqueItems => quote!(UniqueItems),
        Limit::Items(limit) => {
            let limit = code(limit)?;
            quote!(Items(&#limit))
        }
        other => bail!("no check of {other:?}"),
    };
    Ok(quote!(crate::bounds::Limit::#limit))
}
