//! Lays out generated code, and marks methods `#[inline]`.

/// The maximum width of a line.
const WIDTH: usize = 120;
/// The indentation of a level.
const INDENT: usize = 4;

/// Marks all methods `#[inline]`: a program then compiles only what it uses.
pub(super) fn compile_where_called(file: &mut syn::File) {
    for item in &mut file.items {
        let syn::Item::Impl(item) = item else { continue };
        for item in &mut item.items {
            if let syn::ImplItem::Fn(method) = item {
                method.attrs.push(syn::parse_quote!(#[inline]));
            }
        }
    }
}

/// The code, with an empty line after each item.
pub(super) fn unparse(file: &syn::File) -> String {
    let code = prettyplease::unparse(file);
    let mut spaced = String::new();
    let mut before = "";
    for line in code.lines() {
        let follows = matches!(before.trim(), "}" | "};") || before.ends_with(';') && line.starts_with("///");
        if follows && !line.trim().starts_with(['}', ')', '.']) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}

/// The code of a table, with each call, list and value of a struct on as few lines as it fits.
pub(super) fn joined(code: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut opened: Vec<usize> = Vec::new();
    for line in code.lines() {
        lines.push(line.to_owned());
        if line.trim_start().starts_with("//") {
            continue;
        }
        if line.trim_start().starts_with(CLOSING)
            && let Some(open) = opened.pop()
        {
            let group = lines.split_off(open);
            lines.extend(Group::of(&group).map_or(group.clone(), |group| group.lines()));
        }
        if line.ends_with(OPENING) {
            opened.push(lines.len() - 1);
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

const OPENING: [char; 3] = ['(', '[', '{'];
const CLOSING: [char; 3] = [')', ']', '}'];

/// What stands between brackets, each of its items in lines of its own.
struct Group<'a> {
    open: &'a str,
    items: Vec<&'a [String]>,
    close: &'a str,
}

impl<'a> Group<'a> {
    /// Nothing where it is a block of statements.
    fn of(lines: &'a [String]) -> Option<Self> {
        let [open, inner @ .., close] = lines else { return None };
        let depth = indent(open) + INDENT;
        let begins = |line: &String| indent(line) == depth && !line.trim_start().starts_with(CLOSING);
        let mut items: Vec<&[String]> = Vec::new();
        let mut rest = inner;
        while !rest.is_empty() {
            let length = 1 + rest.iter().skip(1).take_while(|line| !begins(line)).count();
            let (item, after) = rest.split_at(length);
            items.push(item);
            rest = after;
        }
        let is_list = items
            .iter()
            .all(|item| item.last().is_some_and(|line| line.ends_with(',')));
        let is_last = |item: &&[String]| open.ends_with('(') || item.first().is_some_and(|line| line.contains(".."));
        let is_list = is_list || items.split_last().is_some_and(|(last, _)| is_last(last));
        is_list.then_some(Self { open, items, close })
    }

    fn lines(&self) -> Vec<String> {
        let texts: Vec<&str> = self.items.iter().map(|item| item[0].trim()).collect();
        let alone = self.items.iter().all(|item| item.len() == 1);
        let one = format!("{}{}", self.head(&texts), self.tail());
        if alone && one.chars().count() <= WIDTH {
            return vec![one];
        }
        if alone && self.open.ends_with('[') && texts.iter().all(|text| text.starts_with('"')) {
            return self.filled(&texts);
        }
        self.hugged(&texts).unwrap_or_else(|| self.as_they_are())
    }

    /// The bracket, and behind it all that is in it.
    fn head(&self, texts: &[&str]) -> String {
        let inner = texts.join(" ");
        let space = if self.open.ends_with('{') { " " } else { "" };
        let inner = inner.strip_suffix(',').unwrap_or(&inner);
        format!("{}{space}{inner}{space}", self.open)
    }

    fn tail(&self) -> &str {
        self.close.trim_start()
    }

    /// As many to a line as there is room for.
    fn filled(&self, texts: &[&str]) -> Vec<String> {
        let start = " ".repeat(indent(self.open) + INDENT);
        let mut lines = vec![self.open.to_owned()];
        let mut line = start.clone();
        for text in texts {
            if line.chars().count() + text.chars().count() > WIDTH {
                lines.push(std::mem::replace(&mut line, start.clone()).trim_end().to_owned());
            }
            line.push_str(text);
            line.push(' ');
        }
        lines.extend([line.trim_end().to_owned(), self.close.to_owned()]);
        lines
    }

    /// A call whose last argument alone takes several lines: its brackets stand around the call's.
    fn hugged(&self, texts: &[&str]) -> Option<Vec<String>> {
        let (last, others) = self.items.split_last()?;
        let [_, inner @ .., end] = *last else { return None };
        let head = self.head(texts);
        let fits =
            self.open.ends_with('(') && others.iter().all(|item| item.len() == 1) && head.chars().count() <= WIDTH;
        if !fits || inner.iter().any(|line| indent(line) < indent(self.open) + 2 * INDENT) {
            return None;
        }
        let mut lines = vec![head];
        lines.extend(inner.iter().map(|line| line[INDENT..].to_owned()));
        let end = end.trim_end_matches(',');
        lines.push(format!("{}{}", &end[INDENT..], self.tail()));
        Some(lines)
    }

    fn as_they_are(&self) -> Vec<String> {
        let inner = self.items.iter().flat_map(|item| item.iter().cloned());
        let mut lines = vec![self.open.to_owned()];
        lines.extend(inner);
        lines.push(self.close.to_owned());
        lines
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_on_one_line() {
        let code = "\
static A: T = T {
    short: f(
        1,
        &[
            \"(\",
        ],
    ),
    body: Some(
        object(
            &[
                required(
                    \"a\",
                    \"described at a length that no line has room for, because it goes on and on, until it stops here\",
                    TEXT,
                ),
                S { b: true, ..T },
            ],
        ),
    ),
};
fn f() {
    // A (
    g();
}
";
        let expected = "\
static A: T = T {
    short: f(1, &[\"(\"]),
    body: Some(object(&[
        required(
            \"a\",
            \"described at a length that no line has room for, because it goes on and on, until it stops here\",
            TEXT,
        ),
        S { b: true, ..T },
    ])),
};
fn f() {
    // A (
    g();
}
";
        assert_eq!(joined(code), expected);
    }

    /// Names of any characters among them.
    #[test]
    fn tables_say_the_same_joined() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
        for path in [
            "tests/standalone/parts/src/operations/general.rs",
            "tests/standalone/names/src/operations/general.rs",
        ] {
            let code = std::fs::read_to_string(format!("{root}/{path}")).expect(path);
            let parted = prettyplease::unparse(&syn::parse_file(&code).expect(path));
            let joined = joined(&parted);
            assert!(joined.lines().count() < parted.lines().count(), "{path}");
            assert!(code.ends_with(&joined), "{path}");
            assert_eq!(
                prettyplease::unparse(&syn::parse_file(&joined).expect(path)),
                parted,
                "{path}"
            );
        }
    }

    #[test]
    fn texts_fill_lines() {
        let texts = "    \"some text of a list\",\n".repeat(8);
        let code = format!("const A: &[&str] = &[\n{texts}];\n");
        let joined = joined(&code);
        let lines: Vec<usize> = joined.lines().map(str::len).collect();
        assert_eq!(lines, [21, 118, 72, 2], "{joined}");
    }
}
