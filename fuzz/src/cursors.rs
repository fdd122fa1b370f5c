//! Cursors of any text, and loop detection. Each line is a cursor; the server returns them in a loop.

use ofauth::fuzzing::CycleDetector;
use ofauth::paging::Cursor;

#[test]
fn cursors() {
    bolero::check!(name = "cursors").for_each(check);
}

fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let cursors: Vec<Cursor> = text.split('\n').map(Cursor::from).collect();
    for (line, cursor) in text.split('\n').zip(&cursors) {
        assert_eq!((cursor.as_str(), cursor.to_string().as_str()), (line, line));
        let saved = serde_json::to_string(cursor).expect("a text");
        assert_eq!(&serde_json::from_str::<Cursor>(&saved).expect("what was saved"), cursor);
        assert_eq!(
            saved,
            serde_json::to_string(line).expect("a text"),
            "the saved cursor differs from its text"
        );
    }
    let mut detector = CycleDetector::default();
    let enough = 4 * cursors.len() + 4;
    let found = cursors
        .iter()
        .cycle()
        .take(enough)
        .position(|cursor| detector.repeats(cursor));
    let found = found.expect("the loop is not detected");
    let seen: Vec<_> = cursors.iter().cycle().take(found).collect();
    let last = cursors.iter().cycle().nth(found).expect("a cycle is endless");
    assert!(seen.contains(&last), "a loop is detected too early");
}
