//! A streamed JSON array.

use std::io::{self, Write};

use serde::Serialize;

use super::sink::Sink;
use crate::failure::Failure;

pub(super) struct Json<W> {
    writer: W,
    empty: bool,
}

impl<W: Write> Json<W> {
    pub(super) fn new(writer: W) -> Self {
        Self { writer, empty: true }
    }

    fn element(&mut self, item: &impl Serialize) -> io::Result<()> {
        self.writer.write_all(if self.empty { b"[\n" } else { b",\n" })?;
        self.empty = false;
        Ok(serde_json::to_writer(&mut self.writer, item)?)
    }
}

impl<T: Serialize, W: Write> Sink<T> for Json<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.element(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        let mut end = || {
            match (complete, self.empty) {
                (true, true) => self.writer.write_all(b"[]\n")?,
                (true, false) => self.writer.write_all(b"\n]\n")?,
                // Not closed, so that an incomplete array does not parse.
                (false, false) => self.writer.write_all(b"\n")?,
                (false, true) => {}
            }
            self.writer.flush()
        };
        end().map_err(|error: io::Error| Failure::output(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(items: &[i32], complete: bool) -> String {
        let mut bytes = Vec::new();
        let mut sink = Json::new(&mut bytes);
        for item in items {
            sink.push(item).expect("memory");
        }
        Sink::<i32>::finish(&mut sink, complete).expect("memory");
        String::from_utf8(bytes).expect("JSON is UTF-8")
    }

    #[test]
    fn is_an_array_of_any_length() {
        assert_eq!(rendered(&[], true), "[]\n");
        assert_eq!(rendered(&[1], true), "[\n1\n]\n");
        assert_eq!(rendered(&[1, 2], true), "[\n1,\n2\n]\n");
    }

    #[test]
    fn is_left_open_when_cut_short() {
        assert_eq!(rendered(&[], false), "");
        assert_eq!(rendered(&[1, 2], false), "[\n1,\n2\n");
    }
}
