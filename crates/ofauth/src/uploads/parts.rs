//! Iterates over the parts of an upload that are still to be sent.

use std::io;

use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use openapi_runtime::generated::{Content, Meter, Origin};

use super::UploadState;
use super::source::{Reader, read};
use crate::Error;

/// A part to send.
pub(super) struct Part {
    pub(super) number: u64,
    pub(super) content: Content,
}

/// A part that cannot be read, and why.
pub(super) type Fault = (u64, Error);

pub(super) type Parts = BoxStream<'static, Result<Part, Fault>>;

/// Bytes per read when computing checksums.
const CHUNK: u64 = 256 * 1024;

/// Parts of a source that can be read repeatedly. The parts that have arrived are compared before any is sent.
#[inline]
pub(super) fn of_origin(origin: &Origin, state: &UploadState, meter: &Meter) -> Parts {
    let cut = |number| {
        let (start, length) = state.stretch(number);
        let content = Content::new(origin.clone(), start, length, meter.clone());
        Part { number, content }
    };
    let arrived: Vec<_> = state
        .arrived()
        .iter()
        .map(|(&number, part)| (cut(number), part.crc32))
        .collect();
    let missing: Vec<_> = state.missing().into_iter().map(cut).collect();
    let checked = stream::iter(arrived).then(|(part, expected)| async move {
        let sum = part.content.sum().await;
        compare(
            part.number,
            sum.map_err(|fault| (part.number, Error::unreadable(fault)))?,
            expected,
        )
    });
    let checked = checked.try_filter_map(|()| async { Ok(None) });
    checked.chain(stream::iter(missing.into_iter().map(Ok))).boxed()
}

/// Parts of a reader, which can be read once: a part is buffered until it has arrived, with at most `limit` bytes in
/// all.
#[inline]
pub(super) fn of_reader(reader: Reader, state: &UploadState, meter: Meter) -> Parts {
    let steps: Vec<_> = (1..=state.total_parts())
        .map(|number| {
            let expected = state.arrived().get(&number).map(|part| part.crc32);
            (number, state.stretch(number).1, expected)
        })
        .collect();
    let reading = (reader, steps.into_iter(), meter);
    let parts = stream::try_unfold(reading, |(mut reader, mut steps, meter)| async move {
        for (number, length, arrived) in steps.by_ref() {
            let unreadable = |fault| (number, Error::unreadable(fault));
            if let Some(expected) = arrived {
                let sum = skip(&mut reader, length).await.map_err(unreadable)?;
                compare(number, sum, expected)?;
                continue;
            }
            // A size beyond the address space was refused before.
            let bytes = read(&mut reader, usize::try_from(length).unwrap_or(usize::MAX)).await;
            let bytes = bytes.map_err(unreadable)?;
            if bytes.len() as u64 != length {
                return Err(unreadable(too_short()));
            }
            let content = Content::new(Origin::Memory(bytes), 0, length, meter.clone());
            return Ok(Some((Part { number, content }, (reader, steps, meter))));
        }
        Ok(None)
    });
    parts.boxed()
}

#[inline]
fn compare(number: u64, sum: u32, expected: u32) -> Result<(), Fault> {
    if sum == expected {
        return Ok(());
    }
    let message = format!("part {number} of the source is not what it was when it was sent");
    Err((number, Error::changed_source(message)))
}

/// Computes the CRC-32 of the next bytes.
#[inline]
async fn skip(reader: &mut Reader, length: u64) -> io::Result<u32> {
    let mut sum = crc32fast::Hasher::new();
    let mut left = length;
    while left > 0 {
        let chunk = read(reader, usize::try_from(left.min(CHUNK)).unwrap_or(usize::MAX)).await?;
        if chunk.is_empty() {
            return Err(too_short());
        }
        sum.update(&chunk);
        left -= chunk.len() as u64;
    }
    Ok(sum.finalize())
}

#[inline]
fn too_short() -> io::Error {
    io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "the source ends before the size that was given",
    )
}
