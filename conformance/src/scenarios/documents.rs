//! The OpenAPI documents, and the operation of each call in a scenario.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::{Map, Value};

use super::scenario::Call;

/// An OpenAPI document of a specification; some have one a version.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) spec: String,
    pub(super) path: PathBuf,
    json: Value,
}

/// The operation that a call is, and what the call's path says.
#[derive(Debug)]
pub(super) struct Matched<'a> {
    pub(super) document: &'a Document,
    /// The path of the document's server, with its variables filled in.
    pub(super) base: String,
    pub(super) path: String,
    pub(super) in_path: BTreeMap<String, String>,
    operation: &'a Map<String, Value>,
    shared: &'a [Value],
}

/// All documents of a folder, which has a folder of each specification.
pub(super) fn read(folder: &Path) -> anyhow::Result<Vec<Document>> {
    let mut documents = Vec::new();
    for spec in sorted(folder)? {
        for path in sorted(&spec)? {
            let text = std::fs::read(&path)?;
            let json = serde_json::from_slice(&text).with_context(|| path.display().to_string())?;
            let spec = name(&spec);
            documents.push(Document { spec, path, json });
        }
    }
    Ok(documents)
}

fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Document {
    /// The name of the crate that is made of it.
    pub(super) fn krate(&self) -> String {
        let file = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let version = file.strip_prefix("openapi").unwrap_or(&file);
        let name = format!("{}{version}", self.spec).to_lowercase();
        name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
    }

    /// The number of its operations.
    pub(super) fn operations(&self) -> usize {
        let items = self.json["paths"].as_object().into_iter().flat_map(Map::values);
        let methods = ["get", "put", "post", "delete", "patch", "head", "options"];
        items
            .map(|item| methods.iter().filter(|method| item.get(method).is_some()).count())
            .sum()
    }

    fn version(&self) -> &str {
        self.json["info"]["version"].as_str().unwrap_or_default()
    }

    /// The path of its server's URL; the host is the mock server's.
    fn server_path(&self) -> String {
        let url = self.json["servers"][0]["url"].as_str().unwrap_or_default();
        let url = url.trim_start_matches("{endpoint}");
        let path = url
            .split_once("://")
            .map_or(url, |(_, rest)| rest.find('/').map_or("", |start| &rest[start..]));
        path.trim_end_matches('/').to_owned()
    }

    fn find(&self, call: &Call) -> Option<Matched<'_>> {
        let base = self.server_path();
        let mut found: Option<Matched<'_>> = None;
        for (path, item) in self.json["paths"].as_object()? {
            let Some(operation) = item[call.method.to_lowercase()].as_object() else {
                continue;
            };
            let Some(all) = fill(&format!("{base}{path}"), &call.uri) else {
                continue;
            };
            // A path without parameters is meant before one with.
            let fewer = found.as_ref().is_none_or(|other| all.len() < other.in_path.len());
            if fewer {
                let mut filled = base.clone();
                for (name, value) in &all {
                    filled = filled.replace(&format!("{{{name}}}"), value);
                }
                found = Some(Matched {
                    document: self,
                    base: filled,
                    path: path.clone(),
                    in_path: all,
                    operation,
                    shared: item["parameters"].as_array().map_or(&[], Vec::as_slice),
                });
            }
        }
        found
    }

    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
        pointer.and_then(|pointer| self.json.pointer(pointer)).unwrap_or(value)
    }
}

/// The values of the expressions in a path template, if a path matches it.
fn fill(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let (mut template, mut path) = (template.trim_end_matches('/'), path.trim_end_matches('/'));
    let mut values = BTreeMap::new();
    while let Some((before, rest)) = template.split_once('{') {
        let (name, after) = rest.split_once('}')?;
        path = path.strip_prefix(before)?;
        let next = after.split('{').next().filter(|next| !next.is_empty());
        let end = path.find('/').unwrap_or(path.len());
        let end = next.map_or(Some(end), |next| path.find(next).filter(|at| *at <= end))?;
        let value = &path[..end];
        if value.is_empty() {
            return None;
        }
        let value = percent_encoding::percent_decode_str(value).decode_utf8().ok()?;
        values.insert(name.to_owned(), value.into_owned());
        (template, path) = (after, &path[end..]);
    }
    (template == path).then_some(values)
}

/// The operation that a call is: of several versions, the one that the call names, or the latest.
pub(super) fn operation<'a>(documents: &'a [Document], spec: &str, call: &Call) -> Option<Matched<'a>> {
    let of_spec = documents.iter().filter(|document| document.spec == spec);
    let matched = of_spec.filter_map(|document| document.find(call));
    matched.max_by_key(|matched| {
        let version = matched.document.version();
        let asked = call.query.values().any(|value| value.as_str() == Some(version));
        let names = call.uri.split([':', '/']).any(|part| part == version) || asked;
        (names, version.to_owned())
    })
}

impl Matched<'_> {
    /// The parameter of this name at a location.
    fn parameter(&self, location: &str, name: &str) -> Option<&Value> {
        let own = self.operation.get("parameters").and_then(Value::as_array);
        let all = own.into_iter().flatten().chain(self.shared);
        all.map(|parameter| self.document.resolve(parameter)).find(|parameter| {
            let known = parameter["name"].as_str().unwrap_or_default();
            let same = known == name || (location == "header" && known.eq_ignore_ascii_case(name));
            parameter["in"] == location && same
        })
    }

    /// All parameters as `location:name`: those of the path, of the query, headers, cookies.
    pub(super) fn parameters(&self) -> Vec<String> {
        let own = self.operation.get("parameters").and_then(Value::as_array);
        let all: Vec<_> = own
            .into_iter()
            .flatten()
            .chain(self.shared)
            .map(|parameter| self.document.resolve(parameter))
            .collect();
        let at = |location: &'static str| {
            let all = all.iter().filter(move |parameter| parameter["in"] == location);
            all.filter_map(move |parameter| Some(format!("{location}:{}", parameter["name"].as_str()?)))
        };
        ["path", "query", "header", "cookie"].into_iter().flat_map(at).collect()
    }

    /// The name and the value of a parameter, from how the call serializes it; `None` if the operation has no such parameter.
    pub(super) fn value(&self, location: &str, name: &str, sent: &Value) -> Option<(String, Value)> {
        let parameter = self.parameter(location, name)?;
        let name = parameter["name"].as_str()?.to_owned();
        let schema = self.document.resolve(&parameter["schema"]);
        let Some(text) = sent.as_str().filter(|_| schema["type"] == "array") else {
            return Some((name, sent.clone()));
        };
        let delimiter = match parameter["style"].as_str() {
            Some("spaceDelimited") => ' ',
            Some("pipeDelimited") => '|',
            _ => ',',
        };
        let items = text.split(delimiter).map(|item| Value::from(item.trim()));
        Some((name, items.collect()))
    }

    /// Whether a header is a credential of the document.
    pub(super) fn is_credential(&self, header: &str) -> bool {
        let schemes = self.document.json["components"]["securitySchemes"].as_object();
        let mut names = schemes
            .into_iter()
            .flat_map(Map::values)
            .filter_map(|scheme| scheme["name"].as_str());
        names.any(|name| name.eq_ignore_ascii_case(header))
    }

    /// The media types of its request bodies.
    pub(super) fn media_types(&self) -> Vec<&str> {
        let body = self
            .operation
            .get("requestBody")
            .map(|body| self.document.resolve(body));
        let content = body.and_then(|body| body["content"].as_object());
        content.into_iter().flat_map(Map::keys).map(String::as_str).collect()
    }

    /// Whether responses of a status have content with a schema.
    pub(super) fn answers(&self, status: u16) -> bool {
        let Some(responses) = self.operation.get("responses") else {
            return false;
        };
        let response = responses.get(status.to_string()).or_else(|| responses.get("default"));
        let response = response.map(|response| self.document.resolve(response));
        response.is_some_and(|response| {
            response["content"]
                .as_object()
                .is_some_and(|content| !content.is_empty())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_matched_by_its_template() {
        let filled = |template, path| fill(template, path).map(|values| format!("{values:?}"));
        assert_eq!(filled("/a/b", "/a/b/").as_deref(), Some("{}"));
        assert_eq!(filled("/a/b", "/a/c"), None);
        assert_eq!(filled("/a/{x}/b", "/a/1%20/b").as_deref(), Some(r#"{"x": "1 "}"#));
        assert_eq!(filled("/v:{v}/b", "/v:2/b").as_deref(), Some(r#"{"v": "2"}"#));
        assert_eq!(
            filled("/{f}.{e}", "/a.txt").as_deref(),
            Some(r#"{"e": "txt", "f": "a"}"#)
        );
        assert_eq!(filled("/a/{x}", "/a/b/c"), None);
        assert_eq!(filled("/a/{x}", "/a/"), None);
    }
}
