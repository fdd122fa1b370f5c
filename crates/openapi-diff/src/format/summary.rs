//! The summary of a report, in a line.

use semver::Version;

use crate::class::Class;
use crate::report::Report;
use crate::step::Step;

/// `5 changes: 1 breaking, 0 unclear, 4 compatible; 2 texts differ`.
pub(super) fn counts(report: &Report) -> String {
    let texts = match report.texts_changed {
        0 => "no text differs".to_owned(),
        1 => "1 text differs".to_owned(),
        several => format!("{several} texts differ"),
    };
    let accepted = match report.accepted {
        0 => String::new(),
        count => format!("; {count} accepted"),
    };
    if report.is_empty() {
        return format!("No change for a caller; {texts}{accepted}.");
    }
    let plural = if report.changes.len() == 1 { "change" } else { "changes" };
    let classes = Class::ALL.map(|class| format!("{} {class}", report.count(class)));
    format!(
        "{} {plural}: {}; {texts}{accepted}.",
        report.changes.len(),
        classes.join(", ")
    )
}

/// `Release: minor step, 0.1.0 -> 0.2.0 (breaking; from 1.0.0 on a major step)`.
pub(super) fn release(report: &Report, version: &Version) -> String {
    let step = report.step();
    let reason = match (step, report.worst()) {
        (Step::None, _) => return "Release: none needed".to_owned(),
        (Step::Major, Some(Class::Unclear)) => "unclear counts as breaking",
        (Step::Major, _) => "breaking",
        (_, Some(_)) => "compatible",
        (_, None) => "texts only",
    };
    let taken = step.before_1_0(version);
    let later = if taken == step {
        String::new()
    } else {
        format!("; from 1.0.0 on a {step} step")
    };
    format!(
        "Release: {taken} step, {version} -> {} ({reason}{later})",
        step.applied(version)
    )
}
