//! Client and server agree on every bound: the SDK checks by the operation table, the server by the contract's own
//! schemas; both are compared at each bound, below it and above it.

use std::time::Instant;

use ofauth_client::{Field, Location, Operation, Parameter, Value as Allowed, operations};
use ofauth_mock::{MockServer, RateLimit};
use reqwest::RequestBuilder;
use serde_json::{Map, Value, json};

use super::contract;
use super::requests::Asker;

/// A server with empty rate-limit buckets: requests that pass all checks are not performed.
async fn asker() -> Asker {
    /// More requests than the setup needs.
    const BURST: u32 = 40;
    let start = Instant::now();
    let limit = RateLimit::per_minute(1, BURST);
    let server = MockServer::builder().rate_limit(limit).clock(move || start);
    let asker = Asker::new(server.start().await.unwrap()).await;
    for path in ["/v2/access/self", "/v2/dynamic-rules"] {
        for _ in 0..BURST {
            asker.request("GET", path).send().await.unwrap();
        }
        assert_eq!(asker.request("GET", path).send().await.unwrap().status(), 429);
    }
    asker
}

/// Whether the server rejects the parameters or the body of a request, and the reason.
async fn refusal(request: RequestBuilder) -> Option<String> {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
    let message = body["error"].as_str().unwrap_or_default();
    // Operations without a bucket are performed, and may fail for other reasons.
    let by_checks = message.starts_with("The ") && !message.contains("is from no page");
    (status == 400 && by_checks).then(|| message.to_owned())
}

/// Whether one of the two rejects what the other accepts.
fn differ(client: Option<&String>, server: Option<&String>) -> bool {
    // The client does not validate URLs.
    let address = server.is_some_and(|message| message.ends_with("in the form uri."));
    client.is_some() != server.is_some() && !address
}

/// The schema and the table entry of one value.
struct Bounds<'a> {
    schema: &'a Value,
    table: Option<&'a Allowed>,
}

impl Bounds<'_> {
    /// Values at, below and above each bound of either; and values of other types.
    fn values(&self) -> Vec<Value> {
        let mut values = vec![
            json!("unheardOf"),
            json!(""),
            json!(1),
            json!(-1),
            json!(0.5),
            json!(true),
            json!([]),
        ];
        of_schema(self.schema, &mut values);
        if let Some(table) = self.table {
            of_table(table, &mut values);
        }
        let mut distinct: Vec<Value> = Vec::new();
        for value in values {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        distinct
    }
}

fn of_schema(schema: &Value, values: &mut Vec<Value>) {
    let schema = contract::resolve(schema);
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] {
        if let Some(bound) = schema[keyword].as_f64() {
            around(bound, values);
        }
    }
    for keyword in ["minLength", "maxLength"] {
        if let Some(length) = schema[keyword].as_u64() {
            lengths(length as usize, values);
        }
    }
    for keyword in ["minItems", "maxItems"] {
        if let Some(count) = schema[keyword].as_u64() {
            let item = contract::smallest(&schema["items"]);
            counts(count as usize, &item, values);
        }
    }
    values.extend(schema["enum"].as_array().into_iter().flatten().cloned());
    values.extend(schema.get("const").cloned());
    if schema["pattern"].is_string() {
        patterned(&contract::smallest(schema), values);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in schema[keyword].as_array().into_iter().flatten() {
            of_schema(part, values);
        }
    }
}

fn of_table(table: &Allowed, values: &mut Vec<Value>) {
    match table {
        Allowed::Integer { minimum, maximum } => {
            for bound in [minimum, maximum].into_iter().flatten() {
                around(*bound as f64, values);
            }
        }
        Allowed::Number { minimum, maximum } => {
            for bound in [minimum, maximum].into_iter().flatten() {
                around(*bound, values);
            }
        }
        Allowed::String {
            min_length,
            max_length,
            one_of,
            ..
        } => {
            for length in [min_length, max_length].into_iter().flatten() {
                lengths(*length, values);
            }
            values.extend(one_of.iter().map(|&value| json!(value)));
        }
        Allowed::Array {
            items,
            min_items,
            max_items,
        } => {
            for count in [min_items, max_items].into_iter().flatten() {
                counts(*count, &example(items), values);
            }
        }
        Allowed::Nullable(inner) => {
            values.push(Value::Null);
            of_table(inner, values);
        }
        Allowed::AnyOf(several) => several.iter().for_each(|inner| of_table(inner, values)),
        _ => {}
    }
}

fn around(bound: f64, values: &mut Vec<Value>) {
    for number in [bound - 1.0, bound, bound + 1.0] {
        // Integers have no decimals.
        values.push(json!(number as i64));
    }
}

fn lengths(length: usize, values: &mut Vec<Value>) {
    for length in [length.saturating_sub(1), length, length + 1] {
        // Lengths are in characters, not bytes.
        values.extend([json!("1".repeat(length)), json!("é".repeat(length))]);
    }
}

fn counts(count: usize, item: &Value, values: &mut Vec<Value>) {
    for count in [count.saturating_sub(1), count, count + 1] {
        values.push(json!(vec![item; count]));
    }
}

/// A string that matches a pattern, and some that nearly do.
fn patterned(fitting: &Value, values: &mut Vec<Value>) {
    let text = fitting.as_str().unwrap();
    let variants = [
        text.to_owned(),
        format!(" {text}"),
        format!("{text}!"),
        text.to_uppercase(),
    ];
    values.extend(variants.map(Value::from));
}

/// A value that the table allows.
fn example(allowed: &Allowed) -> Value {
    match allowed {
        Allowed::Integer { minimum, .. } => json!(minimum.unwrap_or(1)),
        Allowed::Number { minimum, .. } => json!(minimum.unwrap_or(1.0)),
        Allowed::Boolean => json!(true),
        Allowed::String { one_of, min_length, .. } => match one_of.first() {
            Some(text) => json!(text),
            None => json!("1".repeat(min_length.unwrap_or(1).max(1))),
        },
        Allowed::AnyOf(several) => several.first().map_or(Value::Null, example),
        Allowed::Nullable(inner) => example(inner),
        _ => json!({}),
    }
}

/// The form of a value in a path or a query: a list as several strings; `None` if it has no such form.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Number(_) | Value::Bool(_) => Some(vec![value.to_string()]),
        Value::Array(items) => items.iter().map(|item| Some(texts(item)?.concat())).collect(),
        Value::Null | Value::Object(_) => None,
    }
}

fn sdk_refuses(parameter: &Parameter, texts: &[String]) -> Option<String> {
    let checked = texts.iter().try_for_each(|text| parameter.check(text));
    let checked = checked.and_then(|()| parameter.check_count(texts.len()));
    checked.err().map(|violation| violation.to_string())
}

/// The path of an operation, with these values of a parameter.
fn path(asker: &Asker, operation: &Operation, parameter: &Parameter, texts: &[String]) -> Option<String> {
    let encode = |text: &String| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    if parameter.location == Location::Path {
        let [text] = texts else { return None };
        // A path without a segment is another path.
        let text = Some(text).filter(|text| !text.is_empty())?;
        return Some(asker.path_with(operation, parameter.name, &encode(text).replace('+', "%20")));
    }
    let (path, query) = asker
        .path(operation)
        .split_once('?')
        .map(|(path, query)| (path.to_owned(), query.to_owned()))?;
    let others = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with(&format!("{}=", parameter.name)));
    let own = texts.iter().map(|text| format!("{}={}", parameter.name, encode(text)));
    let query: Vec<_> = others.map(str::to_owned).chain(own).collect();
    Some(format!("{path}?{}", query.join("&")))
}

#[tokio::test]
async fn client_and_server_agree_on_every_parameter() {
    let asker = asker().await;
    let (mut tried, mut refused, mut differences) = (0, 0, Vec::new());
    for operation in operations::ALL {
        let described = contract::parameters(operation);
        let mut names: Vec<_> = described.iter().map(|(name, _)| name.as_str()).collect();
        let mut known: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name).collect();
        names.sort_unstable();
        known.sort_unstable();
        assert_eq!(names, known, "{}", operation.id);
        for (name, schema) in &described {
            let parameter = operation.parameter(name).unwrap();
            let table = Some(&parameter.value);
            let values = Bounds { schema, table }.values();
            let mut given: Vec<Vec<String>> = values.iter().filter_map(texts).collect();
            given.push(Vec::new());
            given.push(vec!["1".to_owned(); 2]);
            for texts in given {
                let Some(path) = path(&asker, operation, parameter, &texts) else {
                    continue;
                };
                let client = sdk_refuses(parameter, &texts);
                let server = refusal(asker.with_body(operation, asker.request(operation.method, &path))).await;
                if differ(client.as_ref(), server.as_ref()) {
                    differences.push(format!("{} {name} {texts:?}: {client:?}, {server:?}", operation.id));
                }
                tried += 1;
                refused += usize::from(server.is_some());
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
    assert!(tried > 2500 && refused > 900, "{tried}, {refused}");
}

/// A position within a body, with its schema and table entry.
struct Position<'a> {
    /// JSON pointer.
    pointer: String,
    schema: &'a Value,
    table: Option<&'a Allowed>,
}

/// Every value within a body.
fn positions<'a>(pointer: &str, schema: &'a Value, table: Option<&'a Allowed>, found: &mut Vec<Position<'a>>) {
    let resolved = contract::resolve(schema);
    found.push(Position {
        pointer: pointer.to_owned(),
        schema,
        table,
    });
    let table = match table {
        Some(Allowed::Nullable(inner)) => Some(*inner),
        table => table,
    };
    let parts = ["allOf", "anyOf", "oneOf"].map(|keyword| resolved[keyword].as_array());
    let parts = parts.into_iter().flatten().flatten().map(contract::resolve);
    let objects: Vec<_> = std::iter::once(resolved).chain(parts).collect();
    let fields: &[Field] = match table {
        Some(Allowed::Object { fields }) => fields,
        _ => &[],
    };
    for object in &objects {
        for (name, property) in object["properties"].as_object().into_iter().flatten() {
            let field = fields.iter().find(|field| field.name == name);
            let inner = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            let table = field.map(|field| &field.value);
            positions(&inner, property, table, found);
        }
        if let (Some(items), Some(Allowed::Array { items: known, .. })) = (object.get("items"), table) {
            positions(&format!("{pointer}/0"), items, Some(known), found);
        }
    }
}

/// The body with a value at the pointer, including its required parents; or without a value there.
fn with(body: &Value, schema: &Value, steps: &[&str], value: Option<&Value>) -> Value {
    let Some((step, rest)) = steps.split_first() else {
        return value.cloned().unwrap_or_default();
    };
    let schema = contract::resolve(schema);
    let parts = ["allOf", "anyOf", "oneOf"].map(|keyword| schema[keyword].as_array());
    let parts = parts.into_iter().flatten().flatten().map(contract::resolve);
    let mut candidates = std::iter::once(schema).chain(parts);
    if let Some(items) = schema.get("items").filter(|_| *step == "0") {
        let least = schema["minItems"].as_u64().unwrap_or(1).max(1) as usize;
        let mut list = vec![contract::smallest(items); least];
        list[0] = with(&list[0], items, rest, value);
        return Value::from(list);
    }
    let object = candidates.find(|part| part["properties"].get(step).is_some()).unwrap();
    let property = &object["properties"][step];
    let mut fields: Map<String, Value> = match body {
        Value::Object(fields) => fields.clone(),
        _ => contract::smallest(object).as_object().cloned().unwrap_or_default(),
    };
    if rest.is_empty() && value.is_none() {
        fields.remove(*step);
    } else {
        let inner = fields.get(*step).cloned().unwrap_or_default();
        fields.insert((*step).to_owned(), with(&inner, property, rest, value));
    }
    Value::Object(fields)
}

#[tokio::test]
async fn client_and_server_agree_on_every_field() {
    let asker = asker().await;
    let (mut tried, mut refused, mut differences) = (0, 0, Vec::new());
    for operation in operations::ALL {
        let (Some(body), Some((_, schema))) = (asker.body(operation), contract::body(operation)) else {
            continue;
        };
        let table = operation.body.as_ref().map(|body| &body.value);
        let mut found = Vec::new();
        positions("", schema, table, &mut found);
        for position in &found {
            let steps: Vec<&str> = position.pointer.split('/').skip(1).collect();
            let bounds = Bounds {
                schema: position.schema,
                table: position.table,
            };
            let mut bodies: Vec<_> = bounds
                .values()
                .iter()
                .map(|value| with(&body, schema, &steps, Some(value)))
                .collect();
            if position
                .pointer
                .split('/')
                .next_back()
                .is_some_and(|step| !step.is_empty() && step != "0")
            {
                let without = with(&body, schema, &steps, None);
                bodies.push(without);
            }
            for body in bodies {
                let client = operation.check_body(&body).err().map(|violation| violation.to_string());
                let request = asker.request(operation.method, &asker.path(operation)).json(&body);
                let server = refusal(request).await;
                if differ(client.as_ref(), server.as_ref()) {
                    differences.push(format!("{} {}: {client:?}, {server:?}", operation.id, position.pointer));
                }
                tried += 1;
                refused += usize::from(server.is_some());
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
    assert!(tried > 2000 && refused > 1000, "{tried}, {refused}");
}
