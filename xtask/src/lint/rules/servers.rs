//! Servers are named once.

use std::collections::HashSet;

use openapi_model::{Document, Node};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "servers",
    why: "the SDK knows servers by name, joins paths to their address, and keeps no second list of hosts",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let root = document.root();
    let servers: Vec<Node<'_>> = root.elements("servers").collect();
    if servers.is_empty() {
        findings.add(&root.pointer, "no servers", "name at least one under `servers`");
    }
    let mut names = HashSet::new();
    let mut hosts = Vec::new();
    for server in servers {
        match server.text("x-name") {
            Some(name) if !names.insert(name) => {
                findings.add(
                    &server.pointer,
                    format!("a second server `{name}`"),
                    "name it otherwise",
                );
            }
            Some(_) => {}
            None => findings.add(&server.pointer, "no `x-name`", "add the name that callers choose it by"),
        }
        let url = server.text("url").unwrap_or_default();
        let Some(rest) = url.strip_prefix("https://") else {
            findings.add(
                &server.pointer,
                format!("`{url}` is not https"),
                "give an address that keeps the key secret",
            );
            continue;
        };
        if url.ends_with('/') {
            findings.add(
                &server.pointer,
                format!("`{url}` ends in a slash"),
                "take it off; paths begin with one",
            );
        }
        hosts.extend(rest.split(['/', ':']).next().filter(|host| !host.is_empty()));
    }
    for node in document.nodes() {
        let Some(text) = node.text("description") else {
            continue;
        };
        for host in hosts.iter().filter(|host| text.contains(**host)) {
            findings.add(
                &node.pointer.join("description"),
                format!("names the host `{host}`"),
                "speak of the server by what it is; its address stands under `servers` alone",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_named_https_addresses() {
        let servers = json!([
            {"url": "https://api.example.com", "x-name": "stable"},
            {"url": "https://next.example.com/base", "x-name": "next"}
        ]);
        let document = json!({"servers": servers, "info": {"description": "See docs.example.com."}});
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_what_is_wrong() {
        let servers = json!([
            {"url": "http://plain.example.com"},
            {"url": "https://api.example.com/", "x-name": "a"},
            {"url": "https://api.example.com:8443", "x-name": "a"}
        ]);
        let tags = json!([{"name": "A", "description": "At https://api.example.com/a."}]);
        assert_eq!(
            found(&RULE, json!({"servers": servers, "tags": tags})),
            [
                "#/servers/0: no `x-name`",
                "#/servers/0: `http://plain.example.com` is not https",
                "#/servers/1: `https://api.example.com/` ends in a slash",
                "#/servers/2: a second server `a`",
                "#/tags/0/description: names the host `api.example.com`",
            ]
        );
        assert_eq!(found(&RULE, json!({})), ["#: no servers"]);
    }
}
