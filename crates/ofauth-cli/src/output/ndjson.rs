//! One JSON object per line.

use std::io::{self, Write};

use serde::Serialize;

use super::sink::Sink;
use crate::failure::Failure;

pub(super) struct Ndjson<W> {
    writer: W,
}

impl<W: Write> Ndjson<W> {
    pub(super) fn new(writer: W) -> Self {
        Self { writer }
    }

    fn line(&mut self, item: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.writer, item)?;
        self.writer.write_all(b"\n")
    }
}

impl<T: Serialize, W: Write> Sink<T> for Ndjson<W> {
    fn push(&mut self, item: &T) -> Result<(), Failure> {
        self.line(item).map_err(|error| Failure::output(&error))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn finish(&mut self, _complete: bool) -> Result<(), Failure> {
        self.writer.flush().map_err(|error| Failure::output(&error))
    }
}
