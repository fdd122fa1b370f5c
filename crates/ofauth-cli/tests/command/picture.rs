//! The pictures of the command in READMEs, `docs/terminal*.svg`: they show the command's real output.
//!
//! `INSTA_UPDATE=always cargo test -p ofauth-cli picture` draws them again.

use std::fmt::Write as _;
use std::path::Path;

use crate::support::{ofauth, stderr, stdout};

/// Each picture: its file, and the commands that it shows.
const PICTURES: [(&str, &[&str]); 4] = [
    (
        "terminal.svg",
        &[
            "--demo messages list 4101 --limit 5",
            "--demo subscribers --limit 4",
            "--demo earnings chart --since 2026-06-26",
        ],
    ),
    (
        "terminal-columns.svg",
        &[
            "--demo messages list 4101 --limit 4 --columns created_at,from_name,text --tz Asia/Tokyo",
            "--demo call listChats --limit 3 --output table --columns withUser.name,lastMessage.text",
            "--demo messages list 4101 --all --output json --jq 'map(.price // 0) | add'",
            "--demo chats --columns id",
        ],
    ),
    (
        "terminal-dry-run.svg",
        &["--demo send 4101 'As promised.' --price 12.50 --media 5000000000001 --dry-run"],
    ),
    ("terminal-doctor.svg", &["--demo doctor"]),
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
    for (name, commands) in PICTURES {
        let drawn = draw(commands.iter().map(|command| (*command, output(command))));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&path, &drawn).expect("it is written");
        }
        let picture = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(picture, drawn, "{name}: INSTA_UPDATE=always draws it again");
    }
}

/// What a terminal shows: stdout, then stderr.
fn output(command: &str) -> String {
    let args = shlex::split(command).expect("words");
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let output = ofauth(&args)
        .env("COLUMNS", COLUMNS.to_string())
        .output()
        .expect("it runs");
    let shown = stdout(&output) + &stderr(&output);
    shown.lines().flat_map(wrapped).map(|line| line + "\n").collect()
}

/// Lines of the terminal's width, with the same port and duration in every run.
fn wrapped(line: &str) -> Vec<String> {
    let mut shown = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("127.0.0.1:") {
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        shown.push_str(before);
        shown.push_str(if digits > 0 { "127.0.0.1:4010" } else { "127.0.0.1:" });
        rest = &after[digits..];
    }
    shown.push_str(rest);
    if let Some(start) = shown.find(" (").filter(|_| shown.ends_with(" ms)")) {
        shown.replace_range(start.., " (2 ms)");
    }
    let chars: Vec<char> = shown.chars().collect();
    if chars.is_empty() {
        return vec![shown];
    }
    chars.chunks(COLUMNS).map(|line| line.iter().collect()).collect()
}

/// The commands and their output as SVG.
fn draw(runs: impl Iterator<Item = (&'static str, String)>) -> String {
    let mut text = String::new();
    let mut row = 0;
    for (command, output) in runs {
        if row > 0 {
            row += 1;
        }
        let words: Vec<char> = format!("ofauth {command}").chars().collect();
        for (index, part) in words.chunks(COLUMNS - 2).enumerate() {
            let part = escaped(&part.iter().collect::<String>());
            let prompt = if index == 0 { "$" } else { "&gt;" };
            let part = format!(r#"<tspan class="p">{prompt}</tspan> <tspan class="c">{part}</tspan>"#);
            line(&mut text, &mut row, "", &part);
        }
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
