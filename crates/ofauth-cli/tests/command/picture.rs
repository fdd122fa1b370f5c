//! `docs/terminal.svg`, the picture of the command in the README of the repository: it shows the command's real output.
//!
//! `INSTA_UPDATE=always cargo test -p ofauth-cli picture` draws it again.

use std::fmt::Write as _;
use std::path::Path;

use crate::support::{ofauth, stdout};

const COMMANDS: [&str; 3] = [
    "--demo messages list 4101 --limit 5",
    "--demo subscribers --limit 4",
    "--demo earnings chart --since 2026-06-26",
];
/// Columns of the terminal.
const COLUMNS: usize = 84;
/// Pixels: of a character, of a line, and around the text.
const CHARACTER: usize = 8;
const LINE: usize = 20;
const MARGIN: usize = 18;

/// Colors for a light and for a dark background.
const STYLE: &str = "\
    rect{fill:#f6f8fa;stroke:#d0d7de}text{fill:#1f2328}.p{fill:#1a7f37}.c{font-weight:600}.h{fill:#59636e}\n\
    @media(prefers-color-scheme:dark){\
    rect{fill:#0d1117;stroke:#3d444d}text{fill:#e6edf3}.p{fill:#3fb950}.h{fill:#9198a1}}";

#[test]
fn shows_what_the_command_prints() {
    let drawn = draw(COMMANDS.into_iter().map(|command| (command, output(command))));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/terminal.svg");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, &drawn).expect("it is written");
    }
    let picture = std::fs::read_to_string(&path).expect("the picture");
    assert_eq!(picture, drawn, "INSTA_UPDATE=always draws it again");
}

fn output(command: &str) -> String {
    let args: Vec<&str> = command.split(' ').collect();
    let output = ofauth(&args).env("COLUMNS", COLUMNS.to_string()).output();
    stdout(&output.expect("it runs"))
}

/// The commands and their output as SVG.
fn draw(runs: impl Iterator<Item = (&'static str, String)>) -> String {
    let mut text = String::new();
    let mut row = 0;
    for (command, output) in runs {
        if row > 0 {
            row += 1;
        }
        let prompt = format!(r#"<tspan class="p">$</tspan> <tspan class="c">ofauth {command}</tspan>"#);
        line(&mut text, &mut row, "", &prompt);
        for (index, printed) in output.lines().enumerate() {
            let class = if index == 0 { r#" class="h""# } else { "" };
            line(&mut text, &mut row, class, &escaped(printed.trim_end()));
        }
    }
    let width = COLUMNS * CHARACTER + 2 * MARGIN;
    let height = row * LINE + 2 * MARGIN;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-label=\"The ofauth command in a terminal\">\n\
         <style>text{{font:13.3px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;\
         white-space:pre}}{STYLE}</style>\n\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"8\"/>\n{text}</svg>\n",
        width - 1,
        height - 1
    )
}

fn line(text: &mut String, row: &mut usize, class: &str, content: &str) {
    *row += 1;
    let y = MARGIN + *row * LINE - 5;
    writeln!(
        text,
        r#"<text x="{MARGIN}" y="{y}"{class} xml:space="preserve">{content}</text>"#
    )
    .expect("a string");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
