//! Client methods as they must be, where progenitor writes them otherwise.

use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut, visit_file_mut};
use syn::{Expr, ExprCall, ExprMethodCall, Macro, Token, parse_quote};

/// Lets a method send requests by every method of HTTP, and refuses arguments that would lead out of its path.
pub(super) fn correct(file: &mut syn::File) {
    visit_file_mut(&mut Methods, file);
}

struct Methods;

impl VisitMut for Methods {
    /// reqwest has no methods of these names.
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let method: Expr = match call.method.to_string().as_str() {
            "options" => parse_quote!(::reqwest::Method::OPTIONS),
            "trace" => parse_quote!(::reqwest::Method::TRACE),
            _ => return,
        };
        if is_client(&call.receiver) {
            call.method = parse_quote!(request);
            call.args.insert(0, method);
        }
    }

    /// What a macro is given is not parsed yet.
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        if !call.path.is_ident("format") {
            return;
        }
        if let Ok(mut arguments) = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            call.tokens = parse_quote!(#arguments);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Call(call) = expression
            && let Some((name, text)) = encoded(call)
        {
            *expression = parse_quote!(crate::path_segment::encode(#name, #text)?);
        }
    }
}

/// Whether it is `self.client`.
fn is_client(expression: &Expr) -> bool {
    matches!(expression, Expr::Field(field)
        if matches!(&field.member, syn::Member::Named(name) if name == "client")
        && matches!(&*field.base, Expr::Path(path) if path.path.is_ident("self")))
}

/// `"id"` and `&id.to_string()` of `encode_path(&id.to_string())`.
fn encoded(call: &ExprCall) -> Option<(String, &Expr)> {
    let (Expr::Path(function), Some(text @ Expr::Reference(reference))) = (&*call.func, call.args.first()) else {
        return None;
    };
    let (true, Expr::MethodCall(to_text)) = (function.path.is_ident("encode_path"), &*reference.expr) else {
        return None;
    };
    let Expr::Path(argument) = &*to_text.receiver else {
        return None;
    };
    let name = argument.path.get_ident()?.to_string();
    Some((name.trim_end_matches('_').to_owned(), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_clients_own_calls_change() {
        let mut file: syn::File = parse_quote! {
            fn a(&self, type_: &str) {
                let url = format!("{}/a/{}", self.baseurl, encode_path(&type_.to_string()));
                self.client.options(url).build()?;
                self.client.get(url).build()?;
                self.other.trace(url);
            }
        };
        correct(&mut file);
        let expected: syn::File = parse_quote! {
            fn a(&self, type_: &str) {
                let url = format!("{}/a/{}", self.baseurl, crate::path_segment::encode("type", &type_.to_string())?);
                self.client.request(::reqwest::Method::OPTIONS, url).build()?;
                self.client.get(url).build()?;
                self.other.trace(url);
            }
        };
        assert_eq!(prettyplease::unparse(&file), prettyplease::unparse(&expected));
    }
}
