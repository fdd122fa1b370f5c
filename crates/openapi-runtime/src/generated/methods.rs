//! The methods that all request builders share: structs around a [`Request`](super::Request), in a crate with an
//! `Error`.

/// The methods of every builder: `options`, `send` and `send_raw`.
///
/// - `page` or `answer`: whether the response is a page.
/// - `once`, `delete` or `repeated`: how a lost response is handled.
/// - `decode`, `optional`, `by_status`, `raw` or `empty`: how the response is read.
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
        /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the request is invalid;
        /// then any error of the network or the server, see [`ErrorKind`](crate::ErrorKind).
        #[inline]
        pub fn send(self) -> $crate::ResponseFuture<$answer, Error> {
            $crate::ResponseFuture::new(self.0.answer(), $crate::generated::Answer::$read)
        }

        /// Sends the request and returns the body of the response as bytes, without deserializing it.
        ///
        /// # Errors
        ///
        #[doc = concat!("As [`", stringify!($name), "::send`], deserialization apart.")]
        #[inline]
        pub fn send_raw(self) -> $crate::ResponseFuture<$crate::Bytes, Error> {
            $crate::ResponseFuture::new(self.0.answer(), $crate::generated::Answer::raw)
        }

        $crate::blocking_methods! {
            #[doc = concat!("As [`", stringify!($name), "::send`], but waits on the calling thread, with the feature `blocking`; see [`blocking`](openapi_runtime::blocking).")]
            ///
            /// # Errors
            ///
            #[doc = concat!("As [`", stringify!($name), "::send`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.")]
            #[inline]
            pub fn send_blocking(self) -> Result<$crate::Response<$answer>, Error> {
                let scope = self.0.scope().clone();
                $crate::blocking::wait(&scope, self.send())
            }

            #[doc = concat!("As [`", stringify!($name), "::send_raw`], but waits on the calling thread, with the feature `blocking`.")]
            ///
            /// # Errors
            ///
            #[doc = concat!("As [`", stringify!($name), "::send_blocking`], deserialization apart.")]
            #[inline]
            pub fn send_raw_blocking(self) -> Result<$crate::Response<$crate::Bytes>, Error> {
                let scope = self.0.scope().clone();
                $crate::blocking::wait(&scope, self.send_raw())
            }
        }
    };
    (@options page) => { "Sets timeouts and retries of this call; in a stream, of each page." };
    (@options answer) => { "Sets timeouts and retries of this call." };
    (@part page) => { "Requests one page." };
    (@part answer) => { "Sends the request and returns the response." };
    (@attempts repeated) => { "" };
    (@attempts once) => {
        "It is not idempotent: it is retried after a 429, which says that it was not carried out, but not if the server may have
carried it out. Then [`Error::may_have_succeeded`] is true."
    };
    (@attempts delete) => {
        "If the response to an attempt is lost and the next attempt finds nothing to delete (404 or 410), it succeeds: see
[`ResponseMeta::was_gone`]."
    };
}

/// The method of a builder whose response may be server-sent events, or JSON Lines: its media types, what reads the data of
/// an item, and its type.
#[doc(hidden)]
#[macro_export]
macro_rules! stream_methods {
    (events [$($media_type:literal),*], $read:path, $data:ty) => {
        /// Sends the request and returns the server-sent events of the response. A boolean field `stream` of the body is
        /// true, unless it is set.
        ///
        /// # Errors
        ///
        /// Those of `send`; [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the response is not of that media type.
        #[inline]
        pub async fn send_events(self) -> Result<$crate::EventStream<$data, Error>, Error> {
            Ok($crate::EventStream::new(self.0.open(&[$($media_type),*]).await?, $read))
        }
    };
    (follow [$($media_type:literal),*], $read:path, $data:ty) => {
        /// As `send_events`, and connects again when the response ends or breaks: with `Last-Event-ID`, after the time that the
        /// server asks for by `retry`, or 3 s. The events end with a response 204, or with the data `[DONE]`.
        ///
        /// # Errors
        ///
        /// Those of `send_events`. The stream ends with an error if it cannot connect again.
        #[inline]
        pub async fn follow_events(self) -> Result<$crate::EventStream<$data, Error>, Error> {
            Ok($crate::EventStream::following(self.0, &[$($media_type),*], $read).await?)
        }
    };
    (lines [$($media_type:literal),*], $read:path, $data:ty) => {
        /// Sends the request and returns the JSON values of the response, one a line or record. A boolean field `stream` of
        /// the body is true, unless it is set.
        ///
        /// # Errors
        ///
        /// Those of `send`; [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the response is not of that media type.
        #[inline]
        pub async fn send_lines(self) -> Result<$crate::JsonLines<$data, Error>, Error> {
            Ok($crate::JsonLines::new(self.0.open(&[$($media_type),*]).await?, $read))
        }
    };
}

/// The methods of builders with the feature `blocking`.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! blocking_methods {
    ($($method:tt)*) => { $($method)* };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! blocking_methods {
    ($($method:tt)*) => {};
}

/// The methods of a paginated builder. The arguments name the paragraphs about what its stream guarantees if the list
/// changes.
#[doc(hidden)]
#[macro_export]
macro_rules! page_methods {
    ($($promise:ident),*) => {
        /// A stream of all pages. See [`stream`](Self::stream) for what it guarantees if the list changes.
        #[inline]
        pub fn pages(self) -> $crate::paging::Pages<Self> {
            $crate::paging::Pages::new(self)
        }

        /// A stream of all items.
        ///
        /// # If the list changes meanwhile
        $(
            ///
            #[doc = $crate::page_methods!(@promise $promise)]
        )*
        #[inline]
        pub fn stream(self) -> $crate::paging::Items<Self> {
            $crate::paging::Items::new(self)
        }

        $crate::blocking_methods! {
            /// An iterator of all pages, with the feature `blocking`.
            #[inline]
            pub fn pages_blocking(self) -> $crate::blocking::Pages<Self> {
                let scope = self.0.scope().clone();
                $crate::blocking::Pages::new(scope, self.pages())
            }

            /// An iterator of all items, with the feature `blocking`.
            #[inline]
            pub fn stream_blocking(self) -> $crate::blocking::Items<Self> {
                let scope = self.0.scope().clone();
                $crate::blocking::Items::new(scope, self.stream())
            }
        }

        /// Continues from a cursor that [`Items::cursor`] or [`Pages::cursor`] returned.
        #[allow(clippy::needless_pass_by_value)]
        #[inline]
        pub fn resume(mut self, cursor: $crate::paging::Cursor) -> Self {
            self.0.resume(&cursor);
            self
        }
    };
    (@promise from_last_item) => {
        "Each page is requested with the last item of the page before as its first; if that item is gone, other offsets are tried
until a known item is found. Items that stay in the list are each yielded once, even if others are inserted or deleted
meanwhile, as they were when their page was read. Items that are inserted before the current position may be missing, and
items that move may be yielded twice or not at all."
    };
    (@promise known_by_all) => {
        "Entries are identified by all their fields: two with the same id are both yielded, and one that is edited meanwhile may be
yielded in both versions."
    };
    (@promise known_by_id) => { "Items are identified by their ids." };
    (@promise within_bounds) => {
        "This holds if at most 1,000 items are inserted before the current position between two pages and, when resuming, if one of
the eight items before the cursor still exists; otherwise items may be repeated."
    };
    (@promise next_is_believed) => {
        "If the server omits items from a page and sets the offset of the next page itself, that offset is used; a deletion may then
lose another item."
    };
    (@promise after_last_id) => {
        "Each page starts after the id of the last item. Items that stay in the list are each yielded once, even if others are added
or deleted meanwhile, as they were when their page was read; items that are added before the current position are not
yielded."
    };
    (@promise same_left_out) => {
        "An item that is repeated on its page or the next, equal in all fields, is skipped."
    };
    (@promise from_server) => {
        "Each page starts at the server's cursor, so it depends on the server whether items can be lost."
    };
    (@promise every_entry) => {
        "Every entry that the server returns is yielded, even if two have the same id, or the server returns one twice."
    };
    (@promise from_page_number) => {
        "Pages are numbered: an item that is inserted or deleted before the reader moves those behind it, so that one may be
yielded twice, or not at all. The list ends at the first page without items."
    };
    (@promise from_last_key) => {
        "Each page starts at the key of the last item. Items that stay in the list are each yielded once, if all items with the same
key fit on a page; items that are added before the current position are not yielded."
    };
    (@promise same_left_out_edited_not) => {
        "An item that is repeated on its page or the next, equal in all fields, is skipped; one that was edited is yielded in both
versions."
    };
}

/// The implementation of `PageRequest` for every builder.
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
