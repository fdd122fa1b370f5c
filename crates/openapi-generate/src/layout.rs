//! How generated code is laid out, and which of it a program compiles.

/// Marks all methods `#[inline]`: a program then compiles the few requests that it makes, and not all that there are.
pub(super) fn compile_where_called(file: &mut syn::File) {
    for item in &mut file.items {
        let syn::Item::Impl(item) = item else { continue };
        for item in &mut item.items {
            if let syn::ImplItem::Fn(method) = item {
                method.attrs.push(syn::parse_quote!(#[inline]));
            }
        }
    }
}

/// The code, with an empty line before whatever follows an item.
pub(super) fn unparse(file: &syn::File) -> String {
    let code = prettyplease::unparse(file);
    let mut spaced = String::new();
    let mut before = "";
    for line in code.lines() {
        let follows = matches!(before.trim(), "}" | "};") || before.ends_with(';') && line.starts_with("///");
        if follows && !line.trim().starts_with(['}', ')', '.']) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}
