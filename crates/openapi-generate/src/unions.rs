//! `unions.rs`: the open unions of a document.

use std::fmt::Write as _;

use openapi_lower::{Content, Lowered, OpenUnion, Selector};

use super::quoting::{code_span, documentation, string};
use super::types::Types;

pub(super) fn generate(lowered: &Lowered, types: &Types) -> anyhow::Result<String> {
    let mut code = String::from("use openapi_runtime::open_union;\n");
    for union in &lowered.open_unions {
        write(&mut code, union, types)?;
    }
    Ok(code)
}

fn write(code: &mut String, union: &OpenUnion, types: &Types) -> anyhow::Result<()> {
    code.push_str("\nopen_union! {\n");
    code.push_str(&documentation(union.description.as_deref().unwrap_or_default(), "    "));
    let tag = match &union.selector {
        Selector::Tag(name) => format!("openapi_runtime::generated::Tag({})", string(name)),
        _ => "openapi_runtime::generated::Kind".to_owned(),
    };
    writeln!(code, "    {} by {tag} => {{", union.name)?;
    for variant in &union.variants {
        let content = match &variant.content {
            Content::Schema(name) => {
                let generated = || format!("crate::types::{name}");
                let path = types.replacement(name).map_or_else(generated, str::to_owned);
                format!("::std::boxed::Box<{path}>")
            }
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
