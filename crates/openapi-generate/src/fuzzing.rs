//! Internal entry points for the generator's fuzz target and for its property test. Compiled for tests and with `--cfg fuzzing` or `--cfg fuzz_targets`.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::standalone::files_of;

/// What the first letter of a text makes of the rest, in [`document`].
pub const ROLES: &str = "eosiuvdfp";

/// More would take the generator seconds, and show nothing new.
const MOST_TEXTS: usize = 40;
const MOST_LETTERS: usize = 64;

/// A document of these names and texts.
///
/// The first five are title, version, server, description and path. Of each other the first letter says what the rest
/// is: the name of a schema (`e`num, `o`bject, `s`tring, `i`nteger, `u`nion), a value or property of the schema before it
/// (`v`), its `d`escription, the id of an operation (`f`) or the name of a `p`arameter.
pub fn document<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
    let mut texts = texts
        .into_iter()
        .take(MOST_TEXTS)
        .map(|text| match text.char_indices().nth(MOST_LETTERS) {
            Some((end, _)) => &text[..end],
            None => text,
        });
    let [title, version, server, description, path] = [(); 5].map(|()| texts.next().unwrap_or_default());
    let mut schemas = Map::new();
    let mut last = String::new();
    let (mut ids, mut parameters) = (BTreeSet::new(), BTreeSet::new());
    for text in texts {
        let mut letters = text.chars();
        let role = letters.next();
        let text = letters.as_str();
        let schema = match role {
            Some('e') => json!({"type": "string", "enum": [text]}),
            Some('o') => json!({"type": "object", "properties": {}}),
            Some('s') => json!({"type": "string", "maxLength": 3}),
            Some('i') => json!({"type": "integer", "minimum": 0}),
            Some('u') => json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
            Some('v') => {
                add(schemas.get_mut(&last), text);
                continue;
            }
            Some('d') => {
                if let Some(schema) = schemas.get_mut(&last) {
                    schema["description"] = json!(text);
                }
                continue;
            }
            Some('f') if !text.trim().is_empty() => {
                ids.insert(text);
                continue;
            }
            Some('p') if !text.trim().is_empty() => {
                parameters.insert(text);
                continue;
            }
            _ => continue,
        };
        text.clone_into(&mut last);
        schemas.insert(last.clone(), schema);
    }
    let members = schemas.keys().enumerate().map(|(index, name)| {
        let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
        let reference = format!("#/components/schemas/{name}");
        (format!("m{index}"), json!({"$ref": reference}))
    });
    let all = json!({"type": "object", "properties": members.collect::<Map<_, _>>()});
    let parameters: Vec<_> = parameters
        .into_iter()
        .map(|name| json!({"name": name, "in": "query", "schema": {"type": "integer", "maximum": 3}}))
        .collect();
    let path: String = path.chars().filter(|letter| !"{}/?#".contains(*letter)).collect();
    let operations = ids.into_iter().enumerate().map(|(index, id)| {
        let answer = json!({"description": description, "content": {"application/json": {"schema": all}}});
        let operation = json!({
            "operationId": id, "summary": title, "description": description, "parameters": parameters,
            "responses": {"200": answer}
        });
        (format!("/{index}/{path}"), json!({"get": operation}))
    });
    let paths: Map<_, _> = operations.collect();
    json!({
        "openapi": "3.0.3",
        "info": {"title": title, "version": version, "description": description},
        "servers": [{"url": server}],
        "paths": paths,
        "components": {"schemas": schemas}
    })
}

/// Adds a value to an enum, or a property to an object.
fn add(schema: Option<&mut Value>, text: &str) {
    let Some(schema) = schema else { return };
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        let value = json!(text);
        if !values.contains(&value) {
            values.push(value);
        }
    } else if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(text.to_owned(), json!({"type": "integer", "description": text}));
    }
}

/// Generates a crate from the document, in memory alone; says what was refused of it.
///
/// # Errors
///
/// If a file is not Rust or TOML, as its name says, or the generator gave up for another reason than the document.
pub fn generate(document: &Value) -> Result<Vec<String>, String> {
    let bytes = document.to_string().into_bytes();
    let document = Document::parse(bytes, "document.json").map_err(|error| format!("{error:#}"))?;
    let generated = files_of(&document, Path::new("odd\nname.json"), Path::new("/nowhere/odd"));
    let (files, refusals) = generated.map_err(|error| format!("{error:#}"))?;
    for file in files {
        let (content, path) = (file.content(), file.path());
        if let Some(letter) = content.chars().find(|letter| misleads(*letter)) {
            return Err(format!("{letter:?} stands in {}: {content:?}", path.display()));
        }
        if path.extension().is_some_and(|extension| extension == "rs") {
            syn::parse_file(content).map_err(|error| format!("{}: {error} in {content}", path.display()))?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let manifest = content.parse::<toml_edit::DocumentMut>();
            manifest.map_err(|error| format!("{}: {error} in {content}", path.display()))?;
        }
    }
    Ok(refusals.iter().map(ToString::to_string).collect())
}

/// What must not stand in code as it is: a carriage return ends a comment early, the others turn or hide what is read.
fn misleads(letter: char) -> bool {
    letter.is_control() && !"\n\t".contains(letter)
        || ('\u{202a}'..='\u{202e}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
}
