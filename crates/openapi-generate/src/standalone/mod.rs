//! A crate of its own, from any OpenAPI document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context, bail, ensure};
use openapi_lower::{Lowered, Pointer, Reach, Refusal, lower_made, without};

use super::client_files::{self, ClientFiles};
use super::explanation::explanation;
use super::generated::Generated;
use super::requests::{Operation, Requests};
use super::rust_types::RustTypes;
use super::sources::Sources;
use super::stamp::{self, Stamp};
use super::types::{Surroundings, Types};
use super::{formats, orphans, resources, unions};
use crate::document::Document;
use crate::output::Output;
use repaired::Repaired;

mod client;
mod contract;
mod extensions;
mod info;
mod manifest;
mod operation_tests;
mod package;
mod paging;
mod readme;
mod repaired;
mod security;
mod server_url;
mod servers;
#[cfg(test)]
mod tests;

/// A document, and the crate that it becomes.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The document and its overlays.
    pub sources: Sources,
    /// The command that generated files name as their generator.
    pub command: String,
    /// The crate's folder; not needed to explain.
    pub out: Option<PathBuf>,
    /// The name of the package; that of its folder, if none is given.
    pub name: Option<String>,
    /// The folder of `openapi-runtime`, for a crate outside of its workspace. Without it, the crate depends on the version
    /// that is published.
    pub runtime: Option<PathBuf>,
    /// Goes on without the operations that cannot be generated.
    pub allow_skips: bool,
    /// Fails if the document is invalid, even where its meaning is clear; it is repaired otherwise.
    pub strict: bool,
    /// Generates tests that call each operation on a mock server, and the document that it is drawn from.
    pub tests: bool,
}

/// The crate that is written.
struct Target {
    /// Its folder, as an absolute path.
    out: PathBuf,
    /// The name of its package.
    name: String,
    /// The folder of the runtime that it depends on; otherwise it depends on the published version.
    runtime: Option<PathBuf>,
    /// Whether it has tests.
    tests: bool,
}

impl Target {
    fn of(package: &Package, out: PathBuf) -> anyhow::Result<Self> {
        let name = match &package.name {
            Some(name) => package::chosen(name)?,
            None => package::name(&out),
        };
        let runtime = package.runtime.as_deref();
        let runtime = runtime
            .map(|runtime| std::path::absolute(runtime).with_context(|| format!("cannot use {}", runtime.display())))
            .transpose()?;
        Ok(Self {
            runtime: package::runtime_around(&out).or(runtime),
            name,
            out,
            tests: package.tests,
        })
    }
}

/// A document that could be taken, at least in part.
struct Taken {
    lowered: Lowered,
    types: Types,
    skipped: BTreeSet<Pointer>,
    contract: Document,
    /// What the crate does not type or check.
    notes: Vec<String>,
}

impl Taken {
    fn new(document: &Document, lowered: Lowered, types: Types, skipped: BTreeSet<Pointer>) -> Self {
        let mut notes: Vec<String> = types.untyped().iter().map(ToString::to_string).collect();
        let contract = contract::of(document, &lowered, &mut |note| notes.push(note.to_owned()));
        Self {
            lowered,
            types,
            skipped,
            contract,
            notes,
        }
    }

    /// Its operations, and to `report` what the crate does not type or check.
    fn requests(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<Requests<'_>> {
        let requests = Requests::read(&self.contract, &self.lowered, &self.types)?;
        self.notes.iter().for_each(|note| report(note));
        for operation in requests.operations() {
            let pointer = operation.pointer();
            operation
                .untyped()
                .for_each(|name| report(&format!("{pointer}: {name} takes any JSON")));
        }
        Ok(requests)
    }
}

pub(super) fn generate(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
    let Repaired { document, losses } = repaired::read(package, report)?;
    let taken = take(&document, package.allow_skips, report)?;
    let Some(out) = package.out.as_deref() else {
        bail!("--out DIR is required: the folder of the crate");
    };
    let out = std::path::absolute(out).with_context(|| format!("cannot use {}", out.display()))?;
    let stamp = Stamp::new(&package.sources, None, &package.command);
    let requests = taken.requests(report)?;
    let target = Target::of(package, out)?;
    let outputs = outputs(&stamp, &document, &taken, &requests, &target, report)?;
    refuse_foreign(&outputs)?;
    let orphans = orphans::find(&outputs)?;
    Ok(Generated {
        orphans,
        outputs,
        summary: summary(&taken, &requests, &losses),
    })
}

pub(super) fn examples(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<BTreeMap<String, String>> {
    let Repaired { document, .. } = repaired::read(package, report)?;
    let taken = take(&document, package.allow_skips, report)?;
    let requests = taken.requests(report)?;
    let settings = resources::Settings {
        sdk: package::name(&package.sources.spec.with_extension("")).replace('-', "_"),
        groups: "crate::resources".to_owned(),
        complete: true,
    };
    resources::examples(&taken.contract, &requests, &settings).or_else(|_| {
        // As in the generated crate, methods are then named after their operations.
        let contract = contract::with_plain_methods(&taken.contract);
        let requests = Requests::read(&contract, &taken.lowered, &taken.types)?;
        resources::examples(&contract, &requests, &settings)
    })
}

pub(super) fn explain(package: &Package, report: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
    let Repaired { document, losses } = repaired::read(package, report)?;
    let taken = take(&document, package.allow_skips, report)?;
    let requests = taken.requests(report)?;
    let servers = servers::of(&document, BTreeSet::new(), &[]);
    let servers = servers.map(|servers| servers.explained()).unwrap_or_default();
    let found = paged(&requests) + &headers(&requests) + &servers;
    Ok(explanation(&taken.lowered) + &found + &summary(&taken, &requests, &losses))
}

/// Which headers of responses have methods.
fn headers(requests: &Requests<'_>) -> String {
    let operations = requests.operations().iter();
    let declared = operations.filter_map(|operation| Some((operation.pointer(), operation.explained_headers()?)));
    let lines: Vec<String> = declared
        .map(|(pointer, text)| format!("  {pointer}: {text}\n"))
        .collect();
    match lines.len() {
        0 => String::new(),
        count => format!(
            "response headers ({count}): methods of the traits in `headers`\n{}",
            lines.concat()
        ),
    }
}

/// What was taken for pages, by convention.
fn paged(requests: &Requests<'_>) -> String {
    let operations = requests.operations().iter();
    let found = operations.filter_map(|operation| Some((operation.pointer(), operation.found_paging()?)));
    let lines: Vec<String> = found.map(|(pointer, text)| format!("  {pointer}: {text}\n")).collect();
    match lines.len() {
        0 => String::new(),
        count => format!(
            "paging ({count}): by convention; `x-paging: none` turns it off\n{}",
            lines.concat()
        ),
    }
}

/// What became of a document: nothing when every operation was refused.
struct Attempt {
    taken: Option<Taken>,
    refusals: Vec<Refusal>,
}

/// Lowers and generates, without the operations that are refused.
fn attempt(document: &Document) -> anyhow::Result<Attempt> {
    let settings = client_files::lowering().errors(true);
    let typed = formats::typed(document);
    let stated = RustTypes::of(&typed)?;
    let mut first = Some(stated.close(typed.into_value()));
    // What is left without the operations that are refused.
    let mut rest: Option<serde_json::Value> = None;
    let mut made = |rest: &Option<serde_json::Value>| match (rest, first.take()) {
        (Some(rest), _) => rest.clone(),
        (None, Some(first)) => first,
        (None, None) => stated.close(formats::typed(document).into_value()),
    };
    let mut refusals: Vec<Refusal> = Vec::new();
    let mut skipped = BTreeSet::new();
    let taken = loop {
        let found = match lower_made(|| made(&rest), &settings) {
            Err(found) => found,
            Ok(lowered) => {
                let types = Types::of(&lowered, &stated, Surroundings::Standalone)?;
                break Some((lowered, types));
            }
        };
        refusals.extend(found.iter().cloned());
        match without(&made(&rest), &found) {
            Ok((next, without)) => {
                rest = Some(next);
                skipped.extend(without);
            }
            Err(_) => break None,
        }
    };
    let taken = taken.map(|(lowered, types)| Taken::new(document, lowered, types, skipped));
    Ok(Attempt { taken, refusals })
}

/// What can be taken of the document; what cannot is said, and an error unless skips are allowed.
fn take(document: &Document, allow_skips: bool, report: &mut dyn FnMut(&str)) -> anyhow::Result<Taken> {
    let Attempt { taken, refusals } = attempt(document)?;
    let problems = document.problems();
    for problem in &problems {
        report(&problem.to_string());
    }
    for refusal in &refusals {
        if !problems.iter().any(|problem| problem.pointer == refusal.pointer) {
            report(&format!("{}: {refusal}", document.locate(&refusal.pointer)));
        }
    }
    match taken {
        None => bail!("no operation can be generated"),
        Some(taken) if !refusals.is_empty() && !allow_skips => bail!(
            "problems: {}; operations that cannot be generated because of them: {}",
            refusals.len(),
            taken.skipped.len()
        ),
        Some(taken) => {
            for change in taken.lowered.changes.iter().filter(|change| change.loss) {
                let location = document.locate(&change.pointer);
                report(&format!("note: {location}: {}: {}", change.pointer, change.what));
            }
            let webhooks = Pointer::root().join("webhooks");
            if webhooks.get(document.value()).is_some() {
                let location = document.locate(&webhooks);
                report(&format!(
                    "note: {location}: {webhooks}: not generated: the crate sends requests and receives none"
                ));
            }
            let has_operations = Reach::of(&taken.lowered.document).operations().next().is_some();
            ensure!(has_operations, "the document has no operation that a client calls");
            Ok(taken)
        }
    }
}

/// The files of the crate, in memory, and the refusals.
#[cfg(any(test, fuzzing, fuzz_targets))]
pub(crate) fn files_of(
    document: &Document,
    spec: &std::path::Path,
    out: &std::path::Path,
) -> anyhow::Result<(Vec<Output>, Vec<Refusal>)> {
    let document = &repaired::of(document);
    let Attempt { taken, refusals } = attempt(document)?;
    let files = match &taken {
        Some(taken) => {
            let stamp = Stamp::new(&Sources::new(spec), None, "generate");
            let requests = taken.requests(&mut |_| {})?;
            let target = Target {
                name: package::name(out),
                runtime: package::runtime_around(out),
                out: out.to_owned(),
                tests: true,
            };
            outputs(&stamp, document, taken, &requests, &target, &mut |_| {})?
        }
        None => Vec::new(),
    };
    Ok((files, refusals))
}

fn summary(taken: &Taken, requests: &Requests<'_>, repaired: &[Pointer]) -> String {
    let reach = Reach::of(&taken.lowered.document);
    let all = reach.operations().count();
    let losses = taken.lowered.changes.iter().filter(|change| change.loss);
    let losses = losses.map(|change| &change.pointer).chain(repaired);
    let mut loose: BTreeSet<Pointer> = losses.flat_map(|pointer| reach.to(pointer)).cloned().collect();
    let untyped = requests.operations().iter();
    loose.extend(
        untyped
            .filter(|operation| operation.untyped().next().is_some())
            .map(Operation::pointer),
    );
    let mut text: String = taken
        .skipped
        .iter()
        .map(|pointer| format!("skipped {pointer}\n"))
        .collect();
    let _ = writeln!(
        text,
        "{} operations: {} generated, {} of them with a loss of typing; {} refused",
        all + taken.skipped.len(),
        all,
        loose.len(),
        taken.skipped.len()
    );
    text
}

fn outputs(
    stamp: &Stamp,
    document: &Document,
    taken: &Taken,
    requests: &Requests<'_>,
    target: &Target,
    report: &mut dyn FnMut(&str),
) -> anyhow::Result<Vec<Output>> {
    let Target { out, name, .. } = target;
    let Taken {
        lowered,
        types,
        contract,
        ..
    } = taken;
    let security = security::of(contract);
    for scheme in &security.unknown {
        report(&format!(
            "the security scheme `{scheme}` has no method of the client's builder"
        ));
    }
    let servers = servers::of(document, security.taken_methods(), &security.handle_names);
    let first = stamp.comment("//");
    let bodies = requests.errors();
    let parts = package::Parts {
        responses: requests.differ_by_status(),
        headers: requests.declare_headers(),
        error_bodies: !bodies.is_empty(),
        not_modified: contract
            .model()
            .operations()
            .iter()
            .any(|operation| operation.responses(contract.model()).contains_key("304")),
        streams: requests.are_streamed(),
        xml: contract
            .model()
            .operations()
            .iter()
            .any(|operation| crate::xml::of(contract, operation).is_some()),
        chrono: types.need("chrono"),
    };
    let manifest = package::manifest(document, target, types, &security, parts)?;
    let source = out.join("src");
    let file = |name: &str, code: &str| Output::new(&source, name, format!("{first}\n{code}"));
    let settings = resources::Settings {
        sdk: name.replace('-', "_"),
        groups: "crate::resources".to_owned(),
        complete: true,
    };
    let client = ClientFiles::of(contract, lowered, types, requests, &settings).or_else(|error| {
        report(&format!("methods are named after their operations: {error:#}"));
        let contract = contract::with_plain_methods(contract);
        let requests = Requests::read(&contract, lowered, types)?;
        ClientFiles::of(&contract, lowered, types, &requests, &settings)
    })?;
    client.notes.iter().for_each(|note| report(note));
    let readme = readme::Readme {
        document,
        contract,
        target,
        security: &security,
        servers: servers.as_ref(),
        methods: &client.methods,
        headers: requests
            .operations()
            .iter()
            .filter_map(|operation| Some((operation.request_line(), operation.example_header()?)))
            .collect(),
        parts,
        command: stamp.command(),
    };
    let library = package::library(document, &security, servers.as_ref(), parts, &readme.program());
    let mut outputs = vec![
        Output::new(out, "Cargo.toml", format!("# {}\n{manifest}", stamp.shared_line())),
        Output::new(
            out,
            "README.md",
            format!("<!-- {} -->\n\n{}", stamp.line(), readme.text()),
        ),
        // `cargo fmt` would change what `--check` compares.
        Output::new(
            out,
            "rustfmt.toml",
            format!("# {}\ndisable_all_formatting = true\n", stamp.line()),
        ),
        Output::initial(out, "CHANGELOG.md", readme::changelog(document)),
        Output::new(&source, stamp::DIGEST, stamp.digest(document)),
        file("lib.rs", &library),
        file("api.rs", &client::api()?),
        file("client.rs", &client::client(contract, &security, servers.as_ref())?),
        file("entries.rs", &client.entries),
        file("error.rs", &client::error(&bodies, parts.not_modified)?),
        file("unions.rs", &unions::generate(lowered, types)?),
    ];
    let example = out.join("examples");
    outputs.push(Output::new(
        &example,
        "first_call.rs",
        format!("{first}\n{}", readme.program()),
    ));
    if target.tests {
        outputs.push(Output::new(
            out,
            "tests/readme.rs",
            format!("{first}\n{}", readme.test()),
        ));
        let text = operation_tests::document(document, &stamp.line())?;
        outputs.push(Output::new(out, operation_tests::DOCUMENT, text));
        let files = operation_tests::files(contract, &security, &settings.sdk, &client.methods);
        outputs.extend(
            files
                .iter()
                .map(|(name, code)| Output::new(out, name, format!("{first}\n{code}"))),
        );
    }
    outputs.extend(client.files.iter().map(|(name, code)| file(name, code)));
    Ok(outputs)
}

/// Refuses to overwrite files that were not generated.
fn refuse_foreign(outputs: &[Output]) -> anyhow::Result<()> {
    for output in outputs {
        let path = output.path();
        if !output.is_initial() && path.exists() && !orphans::is_stamped(path)? {
            bail!(
                "{} exists and was not generated; choose another folder with --out",
                path.display()
            );
        }
    }
    Ok(())
}
