//! `corrections.rs`: the tables that the seam reads.

use std::fmt::Write as _;

use openapi_lower::{Correction, Wire};

use crate::quoting::string;

pub(super) fn generate(wires: &[Wire]) -> anyhow::Result<String> {
    let mut accepted = Vec::new();
    let mut media_types = Vec::new();
    let mut queries = Vec::new();
    let mut headers = Vec::new();
    let mut cookies = Vec::new();
    for Wire {
        operation, correction, ..
    } in wires
    {
        match correction {
            Correction::Accept(media_type) => accepted.push(row([operation, media_type])),
            Correction::ContentType(media_type) => media_types.push(row([operation, media_type])),
            Correction::Query { lowered, name } => queries.push(row([operation, lowered, name])),
            Correction::Header { lowered, name } => {
                headers.push(row([operation, lowered, &name.to_ascii_lowercase()]));
            }
            Correction::Cookie { lowered, name } => cookies.push(row([operation, lowered, name])),
            other => anyhow::bail!("no words for {other:?}"),
        }
    }
    let mut code = String::new();
    let pair = "&[(&str, &str)]";
    let triple = "&[(&str, &str, &str)]";
    for (what, name, kind, rows) in [
        ("The media type that an operation asks for.", "ACCEPTED", pair, accepted),
        (
            "The media type of an operation's body.",
            "CONTENT_TYPES",
            pair,
            media_types,
        ),
        (
            "Query parameters by operation: in the code, and on the wire.",
            "QUERIES",
            triple,
            queries,
        ),
        (
            "Headers by operation: in the code, and on the wire.",
            "HEADERS",
            triple,
            headers,
        ),
        (
            "Cookies by operation: as a header in the code, and on the wire.",
            "COOKIES",
            triple,
            cookies,
        ),
    ] {
        writeln!(code, "/// {what}\npub(crate) const {name}: {kind} = &[")?;
        for row in rows {
            writeln!(code, "    {row},")?;
        }
        code.push_str("];\n\n");
    }
    code.truncate(code.trim_end().len());
    code.push('\n');
    Ok(code)
}

fn row<const N: usize>(texts: [&str; N]) -> String {
    format!("({})", texts.map(string).join(", "))
}
