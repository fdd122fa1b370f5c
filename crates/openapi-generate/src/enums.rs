//! `enums.rs`: the open enums of the contract.

use std::fmt::Write as _;

use openapi_lower::OpenEnum;

use super::quoting::{code_span, documentation, string};

/// The macro, where the crate depends on the runtime.
pub(super) const OF_RUNTIME: &str = "openapi_runtime::open_enum";

/// `import` is the path of the macro.
pub(super) fn generate(enums: &[OpenEnum], import: &str) -> anyhow::Result<String> {
    let mut code = format!("use {import};\n");
    for open in enums {
        code.push_str("\nopen_enum! {\n");
        code.push_str(&documentation(open.description.as_deref().unwrap_or_default(), "    "));
        writeln!(code, "    {} {{", open.name)?;
        for (name, value) in open.variants() {
            code.push_str(&documentation(&code_span(value), "        "));
            writeln!(code, "        {name} = {},", string(value))?;
        }
        code.push_str("    }\n}\n");
    }
    Ok(code)
}
