//! Raw items, deserialized for display.

use std::io;
use std::marker::PhantomData;

use ofauth::dynamic::Json;

use super::sink::Sink;
use super::tabular::Tabular;
use crate::failure::Failure;

pub(super) struct Decoded<T, S> {
    sink: S,
    shown: PhantomData<fn(T)>,
}

impl<T, S> Decoded<T, S> {
    pub(super) fn new(sink: S) -> Self {
        let shown = PhantomData;
        Self { sink, shown }
    }
}

impl<T: Tabular, S: Sink<T>> Sink<Json> for Decoded<T, S> {
    fn push(&mut self, item: &Json) -> Result<(), Failure> {
        self.sink.push(&item.decode()?)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }

    fn finish(&mut self, complete: bool) -> Result<(), Failure> {
        self.sink.finish(complete)
    }
}
