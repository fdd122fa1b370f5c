//! Computes the JSON path of a byte in a JSON text: `list[2].media[1].files.full`.

/// An object or array around a value, and the member or index of the value.
enum Step<'a> {
    Index(usize),
    /// `None` before the first name.
    Name(Option<&'a [u8]>),
}

/// The path of the value that ends before the byte at `offset`, or begins there; `.` is the whole text. serde_json
/// reports the position of an error, from which this finds the path without deserializing again: a second deserializer
/// of every type would have to be compiled.
pub(super) fn path(text: &str, offset: usize) -> String {
    let read = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    let mut steps: Vec<Step<'_>> = Vec::new();
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        match (byte, steps.last_mut()) {
            (b'{', _) => steps.push(Step::Name(None)),
            (b'[', _) => steps.push(Step::Index(0)),
            (b'}' | b']', _) => drop(steps.pop()),
            (b',', Some(Step::Index(index))) => *index += 1,
            (b',', Some(Step::Name(name))) => *name = None,
            (b'"', step) => {
                let string = string(&read[at + 1..]);
                if let Some(Step::Name(name @ None)) = step {
                    *name = Some(string);
                }
                at += string.len() + 1;
            }
            _ => {}
        }
        at += 1;
    }
    shown(&steps)
}

/// The text before the quotation mark that ends a string.
fn string(rest: &[u8]) -> &[u8] {
    let mut escaped = false;
    let end = rest.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.map_or(rest, |end| &rest[..end])
}

fn shown(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Index(index) => path += &format!("[{index}]"),
            Step::Name(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path += &String::from_utf8_lossy(name);
            }
            Step::Name(None) => {}
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

/// The byte offset of the line and column of `error`.
pub(super) fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + error.column()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_ends_or_begins_there() {
        let text = r#"{"list": [{"id": 1, "a\"b,[": "x,{"}, {"id": {}}], "n": 2}"#;
        let path_at = |mark: &str| path(text, text.find(mark).expect(mark) + mark.len());
        assert_eq!(path(text, 0), ".");
        assert_eq!(path_at("\"id\": 1"), "list[0].id");
        assert_eq!(path_at("\"x,{\""), "list[0].a\\\"b,[");
        assert_eq!(path_at("\"x,{\"}"), "list[0]");
        assert_eq!(path_at(", {\"id\": "), "list[1].id");
        assert_eq!(path_at("{}}]"), "list");
        assert_eq!(path_at("\"n\": 2"), "n");
        assert_eq!(path(text, text.len()), ".");
        assert_eq!(path(text, text.len() + 9), ".");
        assert_eq!(path("[[1],\n[2, null", 14), "[1][1]");
    }

    #[test]
    fn counts_lines_and_columns() {
        let text = "{\n\"a\": [1,\n  \"ü\"]}";
        let error = serde_json::from_str::<std::collections::BTreeMap<String, Vec<i64>>>(text).expect_err("no number");
        assert_eq!(path(text, offset(text, &error)), "a[1]");
    }
}
