//! The arguments of tools.

use serde_json::{Map, Value};

/// The arguments of `call`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Call {
    pub(crate) operation: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Option<Value>,
    pub(crate) confirm: Option<String>,
    pub(crate) cursor: Option<String>,
}

impl Call {
    pub(crate) fn read(mut arguments: Map<String, Value>) -> Result<Self, String> {
        let mut text = |name: &str| optional_text(&mut arguments, name);
        let call = Self {
            operation: text("operation")?,
            account: text("account")?,
            confirm: text("confirm")?,
            cursor: text("cursor")?,
            ..Self::default()
        };
        let parameters = match arguments.remove("parameters").map(unquoted) {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(parameters)) => parameters,
            Some(_) => return Err("`parameters` is no object, expected names and values".to_owned()),
        };
        let body = arguments.remove("body").filter(|body| !body.is_null());
        no_others(&arguments, "operation, account, parameters, body, confirm, cursor")?;
        Ok(Self {
            parameters,
            body,
            ..call
        })
    }
}

/// A required text.
pub(crate) fn text(arguments: &mut Map<String, Value>, name: &str) -> Result<String, String> {
    optional_text(arguments, name)?.ok_or_else(|| format!("`{name}` is missing, expected a text"))
}

pub(crate) fn optional_text(arguments: &mut Map<String, Value>, name: &str) -> Result<Option<String>, String> {
    match arguments.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text).filter(|text| !text.trim().is_empty())),
        Some(_) => Err(format!("`{name}` is no text, expected one")),
    }
}

pub(crate) fn no_others(arguments: &Map<String, Value>, expected: &str) -> Result<(), String> {
    match arguments.keys().next() {
        Some(name) => Err(format!("`{name}` is no argument, expected {expected}")),
        None => Ok(()),
    }
}

/// Some agents send an object as a text with JSON in it.
pub(crate) fn unquoted(value: Value) -> Value {
    let read = value.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
    match read {
        Some(read @ (Value::Object(_) | Value::Array(_))) => read,
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(arguments: &Value) -> Result<Call, String> {
        Call::read(arguments.as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn an_object_may_be_a_text() {
        let call = read(&json!({"operation": "a", "parameters": "{\"id\": 7}", "body": null})).expect("valid");
        assert_eq!((call.parameters["id"].as_i64(), call.body), (Some(7), None));
    }

    #[test]
    fn what_is_unknown_or_of_another_type_is_named() {
        for (arguments, expected) in [
            (json!({"operatoin": "a"}), "`operatoin` is no argument"),
            (json!({"operation": 7}), "`operation` is no text"),
            (json!({"parameters": [1]}), "`parameters` is no object"),
        ] {
            let error = read(&arguments).expect_err(expected);
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
