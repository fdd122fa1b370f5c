//! The URL of a server that a client can call.

use openapi_model::Node;

/// The URL of a server, with the defaults of its variables; `None` if it is incomplete.
pub(super) fn url(server: &Node<'_>) -> Option<String> {
    let mut url = server.text("url")?.to_owned();
    for (name, variable) in server.entries("variables") {
        url = url.replace(&format!("{{{name}}}"), variable.text("default").unwrap_or_default());
    }
    let visible = url
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"{}`\"<>\\^|".contains(&byte));
    let is_base =
        |rest: &str| !rest.is_empty() && !rest.starts_with(['/', '.', ':']) && !rest.contains(['?', '#', '@']);
    let loopback = ["127.0.0.1", "localhost", "[::1]"];
    let callable = match url.split_once("://") {
        Some(("https", rest)) => is_base(rest),
        Some(("http", rest)) => {
            let host = loopback.iter().find_map(|host| rest.strip_prefix(host));
            host.is_some_and(|after| after.is_empty() || after.starts_with([':', '/'])) && is_base(rest)
        }
        _ => false,
    };
    (visible && callable).then_some(url)
}
