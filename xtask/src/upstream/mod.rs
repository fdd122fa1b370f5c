//! `cargo xtask upstream`: a vendor's new document becomes a release.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use openapi_cli::Document;
use openapi_cli::diff::{BREAKING, COMPATIBLE, read};
use openapi_diff::{Report, merge};
use openapi_generate::{Generated, Output, RustApi, Settings, Sources};
use openapi_model::Pointer;
use openapi_model::overlay::Overlay;
use openapi_model::text::Edit;

use crate::{contract, stdout, workspace};

mod changelog;
mod person;
mod release;
mod report;
mod review;

/// The vendor's document that the contract agrees with.
const BASE: &str = "openapi/upstream.json";
/// The exit code if a change needs a person.
const CONFLICTS: u8 = 4;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The vendor's new document.
    file: PathBuf,
    /// The vendor's document before it: a file, or `REV:path` in git. [default: openapi/upstream.json]
    #[arg(long, value_name = "FILE", conflicts_with = "adopt")]
    base: Option<String>,
    /// Take the file for the document that the contract agrees with: list the differences and write openapi/upstream.json, nothing
    /// else. This comes first, once.
    #[arg(long, conflicts_with_all = ["keep", "take", "step"])]
    adopt: bool,
    /// Decide the conflicts at this JSON pointer of the contract, and inside it, for the contract. May be given several times.
    #[arg(long, value_name = "POINTER", value_parser = pointer)]
    keep: Vec<Pointer>,
    /// Decide the conflicts at this JSON pointer of the contract, and inside it, for the vendor. May be given several times.
    #[arg(long, value_name = "POINTER", value_parser = pointer)]
    take: Vec<Pointer>,
    /// Print what would be done, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Print only this step, and write nothing.
    #[arg(long, value_enum)]
    step: Option<Step>,
    /// Write the report to this file, too.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// A step from the vendor's document to a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Step {
    /// What the vendor changed.
    Diff,
    /// What that changes in the contract, and what needs a decision.
    Merge,
    /// The generated files that change.
    Generate,
    /// The version to release.
    Version,
    /// The entry of the changelog, by operation.
    Changelog,
    /// How callers adapt to what breaks.
    Migration,
    /// What a person has to look at.
    Person,
}

fn pointer(text: &str) -> Result<Pointer, String> {
    Pointer::from_reference(text).ok_or_else(|| "expected a JSON pointer that begins with `#/`".to_owned())
}

/// All that one run finds out, before anything is written.
pub(crate) struct Plan {
    /// What the vendor changed.
    vendor: Report,
    merge: merge::Merge,
    /// The rest, if there are no conflicts.
    release: Option<release::Release>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let root = workspace::root();
    let theirs = Document::read(&arguments.file)?;
    if arguments.adopt {
        return adopt(&theirs, arguments);
    }
    let base = match &arguments.base {
        Some(base) => read(base, &root)?,
        None if root.join(BASE).exists() => Document::read(&root.join(BASE))?,
        None => bail!(
            "{BASE} does not exist: the vendor's document that the contract agrees with; \
             `cargo xtask upstream FILE --adopt` keeps FILE as that, `--base FILE` names another one"
        ),
    };
    let plan = plan(&base, &theirs, arguments)?;
    let text = report::markdown(&plan, arguments.step);
    if let Some(path) = &arguments.report {
        fs::write(path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let code = match &plan.release {
        None => CONFLICTS,
        Some(release) if release.breaks() => BREAKING,
        Some(release) if release.is_empty() && plan.vendor.is_empty() => 0,
        Some(_) => COMPATIBLE,
    };
    if let Some(release) = &plan.release
        && !arguments.dry_run
        && arguments.step.is_none()
    {
        release.generated.write()?;
    }
    stdout::write_last(&text, code);
    Ok(ExitCode::from(code))
}

/// Lists the differences between the contract and the vendor's document, and keeps that.
fn adopt(theirs: &Document, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let ours = Document::read(&contract::path())?;
    let settings = openapi_diff::Settings::default().names(false);
    let mut report = openapi_diff::diff_documents(ours.model(), theirs.model(), &settings)?;
    report.texts_changed = 0;
    if !arguments.dry_run {
        let root = workspace::root();
        Output::new(&root, BASE, pretty(theirs)?).write()?;
    }
    let text = format!(
        "# What the vendor's document has otherwise than the contract\n\n{}",
        openapi_diff::format::markdown(&report, None)
    );
    stdout::write(&text);
    Ok(ExitCode::SUCCESS)
}

/// The vendor's document as it is kept: in one order, so that only what changed differs.
fn pretty(document: &Document) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(document.value())? + "\n")
}

fn plan(base: &Document, theirs: &Document, arguments: &Arguments) -> anyhow::Result<Plan> {
    // Operation ids, names of schemas and texts are the contract's own.
    let names = openapi_diff::Settings::default().names(false);
    let vendor = openapi_diff::diff_documents(base.model(), theirs.model(), &names)?;
    let ours = named(&contract::path())?;
    let mut settings = merge::Settings::default();
    settings.names = false;
    settings.keep.clone_from(&arguments.keep);
    settings.take.clone_from(&arguments.take);
    let merge = merge::merge(base.model(), ours.model(), theirs.model(), &settings)?;
    let release = match merge.conflicts.is_empty() {
        true => Some(released(&merge.text, theirs)?),
        false => None,
    };
    Ok(Plan { vendor, merge, release })
}

/// A document, under its name in the workspace.
fn named(path: &Path) -> anyhow::Result<Document> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document = Document::parse(bytes, workspace::shown(path))?;
    document.check()?;
    Ok(document)
}

/// Generates from the merged contract, in memory, and compares.
fn released(text: &str, theirs: &Document) -> anyhow::Result<release::Release> {
    let root = workspace::root();
    let present = contract::sources();
    // The generator reads files; these have the names that generated files name.
    let folder = tempfile::tempdir()?;
    let spec = workspace::shown(&present.spec);
    let mut outputs = vec![
        Output::new(&root, BASE, pretty(theirs)?),
        Output::new(&root, &spec, text.to_owned()),
    ];
    Output::new(folder.path(), &spec, text.to_owned()).write()?;
    let mut sources = Sources::new(folder.path().join(&spec));
    let mut overlaid = Vec::new();
    for overlay in &present.overlays {
        let name = workspace::shown(overlay);
        let (overlay, unused) = fitting(overlay, &sources)?;
        Output::new(folder.path(), &name, overlay.clone()).write()?;
        sources.overlays.push(folder.path().join(&name));
        outputs.push(Output::new(&root, &name, overlay));
        overlaid.extend(unused);
    }
    let (old, new) = (present.read()?, sources.read()?);
    let report = openapi_diff::diff_documents(old.model(), new.model(), &openapi_diff::Settings::default())?;
    let mut workspace = contract::generated();
    workspace.root = folder.path().to_owned();
    workspace.sources = sources;
    let client = workspace.client.clone();
    let mut problems = Vec::new();
    let mut generated = Settings::Workspace(workspace).generate(&mut |problem| problems.push(problem.to_owned()))?;
    let rust = rust_apis(&generated, &client)?;
    let files = changed(&generated)?;
    generated.outputs.splice(0..0, outputs);
    let mut release = release::Release::new(report, rust, generated, files)?;
    // Lines are those of the files that are written.
    let prefix = format!("{}/", folder.path().display());
    release.person = review::of(&release, (&old, &new), &prefix, overlaid, problems);
    if let Some(entry) = changelog::with(&root.join("CHANGELOG.md"), &release)? {
        release
            .generated
            .outputs
            .push(Output::new(&root, "CHANGELOG.md", entry));
    }
    Ok(release)
}

/// An overlay without the actions that select nothing any more, and those.
fn fitting(path: &Path, sources: &Sources) -> anyhow::Result<(String, Vec<String>)> {
    let name = workspace::shown(path);
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let applied = Overlay::read(&name, &text)?.apply(sources.open()?.into_model())?;
    if applied.unused.is_empty() {
        return Ok((text, Vec::new()));
    }
    let actions = applied.unused.iter().filter_map(|problem| problem.pointer.parent());
    let edits: Vec<Edit> = actions.map(|pointer| Edit::Remove { pointer }).collect();
    let text = openapi_model::Document::parse(&name, &text)?.edited(&edits, None)?;
    Ok((text, applied.unused.iter().map(ToString::to_string).collect()))
}

/// The Rust API before, from the files on disk, and after.
fn rust_apis(generated: &Generated, client: &Path) -> anyhow::Result<(RustApi, RustApi)> {
    let is_code = |path: &Path| path.starts_with(client) && path.extension().is_some_and(|extension| extension == "rs");
    let mut paths: Vec<&Path> = generated.outputs.iter().map(Output::path).collect();
    paths.extend(generated.orphans.iter().map(PathBuf::as_path));
    let old: Vec<String> = paths
        .into_iter()
        .filter(|path| is_code(path) && path.exists())
        .map(|path| fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display())))
        .collect::<anyhow::Result<_>>()?;
    let new = generated
        .outputs
        .iter()
        .filter(|output| is_code(output.path()))
        .map(Output::content);
    Ok((RustApi::of(old.iter().map(String::as_str))?, RustApi::of(new)?))
}

/// The generated files that differ, as they are shown.
fn changed(generated: &Generated) -> anyhow::Result<Vec<String>> {
    let changes = generated.changes()?;
    Ok(changes.iter().map(|change| workspace::shown(change.path())).collect())
}
