//! `enums.rs`: the open enums of the contract.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::bail;
use heck::ToUpperCamelCase;
use openapi_lower::OpenEnum;

pub(super) fn generate(enums: &[OpenEnum]) -> anyhow::Result<String> {
    let mut code = String::from("use crate::open_enum::open_enum;\n");
    for open in enums {
        code.push_str("\nopen_enum! {\n");
        for line in open.description.iter().flat_map(|text| text.lines()) {
            writeln!(code, "    /// {line}")?;
        }
        writeln!(code, "    {} {{", open.name)?;
        let mut names = BTreeSet::from(["Unknown".to_owned()]);
        for value in &open.values {
            let name = value.to_upper_camel_case();
            if syn::parse_str::<syn::Ident>(&name).is_err() || !names.insert(name.clone()) {
                bail!("enum {}: the value `{value}` gives no name of its own", open.name);
            }
            writeln!(code, "        {name} = {value:?},")?;
        }
        code.push_str("    }\n}\n");
    }
    Ok(code)
}
