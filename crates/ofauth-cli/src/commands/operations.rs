//! `ofauth operations`

use std::fmt::Write;

use ofauth::{Field, Operation, Retry, Stability, operations};

use crate::failure::Failure;
use crate::output::{print, wrapped};

pub(super) fn show(operation: Option<&Operation>) -> Result<(), Failure> {
    print(match operation {
        Some(operation) => description(operation),
        None => list(),
    })
}

/// All operations by group, in the order of the contract.
fn list() -> String {
    let mut groups: Vec<&str> = Vec::new();
    for operation in operations::ALL {
        if !groups.contains(&operation.tag) {
            groups.push(operation.tag);
        }
    }
    let longest = operations::ALL.iter().map(|operation| operation.id.len()).max();
    let width = longest.unwrap_or_default();
    let mut text = String::new();
    for (index, group) in groups.into_iter().enumerate() {
        let gap = if index == 0 { "" } else { "\n" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{gap}{group}");
        for operation in operations::ALL.iter().filter(|operation| operation.tag == group) {
            let line = format!("  {:width$}  {}", operation.id, operation.summary);
            let _ = writeln!(text, "{}", wrapped(&line, 6));
        }
    }
    text
}

/// Describes an operation: effect, requirements, parameters.
fn description(operation: &Operation) -> String {
    let mut text = format!(
        "{}: {}\n\n  {} {}\n",
        operation.id, operation.summary, operation.method, operation.path
    );
    for fact in facts(operation) {
        let _ = writeln!(text, "{}", wrapped(&format!("  {fact}"), 4));
    }
    let parameters = operation.parameters.iter().map(|parameter| Taken {
        name: parameter.name.to_owned(),
        required: parameter.required,
        value: parameter.value.to_string(),
        description: parameter.description,
    });
    section(&mut text, "Parameters, as --param NAME=VALUE:", parameters.collect());
    if let Some(body) = &operation.body {
        let mut fields = Vec::new();
        take_fields("", body.fields(), &mut fields);
        if fields.is_empty() {
            let _ = writeln!(text, "\nBody, as --body: {} ({})", body.value, body.media_type);
        } else {
            section(&mut text, "Fields of the JSON body, as --body:", fields);
        }
    }
    let _ = writeln!(text, "\nExample:\n  {}", example(operation));
    text
}

fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![if operation.scoped {
        "For the account of the connection.".to_owned()
    } else {
        "For the organisation.".to_owned()
    }];
    if let Some(permission) = operation.permission {
        facts.push(format!("Needs the permission `{permission}`."));
    }
    if operation.paging.is_some() {
        facts.push("Paginated: --all shows the items of all pages.".to_owned());
    }
    if operation.method != "GET" {
        facts.push(match operation.retry {
            Retry::Safe => "A write: asks for confirmation. Idempotent: safe to retry.".to_owned(),
            _ => "A write: asks for confirmation. Not idempotent: a retry may repeat the effect.".to_owned(),
        });
    }
    if operation.stability == Stability::Preview {
        facts.push("Preview: may change.".to_owned());
    }
    facts
}

/// A parameter, or a field of the body.
struct Taken {
    name: String,
    required: bool,
    value: String,
    description: &'static str,
}

/// The fields, each followed by those within it.
fn take_fields(prefix: &str, fields: &'static [Field], taken: &mut Vec<Taken>) {
    for field in fields {
        let name = format!("{prefix}{}", field.name);
        let inner = format!("{name}.");
        taken.push(Taken {
            name,
            required: field.required,
            value: field.value.to_string(),
            description: field.description,
        });
        take_fields(&inner, field.value.fields(), taken);
    }
}

fn section(text: &mut String, title: &str, taken: Vec<Taken>) {
    if taken.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{title}");
    for Taken {
        name,
        required,
        value,
        description,
    } in taken
    {
        let required = if required { ", required" } else { "" };
        let _ = writeln!(text, "{}", wrapped(&format!("  {name}: {value}{required}"), 6));
        if !description.is_empty() {
            // Rewrap the lines of the contract.
            let description: Vec<_> = description.split_whitespace().collect();
            let _ = writeln!(text, "{}", wrapped(&format!("      {}", description.join(" ")), 6));
        }
    }
}

/// An example with all required arguments.
fn example(operation: &Operation) -> String {
    let mut example = format!("ofauth call {}", operation.id);
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let _ = write!(example, " --param {}=…", parameter.name);
    }
    match &operation.body {
        Some(body) if body.fields().is_empty() => example += " --body @file",
        Some(_) => example += " --body @body.json",
        None => {}
    }
    example
}
