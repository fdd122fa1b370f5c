//! What all request builders have in common: a struct around a [`Request`](super::Request), in a crate that has an
//! `Error`.

/// The methods of every builder: `options`, `send` and `send_raw`.
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

        /// Sends it and returns the bytes of the response as they came, without deserializing them.
        ///
        /// # Errors
        ///
        #[doc = concat!("As [`", stringify!($name), "::send`], deserialization apart.")]
        #[inline]
        pub async fn send_raw(self) -> Result<$crate::Response<$crate::Bytes>, Error> {
            Ok(self.0.answer().await?.raw())
        }

        $crate::blocking_methods! {
            #[doc = concat!("As [`", stringify!($name), "::send`], and waits on the calling thread; see [`blocking`](openapi_runtime::blocking).")]
            ///
            /// # Errors
            ///
            #[doc = concat!("As [`", stringify!($name), "::send`]; [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async runtime.")]
            #[inline]
            pub fn send_blocking(self) -> Result<$crate::Response<$answer>, Error> {
                let scope = self.0.scope().clone();
                $crate::blocking::wait(&scope, self.send())
            }

            #[doc = concat!("As [`", stringify!($name), "::send_raw`], and waits on the calling thread.")]
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
[`ResponseMeta::was_gone`]."
    };
    (@read $answer:expr, decode) => { $answer.decode()? };
    (@read $answer:expr, raw) => { $answer.raw() };
    (@read $answer:expr, empty) => { $answer.empty() };
}

/// What builders have with the feature `blocking` alone.
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

/// The methods of a builder of pages. What its stream holds to when the list changes is said in paragraphs, by their
/// names.
#[doc(hidden)]
#[macro_export]
macro_rules! page_methods {
    ($($promise:ident),*) => {
        /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
        /// does, too.
        #[inline]
        pub fn pages(self) -> $crate::paging::Pages<Self> {
            $crate::paging::Pages::new(self)
        }

        /// All items, one after another.
        ///
        /// # When the list changes meanwhile
        $(
            ///
            #[doc = $crate::page_methods!(@promise $promise)]
        )*
        #[inline]
        pub fn stream(self) -> $crate::paging::Items<Self> {
            $crate::paging::Items::new(self)
        }

        $crate::blocking_methods! {
            /// All pages, one after another, as an iterator.
            #[inline]
            pub fn pages_blocking(self) -> $crate::blocking::Pages<Self> {
                let scope = self.0.scope().clone();
                $crate::blocking::Pages::new(scope, self.pages())
            }

            /// All items, one after another, as an iterator.
            #[inline]
            pub fn stream_blocking(self) -> $crate::blocking::Items<Self> {
                let scope = self.0.scope().clone();
                $crate::blocking::Items::new(scope, self.stream())
            }
        }

        /// Continues from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
        #[allow(clippy::needless_pass_by_value)]
        #[inline]
        pub fn resume(mut self, cursor: $crate::paging::Cursor) -> Self {
            self.0.resume(&cursor);
            self
        }
    };
    (@promise from_last_item) => {
        "Each page starts with the last item of the page before; where that is not there, the place is looked for until
an item is found that has come already. So what is there all the time comes once, whatever is inserted or deleted; what
is edited comes as it was when its page was read. What is inserted in front of the reader may not come, and what moves
may come twice or not at all."
    };
    (@promise known_by_all) => {
        "An entry is known again by its id and all else that it has: two of the same id both come, and one that is
edited while its page is read may come in both forms."
    };
    (@promise known_by_id) => { "Items are known again by their ids." };
    (@promise within_bounds) => {
        "That holds for up to 1,000 items that come in front between two pages, and for cursors as long as one of the
eight items before them is there; beyond, what has come may come again."
    };
    (@promise next_is_believed) => {
        "Where the server leaves items out of a page and says itself where the next one starts, it is believed: what is
deleted meanwhile may then cost another item."
    };
    (@promise after_last_id) => {
        "Each page starts after the id of the last item. So what is there all the time comes once, whatever arrives or
is deleted; what is edited comes as it was when its page was read, and what arrives in front of the reader does not
come."
    };
    (@promise same_left_out) => {
        "An item that comes again on its page or the next is left out where it is the same in all that it has."
    };
    (@promise from_server) => {
        "Each page starts where the server says, so that it is the server who sees to it that nothing is lost."
    };
    (@promise every_entry) => {
        "Every entry that it answers comes: two of the same id both do, and one that it answers twice comes twice."
    };
    (@promise from_last_key) => {
        "Each page starts at the key of the last item. What is there all the time comes once, as long as no more items
have the same key than a page has; what arrives in front of the reader does not come."
    };
    (@promise same_left_out_edited_not) => {
        "An item that comes again on its page or the next is left out where it is the same in all that it has, and
comes in both forms where it was edited."
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
