//! `unions.rs`: the open unions of a document.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use openapi_lower::{Content, Lowered, OpenUnion, Selector};

use super::quoting::{code_span, documentation, string};

pub(super) fn generate(lowered: &Lowered) -> anyhow::Result<String> {
    let mut code = String::from("use openapi_runtime::open_union;\n");
    let open: BTreeSet<&str> = lowered
        .open_enums
        .iter()
        .map(|open| open.name.as_str())
        .chain(lowered.open_unions.iter().map(|open| open.name.as_str()))
        .collect();
    for union in &lowered.open_unions {
        write(&mut code, union, &open)?;
    }
    Ok(code)
}

fn write(code: &mut String, union: &OpenUnion, open: &BTreeSet<&str>) -> anyhow::Result<()> {
    code.push_str("\nopen_union! {\n");
    code.push_str(&documentation(union.description.as_deref().unwrap_or_default(), "    "));
    let tag = match &union.selector {
        Selector::Tag(name) => format!("openapi_runtime::generated::Tag({})", string(name)),
        _ => "openapi_runtime::generated::Kind".to_owned(),
    };
    writeln!(code, "    {} by {tag} => {{", union.name)?;
    for variant in &union.variants {
        let content = match &variant.content {
            Content::Schema(name) if open.contains(name.as_str()) => format!("::std::boxed::Box<crate::open::{name}>"),
            Content::Schema(name) => format!("::std::boxed::Box<crate::types::{name}>"),
            Content::Boolean => "bool".to_owned(),
            Content::Integer => "i64".to_owned(),
            Content::Number => "::serde_json::Number".to_owned(),
            _ => "::std::string::String".to_owned(),
        };
        code.push_str(&documentation(&code_span(&variant.value), "        "));
        writeln!(
            code,
            "        {}({content}) = {},",
            variant.name,
            string(&variant.value)
        )?;
    }
    code.push_str("    }\n}\n");
    Ok(())
}
