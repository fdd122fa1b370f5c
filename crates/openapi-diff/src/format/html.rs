//! A page of HTML, without scripts.

use std::fmt::Write;

use semver::Version;

use super::markup::escaped;
use super::summary::{counts, release};
use crate::class::Class;
use crate::report::{Change, Report};

const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>API changes</title>\n<style>\n\
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }\n\
table { border-collapse: collapse; width: 100%; }\n\
th, td { border-bottom: 1px solid #ccc; padding: .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }\n\
.breaking { color: #b00020; }\n.unclear { color: #8a5a00; }\n.compatible { color: #1b6e3c; }\n\
small { color: #666; }\n</style>\n</head>\n<body>\n<h1>API changes</h1>\n";

/// The report as one page, worst changes first; with the step from `version`, if one is given.
#[must_use]
pub fn html(report: &Report, version: Option<&Version>) -> String {
    let mut text = format!("{HEAD}<p>{}</p>\n", escaped(&counts(report)));
    if let Some(version) = version {
        // Writing to a string does not fail.
        let _ = writeln!(text, "<p><strong>{}</strong></p>", escaped(&release(report, version)));
    }
    for class in Class::ALL {
        let changes: Vec<&Change> = report.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = write!(
            text,
            "<h2 class=\"{class}\">{class} ({})</h2>\n<table>\n\
             <tr><th>what</th><th>change</th><th>why</th><th>operations</th></tr>\n",
            changes.len()
        );
        for change in changes {
            let location = change.locations.new.as_ref().or(change.locations.old.as_ref());
            let location = location.map(|location| format!("<br><small>{}</small>", escaped(&location.to_string())));
            let _ = writeln!(
                text,
                "<tr><td>{}{}</td><td>{}<br><small>{}</small></td><td>{}</td><td>{}</td></tr>",
                escaped(&change.subject),
                location.unwrap_or_default(),
                escaped(&change.what),
                change.kind,
                escaped(&change.why),
                escaped(&change.operations.join(", "))
            );
        }
        text.push_str("</table>\n");
    }
    text + "</body>\n</html>\n"
}
