//! Scripts that a connection runs instead of serving HTTP.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Steps that run in order on the raw socket, followed by an orderly close.
pub(crate) type Script = Vec<Step>;

/// One step of a script.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Write(Bytes),
    /// Writes the same bytes repeatedly; `u64::MAX` means endlessly.
    Repeat(Bytes, u64),
    /// Writes one byte at a time, at this interval.
    Trickle(Bytes, Duration),
    /// Waits until the client sends something.
    Listen,
    /// Neither reads nor writes until the server stops.
    Freeze,
    /// Closes with a TCP reset.
    Reset,
    /// Closes orderly.
    Close,
}

/// Most bytes of a repetition per write.
const BATCH: usize = 64 * 1024;

/// Runs a script to its end, or until the client disconnects.
pub(crate) async fn play(mut stream: TcpStream, script: Script) {
    for step in script {
        let Ok(true) = take(&mut stream, step).await else {
            return;
        };
    }
    close(&mut stream).await;
}

/// Whether the script continues.
async fn take(stream: &mut TcpStream, step: Step) -> io::Result<bool> {
    match step {
        Step::Write(bytes) => stream.write_all(&bytes).await?,
        Step::Repeat(bytes, times) => {
            // In batches: a call per header would be slow for a million headers.
            let batch = (BATCH / bytes.len().max(1)).max(1);
            let batched = bytes.repeat(batch);
            let mut left = times;
            while let Some(rest) = left.checked_sub(batch as u64) {
                stream.write_all(&batched).await?;
                left = rest;
            }
            for _ in 0..left {
                stream.write_all(&bytes).await?;
            }
        }
        Step::Trickle(bytes, interval) => {
            for (number, byte) in bytes.into_iter().enumerate() {
                if number > 0 && !interval.is_zero() {
                    tokio::time::sleep(interval).await;
                }
                stream.write_u8(byte).await?;
            }
        }
        Step::Listen => return Ok(stream.read_u8().await.is_ok()),
        Step::Freeze => std::future::pending().await,
        Step::Reset => {
            // With SO_LINGER 0, closing sends RST instead of FIN.
            stream.set_zero_linger()?;
            return Ok(false);
        }
        Step::Close => {
            close(stream).await;
            return Ok(false);
        }
    }
    Ok(true)
}

async fn close(stream: &mut TcpStream) {
    // A socket with unread bytes closes with RST, which could overtake the last bytes sent.
    if stream.shutdown().await.is_ok() {
        drain(stream).await;
    }
}

/// Reads until the client closes its side.
async fn drain(stream: &mut TcpStream) {
    let mut buffer = [0; 1024];
    while stream.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
}
