//! Pagination methods of request builders.

use anyhow::{Context, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::bindings::{Bindings, Field, Kind};
use crate::facts::{Paging, Style};
use crate::formats;

/// The methods, and the implementation of `PageRequest`.
pub(super) fn code(
    name: &syn::Ident,
    page: &Kind,
    paging: &Paging,
    bindings: &Bindings,
) -> anyhow::Result<(TokenStream, TokenStream)> {
    let list = List::find(page, paging, bindings)?;
    let promise = promise(paging).into_iter().map(|word| format_ident!("{word}"));
    let methods = quote!(page_methods!(#(#promise),*););
    let (page_code, item_code) = (page.code(), &list.item_code);
    let List { items, more, next, .. } = &list;
    let mut identities = paging.identity.iter();
    let identity = identities.find_map(|path| key(&list.item, path, bindings));
    let cursor_key = paging.key.as_ref().and_then(|field| key(&list.item, field, bindings));
    let key = |key: Option<TokenStream>| match key {
        Some(key) => (quote!(item), key),
        None => (quote!(_), quote!(None)),
    };
    let ((identified, identity), (keyed, cursor_key)) = (key(identity), key(cursor_key));
    let page_name = |used: &TokenStream| {
        let used = used.to_string().contains("page");
        if used { quote!(page) } else { quote!(_) }
    };
    let (more_page, next_page) = (page_name(more), page_name(next));
    let implementation = quote! {
        impl PageRequest for #name {
            type Page = #page_code;
            type Item = #item_code;
            page_request!();

            fn has_more(#more_page: &Self::Page) -> Option<bool> {
                #more
            }

            fn next_cursor(#next_page: &Self::Page) -> Option<Cursor> {
                #next
            }

            fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
                #items
            }

            fn identity(#identified: &Self::Item) -> Option<Key> {
                #identity
            }

            fn start_key(#keyed: &Self::Item) -> Option<Key> {
                #cursor_key
            }
        }
    };
    Ok((methods, implementation))
}

/// What a stream guarantees if the list changes, by its pagination style: the names of paragraphs in `page_methods!` of
/// the runtime.
fn promise(paging: &Paging) -> Vec<&'static str> {
    let ledger = paging.ledger;
    let named = paging.next.is_some();
    match paging.style {
        Style::Offset => {
            let known = if ledger { "known_by_all" } else { "known_by_id" };
            let mut promise = vec!["from_last_item", known, "within_bounds"];
            if named {
                promise.push("next_is_believed");
            }
            promise
        }
        Style::Page => vec!["from_page_number", "same_left_out"],
        Style::Link => vec!["from_server", "same_left_out_edited_not"],
        Style::LastId => vec!["after_last_id", "same_left_out"],
        _ if ledger => vec!["from_server", "every_entry"],
        _ if named => vec!["from_server", "same_left_out_edited_not"],
        _ => vec!["from_last_key", "same_left_out_edited_not"],
    }
}

/// The path to the items of a page, and to its cursor.
struct List {
    item: Kind,
    item_code: TokenStream,
    items: TokenStream,
    more: TokenStream,
    next: TokenStream,
}

impl List {
    fn find(page: &Kind, paging: &Paging, bindings: &Bindings) -> anyhow::Result<Self> {
        // An array, or an object around one.
        if let Kind::Around(_, item) = page {
            return Ok(Self {
                item: (**item).clone(),
                item_code: item.code(),
                items: quote!(&mut page.list),
                more: quote!(page.has_more),
                next: quote!(None),
            });
        }
        if let (Kind::List(item), true) = (page, paging.bare) {
            return Ok(Self {
                item: (**item).clone(),
                item_code: item.code(),
                items: quote!(page),
                more: quote!(None),
                next: quote!(None),
            });
        }
        let field = |name: &str| {
            bindings
                .field(page, name)
                .with_context(|| format!("a page has no field `{name}`"))
        };
        let items = field(&paging.items)?;
        let Kind::List(item) = &items.kind else {
            bail!("the items of a page are not a list");
        };
        let ident = &items.ident;
        let more = |Field { ident, optional, .. }: &Field| match optional {
            true => quote!(page.#ident),
            false => quote!(Some(page.#ident)),
        };
        let more = match &paging.more {
            Some(path) => at(page, path, bindings, &more)?,
            None => quote!(None),
        };
        let next = match &paging.next {
            Some(path) => at(page, path, bindings, &|field| next(field, bindings))?,
            None => quote!(None),
        };
        Ok(Self {
            item: (**item).clone(),
            item_code: match &**item {
                // Fields have this type of progenitor's for objects of any JSON.
                Kind::Map(value) if **value == Kind::Json => quote!(serde_json::Map<String, Value>),
                item => item.code(),
            },
            items: if items.optional {
                quote!(page.#ident.get_or_insert_default())
            } else {
                quote!(&mut page.#ident)
            },
            more,
            next,
        })
    }
}

/// The expression of the field at a path of names with dots, in `page`: `read` makes it from the last of them.
fn at(
    holder: &Kind,
    path: &str,
    bindings: &Bindings,
    read: &dyn Fn(&Field) -> TokenStream,
) -> anyhow::Result<TokenStream> {
    if let Some(field) = bindings.field(holder, path) {
        return Ok(read(field));
    }
    let missing = || format!("a page has no field `{path}`");
    let (name, rest) = path.split_once('.').with_context(missing)?;
    let Field { ident, kind, optional } = bindings.field(holder, name).with_context(missing)?;
    let inner = at(kind, rest, bindings, read)?;
    Ok(match optional {
        true => quote!(page.#ident.as_ref().and_then(|page| { #inner })),
        false => quote!({
            let page = &page.#ident;
            #inner
        }),
    })
}

/// The cursor in a page.
fn next(field: &Field, bindings: &Bindings) -> TokenStream {
    let Field { ident, kind, optional } = field;
    let text = match kind {
        Kind::Text => quote!(next.clone()),
        _ if bindings.wrapped(kind).is_some() => quote!(next.0.to_string()),
        _ => quote!(next.to_string()),
    };
    if *optional {
        return quote!(page.#ident.as_ref().map(|next| #text).filter(|next| !next.is_empty()).map(Cursor::from));
    }
    quote! {
        let next = &page.#ident;
        Some(#text).filter(|next| !next.is_empty()).map(Cursor::from)
    }
}

/// The identity of an item, at a path of fields separated by dots.
fn key(item: &Kind, path: &str, bindings: &Bindings) -> Option<TokenStream> {
    if let Kind::Around(name, inner) = item
        && name == "Open"
    {
        let key = key(inner, path, bindings)?;
        return Some(quote!(item.known().and_then(|item| #key)));
    }
    let (field, rest) = match path.split_once('.') {
        Some((field, rest)) => (field, Some(rest)),
        None => (path, None),
    };
    let Field { ident, kind, optional } = bindings.field(item, field)?;
    if let Some(rest) = rest {
        let key = key(kind, rest, bindings)?;
        return Some(if *optional {
            quote!(item.#ident.as_ref().and_then(|item| #key))
        } else {
            quote! {
                let item = &item.#ident;
                #key
            }
        });
    }
    let ident = format_ident!("{ident}");
    let of = |kind: &Kind, value: TokenStream| match kind {
        Kind::Integer(_) => Some(quote!(Key::from(#value))),
        Kind::Text => Some(quote!(Key::from(#value.as_str()))),
        Kind::Number => Some(quote!(Key::from(#value.to_string().as_str()))),
        Kind::Own(name) if bindings.is_enum(name) || formats::is_type(name) => Some(quote!(Key::from(#value.as_str()))),
        // A type that redacts itself has no `Display`.
        Kind::Own(name) if ["Secret", "SignedUrl"].contains(&name.as_str()) => None,
        Kind::Own(_) => Some(quote!(Key::from(#value.to_string().as_str()))),
        _ => None,
    };
    let inner = bindings.wrapped(kind);
    let value = |value: TokenStream| match inner {
        Some(inner) => of(inner, quote!(#value.0)),
        None => of(kind, value),
    };
    if *optional {
        let deref = matches!(kind, Kind::Integer(_));
        let code = value(if deref { quote!(*value) } else { quote!(value) })?;
        return Some(quote!(item.#ident.as_ref().map(|value| #code)));
    }
    let code = value(quote!(item.#ident))?;
    Some(quote!(Some(#code)))
}
