//! An operation as a call of curl.

use openapi_model::{Document, Node, Operation};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::arguments::{Arguments, broken, quoted};

/// What is kept in a segment of a path and in a query.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The call, with credentials in variables of the shell.
pub(super) fn call(operation: &Operation<'_>, document: &Document, arguments: &Arguments) -> String {
    let mut path = operation.path.clone();
    let mut query: Vec<String> = Vec::new();
    let mut headers: Vec<String> = Vec::new();
    let mut options: Vec<String> = Vec::new();
    for argument in &arguments.parameters {
        let encoded = |value: &String| utf8_percent_encode(value, KEPT).to_string();
        match argument.location.as_str() {
            "path" => {
                let values: Vec<_> = argument.values.iter().map(encoded).collect();
                path = path.replace(&format!("{{{}}}", argument.name), &values.join(","));
            }
            "query" => query.extend(
                argument
                    .values
                    .iter()
                    .map(|value| format!("{}={}", argument.name, encoded(value))),
            ),
            "header" => headers.push(quoted(&format!("{}: {}", argument.name, argument.values.join(",")))),
            _ => {}
        }
    }
    let (alternatives, _) = operation.security(document);
    for name in alternatives.first().into_iter().flatten().map(|(name, _)| name) {
        if let Some(scheme) = document.component("securitySchemes", name) {
            credential(name, &scheme, &mut headers, &mut query, &mut options);
        }
    }
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    let url = format!("{}{path}{query}", server(operation, document));
    // A variable of the shell is expanded in double quotes only.
    let url = if url.contains('$') {
        format!("\"{url}\"")
    } else {
        quoted(&url)
    };
    let method = match (operation.method, &arguments.body) {
        ("get", _) | ("post", Some(_)) => String::new(),
        (method, _) => format!("-X {} ", method.to_ascii_uppercase()),
    };
    let mut words = vec![format!("curl {method}{url}")];
    words.extend(options);
    words.extend(headers.into_iter().map(|header| format!("-H {header}")));
    if let Some((media_type, body)) = &arguments.body {
        words.extend(body_of(media_type, body));
    }
    broken(&words)
}

/// The options that send a body.
fn body_of(media_type: &str, body: &serde_json::Value) -> Vec<String> {
    let fields = |option: &str| {
        let fields = body.as_object().into_iter().flatten();
        let fields = fields.map(|(name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            format!("{option} {}", quoted(&format!("{name}={value}")))
        });
        fields.collect()
    };
    match media_type {
        "multipart/form-data" => fields("-F"),
        "application/x-www-form-urlencoded" => fields("--data-urlencode"),
        json if json.contains("json") => {
            vec![
                format!("-H {}", quoted(&format!("content-type: {json}"))),
                format!("-d {}", quoted(&body.to_string())),
            ]
        }
        other => vec![
            format!("-H {}", quoted(&format!("content-type: {other}"))),
            "--data-binary @file".to_owned(),
        ],
    }
}

/// Adds a credential where its scheme says.
fn credential(
    name: &str,
    scheme: &Node<'_>,
    headers: &mut Vec<String>,
    query: &mut Vec<String>,
    options: &mut Vec<String>,
) {
    let variable = format!("${}", variable(name));
    let parameter = scheme.text("name").unwrap_or(name);
    match (scheme.text("type"), scheme.text("in")) {
        (Some("apiKey"), Some("query")) => query.push(format!("{parameter}={variable}")),
        (Some("apiKey"), Some("cookie")) => options.push(format!("-b \"{parameter}={variable}\"")),
        (Some("apiKey"), _) => headers.push(format!("\"{parameter}: {variable}\"")),
        (Some("http"), _)
            if scheme
                .text("scheme")
                .is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic")) =>
        {
            options.push(format!("-u \"{variable}\""));
        }
        (Some("http" | "oauth2" | "openIdConnect"), _) => headers.push(format!("\"Authorization: Bearer {variable}\"")),
        _ => {}
    }
}

/// A variable of a shell: `apiKey` is `API_KEY`.
fn variable(name: &str) -> String {
    heck::AsShoutySnakeCase(name).to_string()
}

/// The base URL, with the defaults of its variables and without a slash at its end.
fn server(operation: &Operation<'_>, document: &Document) -> String {
    let server = operation
        .servers(document)
        .and_then(|owner| owner.elements("servers").next());
    let Some(server) = server else {
        return "https://api.example.com".to_owned();
    };
    let mut url = server.text("url").unwrap_or_default().to_owned();
    for (name, variable) in server.entries("variables") {
        url = url.replace(&format!("{{{name}}}"), variable.text("default").unwrap_or_default());
    }
    if url.starts_with('/') || url.is_empty() {
        url = format!("https://api.example.com{url}");
    }
    url.trim_end_matches('/').to_owned()
}
