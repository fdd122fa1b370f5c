//! `openapi diff`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use openapi_cli::diff;
use openapi_diff::{Class, Filter, KINDS, Settings};

use crate::progress::Progress;
use crate::stdout;

/// Report what changed between two documents, for a caller.
///
/// A document is a file, or `REV:path` in the git repository around the current folder, such as `main:api/openapi.yaml`.
/// Files that it refers to are read from the same revision. OpenAPI 3.2 is read as 3.1: what 3.2 adds is not compared.
///
/// Exits with 0 if nothing changed, 3 if all changes are compatible, 5 if one breaks callers or may do so, 100 on
/// failure. With `--fail-on`: 0 or 5, 100 on failure.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  openapi diff old.yaml new.yaml
  openapi diff main:api/openapi.yaml api/openapi.yaml --fail-on breaking --format github
  openapi diff old.yaml new.yaml --format json > accepted.json
  openapi diff old.yaml new.yaml --accept accepted.json
  openapi diff --explain field-made-optional

A file of accepted changes, YAML or JSON; `subject` and `what` are as in the report, and may be left out:
  accepted:
    - kind: field-removed
      subject: 'schema Pet: field `age`'")]
pub(crate) struct Arguments {
    /// The old document: a file, or `REV:path` in git.
    #[arg(required_unless_present_any = ["explain", "kinds"])]
    old: Option<String>,
    /// The new document: a file, or `REV:path` in git.
    #[arg(required_unless_present_any = ["explain", "kinds"])]
    new: Option<String>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: diff::Format,
    /// The version that is released now, for the advice on the next one. [default: `info.version` of the old document]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// A file of accepted changes, which are not reported; a report in JSON is one. May be given several times.
    #[arg(long, value_name = "FILE")]
    accept: Vec<PathBuf>,
    /// Exit with 5 if a change is of this class or worse, else with 0.
    #[arg(long, value_name = "CLASS", value_enum)]
    fail_on: Option<FailOn>,
    /// Give all changes of a kind this class: `default-changed=compatible`. May be given several times.
    #[arg(long, value_name = "KIND=CLASS", value_parser = severity)]
    severity: Vec<(&'static str, Class)>,
    /// Report only on operations of this path; `*` is any text. May be given several times.
    #[arg(long, value_name = "PATH")]
    path: Vec<String>,
    /// Report only on operations with this tag. May be given several times.
    #[arg(long, value_name = "TAG")]
    tag: Vec<String>,
    /// Report only on this operation: its id, or `GET /path`. May be given several times.
    #[arg(long, value_name = "ID")]
    operation: Vec<String>,
    /// Ignore operation ids and names of schemas, as for documents of different authors.
    #[arg(long)]
    ignore_names: bool,
    /// Explain a kind of change.
    #[arg(long, value_name = "KIND", conflicts_with_all = ["old", "kinds"])]
    explain: Option<String>,
    /// List all kinds of changes with explanations.
    #[arg(long, conflicts_with = "old")]
    kinds: bool,
}

/// The mildest class of a change that fails.
#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// Changes that break callers.
    Breaking,
    /// Breaking and unclear changes.
    Unclear,
    /// All changes for a caller.
    Compatible,
    /// None.
    Never,
}

impl FailOn {
    fn class(self) -> Option<Class> {
        match self {
            Self::Breaking => Some(Class::Breaking),
            Self::Unclear => Some(Class::Unclear),
            Self::Compatible => Some(Class::Compatible),
            Self::Never => None,
        }
    }
}

fn severity(text: &str) -> Result<(&'static str, Class), String> {
    let (name, class) = text.split_once('=').ok_or("expected KIND=CLASS")?;
    let kind = openapi_diff::kind(name).ok_or_else(|| unknown_kind(name))?;
    let class = Class::ALL.into_iter().find(|known| known.to_string() == class);
    let class = class.ok_or("expected the class breaking, unclear or compatible")?;
    Ok((kind.name, class))
}

fn unknown_kind(name: &str) -> String {
    format!("no kind of change is called `{name}`; `openapi diff --kinds` lists them")
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    if let Some(name) = &arguments.explain {
        let Some(kind) = openapi_diff::kind(name) else {
            bail!("{}", unknown_kind(name));
        };
        return stdout::finish(&format!("{}: {}\n", kind.name, kind.explanation), 0);
    }
    if arguments.kinds {
        let mut text = String::new();
        for kind in KINDS {
            writeln!(text, "{}\n    {}", kind.name, kind.explanation)?;
        }
        return stdout::finish(&text, 0);
    }
    let (Some(old), Some(new)) = (&arguments.old, &arguments.new) else {
        bail!("two documents are needed");
    };
    let progress = Progress::start(format!("comparing {old} and {new}"));
    let here = Path::new(".");
    let (old, new) = (diff::read(old, here)?, diff::read(new, here)?);
    let settings = Settings::default().names(!arguments.ignore_names);
    let mut report = openapi_diff::diff_documents(old.model(), new.model(), &settings)?;
    for (kind, class) in &arguments.severity {
        report.classify(kind, *class);
    }
    let mut filter = Filter::default();
    (filter.paths, filter.tags, filter.operations) = (arguments.path, arguments.tag, arguments.operation);
    let unmatched = filter.unmatched(old.model(), new.model());
    let unmatched = [
        ("--path", unmatched.paths, "an operation of this path"),
        ("--tag", unmatched.tags, "an operation with this tag"),
        ("--operation", unmatched.operations, "this operation"),
    ];
    for (option, values, what) in unmatched {
        if let Some(value) = values.first() {
            bail!("{option} {value}: neither document has {what}");
        }
    }
    report.restrict(&filter, old.model(), new.model());
    for path in &arguments.accept {
        let accepted = diff::accepted(path)?;
        for unused in report.accept(&accepted) {
            let subject = unused.subject.as_deref().unwrap_or("any subject");
            progress.say(&format!(
                "note: {}: no change is `{}` of {subject}",
                path.display(),
                unused.kind
            ));
        }
    }
    let version = match arguments.version {
        Some(version) => Some(diff::version(&version).with_context(|| format!("--version {version}"))?),
        None => old.value()["info"]["version"]
            .as_str()
            .and_then(|version| diff::version(version).ok()),
    };
    let text = diff::show(&report, version.as_ref(), arguments.format);
    drop(progress);
    let code = match arguments.fail_on.map(FailOn::class) {
        None => diff::exit_code(&report),
        Some(None) => 0,
        Some(Some(class)) => match report.worst() {
            Some(worst) if worst >= class => diff::BREAKING,
            _ => 0,
        },
    };
    stdout::finish(&text, code)
}
