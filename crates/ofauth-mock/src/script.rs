//! What a connection does in place of speaking HTTP.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Steps, played in order on the bare socket. What follows the last of them is an orderly close.
pub(crate) type Script = Vec<Step>;

/// One thing that a connection does.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Write(Bytes),
    /// Writes the same so many times; `u64::MAX` is for ever.
    Repeat(Bytes, u64),
    /// Writes one byte at a time, this far apart.
    Trickle(Bytes, Duration),
    /// Waits until the client sends something.
    Listen,
    /// Neither reads nor writes until the server stops.
    Freeze,
    /// Closes with a TCP reset.
    Reset,
    /// Closes in good order.
    Close,
}

/// Most bytes of a repetition that are written at once.
const BATCH: usize = 64 * 1024;

/// Plays a script to its end, or until the client is gone.
pub(crate) async fn play(mut stream: TcpStream, script: Script) {
    for step in script {
        let Ok(true) = take(&mut stream, step).await else {
            return;
        };
    }
    close(&mut stream).await;
}

/// Whether there is more to do.
async fn take(stream: &mut TcpStream, step: Step) -> io::Result<bool> {
    match step {
        Step::Write(bytes) => stream.write_all(&bytes).await?,
        Step::Repeat(bytes, times) => {
            // Many at a time: a call for each of a million headers would take long.
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
            // Without lingering, closing sends a reset in place of an orderly end.
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
    // A socket with unread bytes in it closes with a reset, which could overtake what was written last.
    if stream.shutdown().await.is_ok() {
        drain(stream).await;
    }
}

/// Reads to the client's end of the connection.
async fn drain(stream: &mut TcpStream) {
    let mut buffer = [0; 1024];
    while stream.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
}
