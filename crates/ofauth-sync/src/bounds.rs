//! Finds where the items of a page begin and end, without looking into them: what reads their columns checks them.

use std::borrow::Cow;

/// The text of a page, from a position on. Each method is `None` where something else comes than it looks for.
#[derive(Clone, Copy)]
pub(crate) struct Bounds<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Bounds<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += rest.iter().take_while(|byte| blank(byte)).count();
        self.text.as_bytes().get(self.at).copied()
    }

    /// This character comes next.
    pub(crate) fn take(&mut self, expected: u8) -> Option<()> {
        (self.peek()? == expected).then(|| self.at += 1)
    }

    /// Nothing comes next.
    pub(crate) fn end(mut self) -> Option<()> {
        self.peek().is_none().then_some(())
    }

    /// The elements of a list.
    pub(crate) fn list(&mut self) -> Option<Vec<&'a str>> {
        self.take(b'[')?;
        let mut items = Vec::with_capacity(16);
        if self.take(b']').is_some() {
            return Some(items);
        }
        loop {
            items.push(self.value()?);
            if self.take(b',').is_none() {
                return self.take(b']').map(|()| items);
            }
        }
    }

    /// The name of a field, and the colon after it.
    pub(crate) fn name(&mut self) -> Option<Cow<'a, str>> {
        if self.peek()? != b'"' {
            return None;
        }
        let quoted = self.value()?;
        self.take(b':')?;
        match quoted.contains('\\') {
            true => serde_json::from_str(quoted).ok().map(Cow::Owned),
            false => quoted.get(1..quoted.len() - 1).map(Cow::Borrowed),
        }
    }

    /// A value of any type.
    pub(crate) fn value(&mut self) -> Option<&'a str> {
        let first = self.peek()?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        match first {
            b'{' | b'[' | b'"' => loop {
                match bytes.get(self.at)? {
                    b'"' => self.at = end_of_text(bytes, self.at + 1)?,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.checked_sub(1)?,
                    _ => {}
                }
                self.at += 1;
                if depth == 0 {
                    break;
                }
            },
            _ => {
                let rest = bytes.get(start..)?;
                let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b' ' | b'\t' | b'\n' | b'\r');
                self.at += rest.iter().take_while(|byte| !ends(byte)).count();
            }
        }
        self.text.get(start..self.at).filter(|value| !value.is_empty())
    }
}

/// The position of the quote that ends a text.
fn end_of_text(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::Bounds;

    #[test]
    fn finds_each_element() {
        let text = " [ {\"a\":\"]}\\\"\", \"b\":[1,{}]} ,\n\"x\\\\\" , -1.5e3,null,[] ] ";
        let mut bounds = Bounds::new(text);
        let expected = ["{\"a\":\"]}\\\"\", \"b\":[1,{}]}", "\"x\\\\\"", "-1.5e3", "null", "[]"];
        assert_eq!(bounds.list().unwrap(), expected);
        assert!(bounds.end().is_some());
        assert_eq!(Bounds::new("[]").list().unwrap(), Vec::<&str>::new());
    }

    #[test]
    fn finds_none_where_a_list_is_cut_off_or_no_list() {
        let whole = "[{\"a\":\"b\\\"\"},{\"c\":[1]}]";
        for length in 0..whole.len() {
            assert_eq!(Bounds::new(&whole[..length]).list(), None, "{length}");
        }
        for text in ["[1,]", "[,1]", "[1 2]", "[}", "{}", "null", "", "[\"é", "[\"\\"] {
            assert_eq!(Bounds::new(text).list(), None, "{text}");
        }
    }

    #[test]
    fn reads_names() {
        let mut bounds = Bounds::new("{\"l\\u0069st\" : 1, \"é\":2}");
        bounds.take(b'{').unwrap();
        assert_eq!(bounds.name().unwrap(), "list");
        assert_eq!(bounds.value().unwrap(), "1");
        bounds.take(b',').unwrap();
        assert_eq!(bounds.name().unwrap(), "é");
        assert_eq!(bounds.value().unwrap(), "2");
        assert!(bounds.name().is_none());
    }
}
