//! Markdown on stdout.

/// Writes a section: a description of the measurement, then the figures.
pub(crate) fn section(title: &str, text: &str, head: &[&str], rows: &[Vec<String>]) {
    println!("## {title}\n\n{text}\n");
    println!("| {} |", head.join(" | "));
    println!("| --- |{}", " ---: |".repeat(head.len() - 1));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    println!();
}
