//! Arguments of `ofauth call` and `ofauth operations`.

use std::ffi::OsStr;

use clap::builder::{NonEmptyStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue};
use clap::{Arg, Command, ValueEnum};
use ofauth::{Operation, operations};

use super::Consent;
use crate::exit::Exit;

#[derive(Debug, clap::Args)]
pub(crate) struct Call {
    /// The operation; `ofauth operations` lists them.
    #[arg(value_parser = OperationParser, hide_possible_values = true)]
    pub(crate) operation: &'static Operation,

    /// A parameter of the path or the query. One that is a list can be given several times.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// The body: JSON, `@` and the name of a file, or `-` for stdin.
    #[arg(short, long, value_name = "BODY")]
    pub(crate) body: Option<String>,

    /// Show the items of all pages.
    #[arg(long)]
    pub(crate) all: bool,

    /// Go on after this place, which an earlier run has named.
    #[arg(long, value_name = "PLACE", requires = "all", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) after_cursor: Option<String>,

    /// How to write the answer.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: CallFormat,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CallFormat {
    /// The answer with indents, or with --all one array of items.
    #[default]
    Json,
    /// An item a line where the answer is a list, and the answer on one line where it is not.
    Ndjson,
    /// For people: a line for each item, with as many of its fields as fit.
    Table,
    /// A record for each item, with all the fields that any of them has; what has fields of its own is JSON.
    Csv,
    /// The bytes as they came.
    Raw,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Operations {
    /// Describe this one.
    #[arg(value_parser = OperationParser, hide_possible_values = true)]
    pub(crate) operation: Option<&'static Operation>,
}

/// Takes the id of an operation, and does not answer a wrong one with the ids of all.
#[derive(Clone, Debug)]
struct OperationParser;

impl OperationParser {
    fn known() -> impl Iterator<Item = PossibleValue> {
        let known = operations::ALL.iter();
        known.map(|operation| PossibleValue::new(operation.id).help(operation.summary))
    }
}

impl TypedValueParser for OperationParser {
    type Value = &'static Operation;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Self::Value, clap::Error> {
        let known = PossibleValuesParser::new(Self::known()).try_map(|id| Operation::by_id(&id).ok_or("no operation"));
        known.parse_ref(command, arg, value).map_err(|mut error| {
            let advice = "`ofauth operations` lists them".into();
            error.remove(ContextKind::ValidValue);
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![advice]));
            error
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Self::known()))
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

pub(super) fn help() -> String {
    format!("{EXAMPLES}\n\n{NOTES}\n\n{}", Exit::table().trim_end())
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth operations sendChatMessage
  ofauth --demo call listChatMessages --param userId=4101 --param limit=3
  ofauth call listUserLists --all --output ndjson | jq -r .name
  ofauth call setSubscriberNote --param userId=4101 --body '{\"notice\": \"Asked for an invoice.\"}'
  ofauth call listTrackingLinks --all --output csv > links.csv
  ofauth call createPost --body @post.json --yes";

const NOTES: &str = "\
What the contract does not allow is refused before anything is sent. All but GET asks first, unless there is --yes.
A table and CSV show the items of a list, or the answer itself as the only one; CSV of --all waits for the last of them.
Keep secrets out of arguments, where other users of the machine see them: give them in a body from a file or stdin.";

pub(super) const OPERATIONS_EXAMPLES: &str = "\
Examples:
  ofauth operations
  ofauth operations listChatMessages";
