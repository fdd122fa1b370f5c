//! What the operation table is made of.

use std::fmt;
use std::sync::OnceLock;

/// An operation of the API, as the contract describes it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId` of the contract, for instance `listChatMessages`.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with its parameters in braces.
    pub path: &'static str,
    /// Group that it belongs to.
    pub tag: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// How settled it is.
    pub stability: Stability,
    /// What the connection must permit, if anything.
    pub permission: Option<&'static str>,
    /// Whether a request that may have reached the server can be sent again.
    pub retry: Retry,
    /// Whose token bucket a call takes from.
    pub rate_limit: RateLimitScope,
    /// Whether the call names a connection.
    pub connection: bool,
    /// Path and query parameters, in the order of the contract.
    pub parameters: &'static [Parameter],
    /// How to get from page to page, if the answer is one of several.
    pub paging: Option<Paging>,
}

impl Operation {
    /// The parameter called `name` on the wire.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

/// How settled an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stability {
    /// The vendor's own SDKs have it.
    Stable,
    /// So far in the vendor's documentation alone, and still apt to change.
    Preview,
}

/// Whether a request can be sent a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Twice does no more than once.
    Safe,
    /// Twice may do twice.
    Unsafe,
}

/// Whose token bucket a call takes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimitScope {
    /// Each connection has its own.
    Connection,
    /// All calls of the organisation share one.
    Organisation,
    /// The vendor sets no limit.
    None,
}

/// A parameter of an operation and what its values must keep to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// Whether a call must have it.
    pub required: bool,
    /// What it means.
    pub description: &'static str,
    /// What it may hold.
    pub value: Value,
}

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

/// What a parameter may hold.
#[derive(Debug)]
#[non_exhaustive]
pub enum Value {
    /// A whole number between inclusive bounds.
    Integer {
        /// Smallest.
        minimum: Option<i64>,
        /// Greatest.
        maximum: Option<i64>,
    },
    /// A number, perhaps with decimals, between inclusive bounds.
    Number {
        /// Smallest.
        minimum: Option<f64>,
        /// Greatest.
        maximum: Option<f64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A text; lengths count characters.
    String {
        /// Shortest.
        min_length: Option<usize>,
        /// Longest.
        max_length: Option<usize>,
        /// What it must match.
        pattern: Option<Pattern>,
        /// The values it can take, when they are listed.
        one_of: &'static [&'static str],
    },
    /// Several values; on the wire each has the name of the parameter.
    Array {
        /// What each may be.
        items: &'static Value,
        /// Fewest.
        min_items: Option<usize>,
        /// Most.
        max_items: Option<usize>,
    },
}

/// A regular expression in the dialect of JSON Schema, compiled when it is first needed.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<regress::Regex>>,
}

impl Pattern {
    pub(crate) const fn new(source: &'static str) -> Self {
        Self {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// The expression as the contract has it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.source
    }

    fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| regress::Regex::new(self.source).ok());
        // Generation refuses an expression that does not compile.
        compiled.as_ref().is_none_or(|regex| regex.find(text).is_some())
    }
}

impl Parameter {
    /// Checks a value, in the form in which it goes on the wire; of an array, one of its values.
    ///
    /// # Errors
    ///
    /// Names the parameter, the value and what was expected.
    pub fn check(&'static self, value: &str) -> Result<(), Violation> {
        if self.fits(self.single(), value) {
            return Ok(());
        }
        Err(Violation {
            parameter: self,
            value: match self.single() {
                Value::String { .. } => excerpt(value),
                _ => value.to_owned(),
            },
        })
    }

    /// Checks how many values an array has, and each of them.
    ///
    /// # Errors
    ///
    /// Names the parameter, what does not fit and what was expected.
    pub fn check_all<V: AsRef<str>>(&'static self, values: &[V]) -> Result<(), Violation> {
        if let Value::Array {
            min_items, max_items, ..
        } = &self.value
        {
            let enough = min_items.is_none_or(|fewest| values.len() >= fewest);
            if !enough || max_items.is_some_and(|most| values.len() > most) {
                return Err(Violation {
                    parameter: self,
                    value: format!("a list of {}", values.len()),
                });
            }
        }
        values.iter().try_for_each(|value| self.check(value.as_ref()))
    }

    /// What one value must be.
    fn single(&'static self) -> &'static Value {
        match &self.value {
            Value::Array { items, .. } => items,
            single => single,
        }
    }

    fn fits(&self, expected: &Value, value: &str) -> bool {
        match expected {
            Value::Integer { minimum, maximum } => value.parse().is_ok_and(|number: i64| {
                minimum.is_none_or(|minimum| number >= minimum) && maximum.is_none_or(|maximum| number <= maximum)
            }),
            Value::Number { minimum, maximum } => value.parse().is_ok_and(|number: f64| {
                number.is_finite()
                    && minimum.is_none_or(|minimum| number >= minimum)
                    && maximum.is_none_or(|maximum| number <= maximum)
            }),
            Value::Boolean => matches!(value, "true" | "false"),
            Value::String {
                min_length,
                max_length,
                pattern,
                one_of,
            } => {
                let long_enough = min_length.is_none_or(|shortest| value.chars().count() >= shortest);
                let short_enough = max_length.is_none_or(|longest| value.chars().count() <= longest);
                let matched = pattern.as_ref().is_none_or(|pattern| pattern.matches(value));
                let listed = one_of.is_empty() || one_of.contains(&value);
                let segment = self.location != Location::Path || !matches!(value, "" | "." | "..");
                long_enough && short_enough && matched && listed && segment
            }
            // An array of arrays has no form on the wire.
            Value::Array { .. } => false,
        }
    }

    /// What a value must be, in words: `an integer from 1 to 10`.
    #[must_use]
    pub fn expectation(&self) -> String {
        self.describe(&self.value)
    }

    fn describe(&self, value: &Value) -> String {
        match value {
            Value::Integer { minimum, maximum } => within("an integer", minimum.as_ref(), maximum.as_ref()),
            Value::Number { minimum, maximum } => within("a number", minimum.as_ref(), maximum.as_ref()),
            Value::Boolean => "true or false".to_owned(),
            Value::String { one_of, .. } if !one_of.is_empty() => format!("one of {}", one_of.join(", ")),
            Value::String {
                min_length,
                max_length,
                pattern,
                ..
            } => {
                let mut words = match (min_length, max_length) {
                    (Some(shortest), Some(longest)) => format!("a text of {shortest} to {longest} characters"),
                    (Some(shortest), None) => format!("a text of {shortest} or more characters"),
                    (None, Some(longest)) => format!("a text of at most {longest} characters"),
                    (None, None) => "a text".to_owned(),
                };
                match pattern {
                    Some(pattern) => words = format!("{words} that matches {}", pattern.as_str()),
                    None if self.location == Location::Path => words.push_str(" other than nothing, `.` or `..`"),
                    None => {}
                }
                words
            }
            Value::Array {
                items,
                min_items,
                max_items,
            } => {
                let count = match (min_items, max_items) {
                    (Some(fewest), Some(most)) => format!("{fewest} to {most} values"),
                    (Some(fewest), None) => format!("{fewest} or more values"),
                    (None, Some(most)) => format!("at most {most} values"),
                    (None, None) => "values".to_owned(),
                };
                format!("{count}, each {}", self.describe(items))
            }
        }
    }
}

fn within<T: fmt::Display>(what: &str, minimum: Option<&T>, maximum: Option<&T>) -> String {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => format!("{what} from {minimum} to {maximum}"),
        (Some(minimum), None) => format!("{what} of {minimum} or more"),
        (None, Some(maximum)) => format!("{what} of {maximum} or less"),
        (None, None) => what.to_owned(),
    }
}

/// A parameter value that the contract does not allow.
#[derive(Clone, Debug)]
pub struct Violation {
    parameter: &'static Parameter,
    value: String,
}

impl Violation {
    /// The parameter.
    #[must_use]
    pub fn parameter(&self) -> &'static Parameter {
        self.parameter
    }

    /// The value, cut short when it is long.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { parameter, value } = self;
        write!(
            f,
            "`{}` is {value}, expected {}",
            parameter.name,
            parameter.expectation()
        )
    }
}

impl std::error::Error for Violation {}

/// The value in quotes, with control characters escaped and no more than its beginning.
fn excerpt(value: &str) -> String {
    const LONGEST: usize = 40;
    let length = value.chars().count();
    if length <= LONGEST {
        return format!("{value:?}");
    }
    let beginning: String = value.chars().take(LONGEST).collect();
    format!("{beginning:?}… ({length} characters)")
}

/// How an operation that answers in pages is paged through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// The way of it.
    pub style: PagingStyle,
    /// Query parameter that says where the next page begins.
    pub cursor: &'static str,
    /// Field of the answer that holds the items.
    pub items: &'static str,
    /// Whether the answer may also be the array of items itself, without a field around it.
    pub bare: bool,
    /// Field of the answer that says whether more follow.
    pub more: Option<&'static str>,
    /// Field of the answer that holds the next cursor, where there is one.
    pub next: Option<&'static str>,
    /// Field of the last item that serves as the next cursor where the answer holds none.
    pub key: Option<&'static str>,
}

/// The ways in which the API pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// By the number of items to skip.
    Offset,
    /// By a number that the page before has handed out.
    Marker,
    /// By the id of the last item seen.
    LastId,
    /// By a text that the page before has handed out, or that stands in its last item.
    Cursor,
}

/// A server that the contract names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// Short name.
    pub name: &'static str,
    /// Address, without a slash at its end.
    pub url: &'static str,
    /// What it is.
    pub description: &'static str,
}
