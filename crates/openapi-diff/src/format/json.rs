//! JSON for programs.

use semver::Version;
use serde::Serialize;

use crate::report::Report;
use crate::step::Step;

/// The report as indented JSON; with the step from `version`, if one is given.
#[must_use]
pub fn json(report: &Report, version: Option<&Version>) -> String {
    let document = Document {
        step: report.step(),
        version: version.map(|version| Versions {
            before: version.to_string(),
            after: report.step().applied(version).to_string(),
        }),
        report,
    };
    // A report cannot fail to serialize: all its keys are strings.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    step: Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<Versions>,
    #[serde(flatten)]
    report: &'a Report,
}

#[derive(Serialize)]
struct Versions {
    before: String,
    after: String,
}
