//! Compression bombs: one block is kept in memory and sent repeatedly.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress};

use super::body::RepeatedBody;
use super::coding::Coding;

/// Decompressed size of a block.
const PIECE: usize = 1024 * 1024;
const SPACES: &[u8] = &[b' '; PIECE];

/// A body that decompresses to at least this many spaces.
pub(super) fn body(coding: Coding, bytes: u64) -> io::Result<RepeatedBody> {
    let pieces = bytes.div_ceil(PIECE as u64).max(1);
    match coding {
        Coding::Gzip => gzip(pieces),
        Coding::Deflate => zlib(pieces),
        Coding::Brotli => brotli(pieces),
        Coding::Zstd => Ok(zstd(pieces)),
    }
}

/// A block that ends on a byte boundary and has no back-references before its start.
fn deflated() -> io::Result<Bytes> {
    let mut piece = Vec::with_capacity(PIECE);
    let mut encoder = Compress::new(Compression::best(), false);
    encoder.compress_vec(SPACES, &mut piece, FlushCompress::Full)?;
    Ok(piece.into())
}

/// The last block, which is empty.
const DEFLATE_END: [u8; 2] = [3, 0];

fn gzip(pieces: u64) -> io::Result<RepeatedBody> {
    let mut one = Crc::new();
    one.update(SPACES);
    let mut crc = Crc::new();
    for _ in 0..pieces {
        crc.combine(&one);
    }
    let end = [&DEFLATE_END[..], &crc.sum().to_le_bytes(), &crc.amount().to_le_bytes()].concat();
    Ok(RepeatedBody {
        beginning: Bytes::from_static(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
        repeated: deflated()?,
        times: pieces,
        end: end.into(),
    })
}

fn zlib(pieces: u64) -> io::Result<RepeatedBody> {
    // Adler-32 of spaces only: one sum that grows by 32 with each, and the sum of those sums.
    let modulo = 65_521;
    let count = u128::from(pieces) * PIECE as u128;
    let low = (1 + 32 * count) % modulo;
    let high = (count + 16 * count * (count + 1)) % modulo;
    let adler = (high << 16 | low) as u32;
    Ok(RepeatedBody {
        beginning: Bytes::from_static(&[0x78, 0xda]),
        repeated: deflated()?,
        times: pieces,
        end: [&DEFLATE_END[..], &adler.to_be_bytes()].concat().into(),
    })
}

fn brotli(pieces: u64) -> io::Result<RepeatedBody> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 2, 22);
    let mut piece = || -> io::Result<Bytes> {
        encoder.write_all(SPACES)?;
        encoder.flush()?;
        Ok(std::mem::take(encoder.get_mut()).into())
    };
    // The first block starts the stream; the later ones are identical.
    let (beginning, repeated) = (piece()?, piece()?);
    Ok(RepeatedBody {
        beginning,
        repeated,
        times: pieces - 1,
        end: Bytes::from_static(&[3]),
    })
}

/// Hand-made RLE blocks: one byte and its count (RFC 8878, section 3.1.1.2).
fn zstd(pieces: u64) -> RepeatedBody {
    const BLOCK: usize = 128 * 1024;
    // Not the last block, type RLE, and its size.
    let [low, middle, high, _] = (1 << 1 | (BLOCK as u32) << 3).to_le_bytes();
    let block = [low, middle, high, b' '];
    RepeatedBody {
        // Magic number, no flags, a window of 1 MiB.
        beginning: Bytes::from_static(&[0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]),
        repeated: block.repeat(PIECE / BLOCK).into(),
        times: pieces,
        // The last block, which is empty.
        end: Bytes::from_static(&[1, 0, 0]),
    }
}
