//! `tests/operations/`: a call of each operation, by its example, on a mock server that is drawn from the document.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openapi_model::Operation;

use super::security::{Builder, Security};
use crate::document::Document;
use crate::identifier::function;
use crate::quoting;
use crate::resources::{Form, Listed};

/// The document in the crate.
pub(super) const DOCUMENT: &str = "openapi.json";

/// The document, with the line that says it is generated.
pub(super) fn document(document: &Document, line: &str) -> anyhow::Result<String> {
    let text = quoting::json(&serde_json::to_string_pretty(document.value())?);
    if let Some(rest) = text.strip_prefix("{\n") {
        let line = serde_json::to_string(line)?;
        return Ok(format!("{{ \"x-generated\": {line},\n{rest}\n"));
    }
    Ok(text)
}

/// The files by name, below the crate's folder.
pub(super) fn files(
    contract: &Document,
    security: &Security,
    krate: &str,
    methods: &[Listed],
) -> BTreeMap<String, String> {
    let operations = contract.model().operations();
    let by_request: BTreeMap<String, &Operation<'_>> = operations
        .iter()
        .map(|operation| {
            (
                format!("{} {}", operation.method.to_uppercase(), operation.path),
                operation,
            )
        })
        .collect();
    let mut groups: BTreeMap<String, String> = BTreeMap::new();
    for method in methods {
        let Some(operation) = by_request.get(&method.request) else {
            continue;
        };
        let group = groups.entry(module(method)).or_insert_with(|| {
            let way = quoting::line(&method.group.join("."));
            format!("//! The operations of `{way}`.\n#![allow(deprecated, clippy::all)]\n")
        });
        group.push_str(&test(contract, operation, security, krate, method));
    }
    let modules: String = groups.keys().map(|module| format!("mod {module};\n")).collect();
    let mut files: BTreeMap<String, String> = groups
        .into_iter()
        .map(|(module, code)| (format!("tests/operations/{module}.rs"), code))
        .collect();
    let main = format!(
        r#"//! Calls each operation by its example. The server is a mock that is drawn from `{DOCUMENT}`: it refuses a request that the
//! document does not allow, and responds with the document's examples, or with values of its schemas.

{modules}
use std::sync::OnceLock;

use ::{krate}::{{Client, ClientBuilder}};
use openapi_mock::Mock;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The URL of the mock server that all tests share.
fn server() -> &'static str {{
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {{
        let mock = Mock::of_json("{DOCUMENT}", include_str!("../../{DOCUMENT}")).expect("a mock of the document");
        format!("http://{{}}", mock.spawn().expect("a free port"))
    }})
}}

/// A client of the mock server, with the credentials that an operation needs.
#[allow(dead_code)]
fn client(credentials: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Client, ::{krate}::Error> {{
    credentials(Client::builder().base_url(server())).build()
}}
"#
    );
    files.insert("tests/operations/main.rs".to_owned(), main);
    files
}

/// The module of a method's test.
fn module(method: &Listed) -> String {
    match method.group.last().map_or("general", String::as_str) {
        // That is the file of all.
        "main" => "main_".to_owned(),
        name => name.to_owned(),
    }
}

fn test(contract: &Document, operation: &Operation<'_>, security: &Security, krate: &str, method: &Listed) -> String {
    let mut code = format!("\n/// `{}`.\n", quoting::line(&method.request).replace('`', ""));
    let Some(example) = &method.example else {
        let _ = writeln!(
            code,
            "#[test]\n#[ignore = \"no value of a required argument is known\"]\nfn {}() {{}}",
            method.name
        );
        return code;
    };
    let mut statements = format!(
        "let client = super::client(|builder| builder{})?;\n",
        credentials(contract, operation, security, krate)
    );
    if method.handle != "Client" {
        let handle = function(&method.handle);
        let _ = writeln!(statements, "let {handle} = client.{handle}(\"a-value\")?;");
    }
    let is_stated = example.form == Form::Stated;
    if is_stated || example.form == Form::Pages {
        // The mock has one page, and would return it again and again.
        let _ = writeln!(
            code,
            "#[allow(dead_code, unused_variables)]\nasync fn {}_example() -> super::Outcome {{",
            method.name
        );
        code.push_str(&indented(&format!("{statements}{}\nOk(())", example.statements)));
        code.push_str("}\n\n");
    }
    let responses = operation.responses(contract.model());
    let succeeds = responses.is_empty()
        || responses
            .keys()
            .any(|status| status.starts_with('2') || *status == "default");
    if is_stated {
        return code;
    }
    code.push_str("#[tokio::test]\n");
    if !succeeds {
        code.push_str("#[ignore = \"the document has no successful response\"]\n");
    }
    let _ = writeln!(code, "async fn {}() -> super::Outcome {{", method.name);
    statements.push_str(&example.once());
    statements.push_str("\nOk(())");
    code.push_str(&indented(&statements));
    code.push_str("}\n");
    code
}

/// The calls that set the credentials of one alternative.
fn credentials(contract: &Document, operation: &Operation<'_>, security: &Security, krate: &str) -> String {
    let (alternatives, _) = operation.security(contract.model());
    let builder = |scheme: &String| security.builders.iter().find(|builder| builder.scheme == *scheme);
    // A handle has its own.
    let has_handle = |scheme: &String| {
        let scheme = contract.model().component("securitySchemes", scheme);
        scheme.is_some_and(|scheme| scheme.text("x-handle").is_some())
    };
    let is_known = |scheme: &String| builder(scheme).is_some() || has_handle(scheme);
    let chosen = alternatives.iter().find(|requirement| requirement.keys().all(is_known));
    let builders = chosen
        .into_iter()
        .flat_map(|requirement| requirement.keys())
        .filter_map(builder);
    let calls = builders.map(
        |Builder {
             name,
             arguments,
             is_requested,
             ..
         }| match is_requested {
            // Without a token endpoint.
            true => format!(
                "\n    .credential(::{krate}::Credential::bearer(\"an access token\", \"token\").expect(\"a token\"))"
            ),
            false => format!(".{name}({arguments})"),
        },
    );
    calls.collect()
}

fn indented(code: &str) -> String {
    let lines = code.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}
