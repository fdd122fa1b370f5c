//! `enums.rs`: the open enums of the contract.

use std::fmt::Write as _;

use openapi_lower::OpenEnum;

pub(super) fn generate(enums: &[OpenEnum]) -> anyhow::Result<String> {
    let mut code = String::from("use crate::open_enum::open_enum;\n");
    for open in enums {
        code.push_str("\nopen_enum! {\n");
        for line in open.description.iter().flat_map(|text| text.lines()) {
            writeln!(code, "{}", format!("    /// {line}").trim_end())?;
        }
        writeln!(code, "    {} {{", open.name)?;
        for (name, value) in open.variants() {
            writeln!(code, "        {name} = {value:?},")?;
        }
        code.push_str("    }\n}\n");
    }
    Ok(code)
}
