//! Uploads.

use std::ops::Deref;
use std::path::PathBuf;

use bytes::Bytes;
use ofauth_client::resources;
use openapi_runtime::Scope;
use tokio::io::AsyncRead;

use crate::connection::Connection;
use crate::uploads::{Source, Upload};

impl Connection {
    /// Uploads of any size, and the single steps of an upload.
    #[inline]
    pub fn uploads(&self) -> Uploads {
        Uploads {
            group: resources::Uploads::new(self.scope().clone()),
            scope: self.scope().clone(),
        }
    }
}

/// Uploads, and the single steps of an upload. Made by [`Connection::uploads`].
#[derive(Clone, Debug)]
pub struct Uploads {
    group: resources::Uploads,
    scope: Scope,
}

/// The operations of the group.
impl Deref for Uploads {
    type Target = resources::Uploads;

    #[inline]
    fn deref(&self) -> &resources::Uploads {
        &self.group
    }
}

impl Uploads {
    /// Uploads a file of any size, in constant memory and in parallel parts, each of which is retried separately. It
    /// can be resumed.
    ///
    /// Needs the permission `vault:write`, and calls `startUpload`, then `uploadMedia`, or `uploadPart` and
    /// `completeUpload`: see [`Upload::send`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let upload = creator.uploads().file("holiday.mp4");
    /// let uploaded = upload.on_progress(|progress| println!("{:.0} %", 100.0 * progress.fraction())).send().await?;
    /// creator.chat(4101).send_message("As promised.").media_items([uploaded]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, path: impl Into<PathBuf>) -> Upload {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Upload::new(self.scope.clone(), name, Source::File(path))
    }

    /// Uploads bytes in memory, otherwise as [`Uploads::file`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let picture = std::fs::read("invoice.jpg").unwrap_or_default();
    /// let uploaded = creator.uploads().bytes("invoice.jpg", picture).send().await?;
    /// # let _ = uploaded;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self, name: impl Into<String>, bytes: impl Into<Bytes>) -> Upload {
        Upload::new(self.scope.clone(), name.into(), Source::Bytes(bytes.into()))
    }

    /// Uploads the next `size` bytes of a reader, otherwise as [`Uploads::file`]. No more than `size` is read.
    ///
    /// It is read once and in order. Parts are buffered until they have arrived, up to
    /// [`Upload::buffer_limit`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection, camera: tokio::net::TcpStream) -> ofauth::Result<()> {
    /// let uploaded = creator.uploads().reader("live.mp4", camera, 40_000_000).send().await?;
    /// # let _ = uploaded;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reader(&self, name: impl Into<String>, reader: impl AsyncRead + Send + 'static, size: u64) -> Upload {
        let source = Source::Reader(Box::pin(reader), size);
        Upload::new(self.scope.clone(), name.into(), source)
    }
}
