//! Output on a terminal.

#![cfg(unix)]

use std::fs::File;
use std::io::Read;
use std::os::fd::AsFd;
use std::process::Command;

use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::support::{environment_of, ofauth, response, server_with_response};

/// Both ends of a terminal: the person's and the command's.
pub(crate) fn terminal() -> (File, File) {
    let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&person).expect("a terminal");
    unlockpt(&person).expect("a terminal");
    let name = ptsname(&person, Vec::new()).expect("it has a name");
    let command = open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("its other end");
    (person.into(), command.into())
}

/// The content of a terminal of this width after the command.
fn shown(command: &mut Command, columns: u16) -> String {
    let (mut person, end) = terminal();
    let size = Winsize {
        ws_row: 50,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(end.as_fd(), size).expect("a terminal has a size");
    let mut child = command.stdout(end).spawn().expect("it starts");
    // Only the command has the other end now.
    command.stdout(std::process::Stdio::null());
    let mut bytes = Vec::new();
    // Reading a terminal without a writer is an error on Linux.
    let _ = person.read_to_end(&mut bytes);
    assert!(child.wait().expect("it is a child").success());
    String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n")
}

fn width(line: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(line)
}

const LISTS: [&[&str]; 9] = [
    &["messages", "list", "4101"],
    &["chats"],
    &["posts"],
    &["subscribers"],
    &["earnings"],
    &["vault"],
    &["connections"],
    &["whoami", "--account"],
    &["call", "listSubscribers", "--limit", "10", "--output", "table"],
];

#[test]
fn no_line_is_wider_than_the_terminal() {
    for columns in [200, 80, 60, 44, 30, 20, 12] {
        for list in LISTS {
            let shown = shown(&mut ofauth(&[&["--demo"], list].concat()), columns);
            assert!(shown.lines().count() > 1, "{list:?}: {shown}");
            let widest = shown.lines().map(width).max();
            assert!(
                widest.is_some_and(|widest| widest <= columns.into()),
                "{list:?} on {columns}:\n{shown}"
            );
        }
    }
}

#[test]
fn descriptions_break_between_words() {
    for args in [&["operations"][..], &["operations", "sendChatMessage"]] {
        let wide = shown(&mut ofauth(args), 200);
        let narrow = shown(&mut ofauth(args), 44);
        assert!(
            narrow.lines().map(width).max() <= Some(44) || args.len() > 1,
            "{narrow}"
        );
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&narrow), words(&wide), "{args:?}");
    }
}

#[test]
fn a_narrow_terminal_has_a_field_a_line() {
    let chats = r#"{"list": [
        {"withUser": {"id": 4101, "name": "Robin"}, "unreadMessagesCount": 2,
         "lastMessage": {"id": 1, "text": "\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57",
         "fromUser": {"id": 4101}, "media": [], "previews": [], "createdAt": "2026-04-02T10:15:00Z"}},
        {"withUser": {"id": 4102, "name": "Casey"}}
    ], "hasMore": false}"#;
    let (address, _requests) = server_with_response(response("200 OK", chats));
    let mut command = ofauth(&["chats"]);
    command.envs(environment_of(&address));
    let expected = "\
User          4101
Name          Robin
Unread        2
Last (UTC)    2026-04-02 10:15
Last message  漢字漢字漢字漢…

User          4102
Name          Casey
";
    assert_eq!(shown(&mut command, 30), expected);
}

#[test]
fn a_terminal_gets_no_control_characters() {
    let messages = r#"{"list": [{"id": 7, "text": "a\u001b[2J\u009bb\tc\nd\u202ee", "fromUser": {"id": 1},
        "media": [], "previews": []}], "hasMore": false}"#;
    let (address, _requests) = server_with_response(response("200 OK", messages));
    for format in ["table", "csv", "json", "ndjson"] {
        let mut command = ofauth(&["messages", "list", "1", "--output", format]);
        let shown = shown(command.envs(environment_of(&address)), 80);
        let acts = |char: char| (char.is_control() && char != '\n' && char != '\t') || char == '\u{202e}';
        assert!(!shown.contains(acts), "{format}: {shown:?}");
        assert!(shown.contains("[2J"), "{format}: {shown:?}");
    }
}
