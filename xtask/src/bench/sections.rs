//! Replaces sections of the report.

/// The report with each section of `measured` in the position of the one with its heading, or at the end. A section ends at the
/// next heading of its level or above.
pub(super) fn replaced(report: &str, measured: &str) -> String {
    let mut report = report.trim_end().to_owned();
    for section in split(measured) {
        let heading = section.lines().next().unwrap_or_default();
        report = match range(&report, heading) {
            Some((start, end)) => joined(&report[..start], section, &report[end..]),
            None => joined(&report, section, ""),
        };
    }
    report.push('\n');
    report
}

/// The sections of the highest level.
fn split(measured: &str) -> Vec<&str> {
    let starts = headings(measured);
    let Some(highest) = starts.iter().map(|(_, level)| *level).min() else {
        return Vec::new();
    };
    let starts: Vec<usize> = starts
        .iter()
        .filter(|(_, level)| *level == highest)
        .map(|(at, _)| *at)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([measured.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &measured[*start..end])
        .collect()
}

/// From a heading to the next one of its level or above.
fn range(report: &str, heading: &str) -> Option<(usize, usize)> {
    let all = headings(report);
    let line = |at: usize| report[at..].lines().next().unwrap_or_default();
    let index = all.iter().position(|(at, _)| line(*at) == heading)?;
    let (start, level) = all[index];
    let end = all[index + 1..]
        .iter()
        .find(|(_, next)| *next <= level)
        .map(|(at, _)| *at);
    Some((start, end.unwrap_or(report.len())))
}

/// The positions of headings, and their levels.
fn headings(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if level > 0 && line[level..].starts_with(' ') {
            found.push((at, level));
        }
        at += line.len();
    }
    found
}

fn joined(before: &str, section: &str, after: &str) -> String {
    let parts = [before, section, after].map(str::trim);
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::replaced;

    const REPORT: &str =
        "# Benchmarks\n\nSome.\n\n## One\n\n1\n\n## Two\n\n2\n\n### Two a\n\n2a\n\n### Two b\n\n2b\n\n## Three\n\n3\n";

    #[test]
    fn a_section_takes_the_position_of_the_one_with_its_heading() {
        let found = replaced(REPORT, "## Two\n\nnew\n\n### Two c\n\n2c\n\n\n");
        assert_eq!(
            found,
            "# Benchmarks\n\nSome.\n\n## One\n\n1\n\n## Two\n\nnew\n\n### Two c\n\n2c\n\n## Three\n\n3\n"
        );
        let found = replaced(REPORT, "### Two a\n\nnew\n");
        assert_eq!(found, REPORT.replace("2a", "new"));
        assert_eq!(replaced(REPORT, "## Three\n\nnew\n"), REPORT.replace("3\n", "new\n"));
    }

    #[test]
    fn several_are_replaced_and_new_ones_added() {
        let found = replaced(REPORT, "## Four\n\n4\n\n## One\n\nnew\n");
        assert_eq!(found, format!("{}\n## Four\n\n4\n", REPORT.replace("\n1\n", "\nnew\n")));
        assert_eq!(replaced(REPORT, "no heading"), REPORT);
    }
}
