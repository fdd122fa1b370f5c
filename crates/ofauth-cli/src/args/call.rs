//! Arguments of `ofauth call` and `ofauth operations`.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue};
use clap::{Arg, Command, ValueEnum};
use clap_complete::engine::ArgValueCompleter;
use ofauth::{Operation, operations};

use super::completers;
use super::consent::Consent;
use super::listing::{AnyItem, Extent, Form};
use super::values::pair;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Format, Style};
use crate::zone::Zone;

#[derive(Debug, clap::Args)]
pub(crate) struct Call {
    /// The operation; `ofauth operations` lists them.
    #[arg(value_parser = OperationParser, hide_possible_values = true)]
    pub(crate) operation: &'static Operation,

    /// A path or query parameter. Repeat it to give a list.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair, allow_hyphen_values = true)]
    pub(crate) parameters: Vec<(String, String)>,

    /// The body: JSON, `@FILE` to read a file, or `-` for stdin.
    #[arg(short, long, value_name = "BODY", allow_hyphen_values = true, add = ArgValueCompleter::new(completers::body))]
    pub(crate) body: Option<String>,

    #[command(flatten)]
    pub(crate) extent: Extent,

    /// Output format. Default: json, or the extension of the --append file.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    output: Option<CallFormat>,

    #[command(flatten)]
    form: Form<AnyItem>,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

impl Call {
    /// The output style, or `None` for raw bytes.
    pub(crate) fn style(&self, zone: &Zone) -> Result<Option<Style>, Failure> {
        let named = self.extent.format().map(CallFormat::Of);
        // A filter runs on each item of pages, and on any other response as a whole.
        let items = if self.extent.is_given() {
            Format::Ndjson
        } else {
            Format::Json
        };
        let usual = CallFormat::Of(self.form.usual(Format::Json, items));
        match self.output.or(named).unwrap_or(usual) {
            CallFormat::Of(format) => self.extent.style(format, &self.form, zone).map(Some),
            CallFormat::Raw if self.extent.is_given() => {
                let message = "--output raw is not possible for the items of pages, expected another --output than raw";
                Err(Failure::new(Exit::Usage, message))
            }
            CallFormat::Raw => self.form.style_if(None, zone),
        }
    }
}

/// Output format of a response: formatted, or raw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CallFormat {
    Of(Format),
    Raw,
}

impl ValueEnum for CallFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Self::Of(Format::Json),
            Self::Of(Format::Ndjson),
            Self::Of(Format::Table),
            Self::Of(Format::Csv),
            Self::Raw,
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Of(Format::Json) => ("json", "Indented JSON; for several pages, one array of items"),
            Self::Of(Format::Ndjson) => (
                "ndjson",
                "One item per line if the response is a list, otherwise the response on one line",
            ),
            Self::Of(Format::Table) => ("table", "For people: one line per item, with as many fields as fit"),
            Self::Of(Format::Csv) => (
                "csv",
                "One record per item: the fields of the contract, and all others as JSON in the last column",
            ),
            Self::Raw => ("raw", "The bytes of the response body"),
        };
        let aliases = (name == "ndjson").then_some("jsonl");
        Some(PossibleValue::new(name).aliases(aliases).help(help))
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Operations {
    /// Describe this operation.
    #[arg(value_parser = OperationParser, hide_possible_values = true)]
    pub(crate) operation: Option<&'static Operation>,
}

/// Parses the id of an operation; the error does not list all ids.
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
        let known = PossibleValuesParser::new(Self::known()).try_map(|id| operations::by_id(&id).ok_or("no operation"));
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
  ofauth call createPost --body @post.json --dry-run
  ofauth call createPost --body @post.json --yes";

const NOTES: &str = "\
Arguments that the contract does not allow are rejected before a request is sent. All methods but GET ask for
confirmation, unless --yes is given. A table and CSV show the items of a list, or the response itself as a single item.
The columns of CSV are the fields of the contract, the same in all runs; `other_fields` has all other fields, as JSON.
--limit, --all, --after-cursor and --append show the items of several pages; without them, one response is shown.
Keep secrets out of arguments, where other users of the machine can see them: read the body from a file or stdin.";

pub(super) const OPERATIONS_EXAMPLES: &str = "\
Examples:
  ofauth operations
  ofauth operations listChatMessages";
