//! What all request builders have in common: a struct around a [`Request`](super::Request), in a crate that has an
//! `Error`.

/// The methods of every builder: `options`, `send` and `into_raw`.
///
/// - `page` or `answer`: whether it answers one page of several.
/// - `once`, `delete` or `repeated`: what becomes of a request whose answer is lost.
/// - `decode`, `raw` or `empty`: what is made of the answer.
#[doc(hidden)]
#[macro_export]
macro_rules! request_methods {
    ($name:ident, $part:ident, $attempts:ident, $read:ident $answer:ty) => {
        #[doc = $crate::request_methods!(@options $part)]
        #[inline]
        pub fn options(mut self, options: $crate::CallOptions) -> Self {
            self.0.options(options);
            self
        }

        #[doc = $crate::request_methods!(@part $part)]
        ///
        #[doc = $crate::request_methods!(@attempts $attempts)]
        ///
        /// # Errors
        ///
        /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
        /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
        #[inline]
        pub async fn send(self) -> Result<$crate::Response<$answer>, Error> {
            Ok($crate::request_methods!(@read self.0.answer().await?, $read))
        }

        /// Sends it and gives the bytes of the answer as they came, without decoding them.
        ///
        /// # Errors
        ///
        #[doc = concat!("As [`", stringify!($name), "::send`], decoding apart.")]
        #[inline]
        pub async fn into_raw(self) -> Result<$crate::Response<$crate::Bytes>, Error> {
            Ok(self.0.answer().await?.raw())
        }
    };
    (@options page) => { "Time limits and retries of this call; in a stream, of each of its pages." };
    (@options answer) => { "Time limits and retries of this call." };
    (@part page) => { "Asks for one page." };
    (@part answer) => { "Sends it and waits for the answer." };
    (@attempts repeated) => { "" };
    (@attempts once) => {
        "It is sent once: when it is not known whether the server has done it, it is not sent again, and
[`Error::may_have_succeeded`] of the error is true. A 429 says that it was not done, and is waited out."
    };
    (@attempts delete) => {
        "When the answer to an attempt is lost and the next one finds nothing left (404 or 410), it has succeeded: see
[`Response::was_gone`]."
    };
    (@read $answer:expr, decode) => { $answer.decode()? };
    (@read $answer:expr, raw) => { $answer.raw() };
    (@read $answer:expr, empty) => { $answer.empty() };
}

/// The methods of a builder of pages, but for `stream`.
#[doc(hidden)]
#[macro_export]
macro_rules! page_methods {
    () => {
        /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
        /// does, too.
        #[inline]
        pub fn pages(self) -> $crate::paging::Pages<Self> {
            $crate::paging::Pages::new(self)
        }

        /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
        #[allow(clippy::needless_pass_by_value)]
        #[inline]
        pub fn resume(mut self, cursor: $crate::paging::Cursor) -> Self {
            self.0.resume(&cursor);
            self
        }
    };
}

/// What the implementation of `PageRequest` is for every builder.
#[doc(hidden)]
#[macro_export]
macro_rules! page_request {
    () => {
        type Error = Error;

        #[inline]
        fn operation(&self) -> &'static $crate::Operation {
            self.0.operation()
        }

        #[inline]
        fn start(&self) -> Option<$crate::paging::Cursor> {
            self.0.start()
        }

        #[inline]
        fn fetch(
            &self,
            cursor: Option<&$crate::paging::Cursor>,
        ) -> $crate::BoxFuture<'static, Result<$crate::generated::Fetched<Self::Page>, $crate::Error>> {
            self.0.page::<Self::Page, Self::Item>(cursor)
        }
    };
}
