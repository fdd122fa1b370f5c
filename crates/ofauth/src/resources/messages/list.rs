//! Reading them.

use bytes::Bytes;
use ofauth_client::operations::LIST_CHAT_MESSAGES;
use ofauth_client::types::{Message, MessageId, MessagePage};
use ofauth_client::{BoxFuture, Operation};

use crate::call::{Call, Generated};
use crate::paging::{Cursor, Items, PageRequest, Pages, sealed};
use crate::{CallOptions, Connection, Error, MessageRef, Response, UserRef, validate};

/// Lists the messages of a chat, newest first. Made by [`Chat::messages`](crate::resources::Chat::messages).
///
/// Parameters are checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessages {
    connection: Connection,
    user_id: UserRef,
    limit: Option<i64>,
    offset: Option<i64>,
    query: Option<String>,
    last_id: Option<MessageRef>,
    first_id: Option<MessageRef>,
    include_users: Option<bool>,
    options: CallOptions,
}

impl ListMessages {
    pub(crate) fn new(connection: Connection, user_id: UserRef) -> Self {
        Self {
            connection,
            user_id,
            limit: None,
            offset: None,
            query: None,
            last_id: None,
            first_id: None,
            include_users: None,
            options: CallOptions::new(),
        }
    }

    /// Messages on a page, 1 to 10. Without it one answer has as many as the server likes, and a stream asks for 10.
    pub fn limit(mut self, messages: i64) -> Self {
        self.limit = Some(messages);
        self
    }

    /// Messages to skip, 0 or more, counted from the newest. In a stream it holds for the first page.
    pub fn offset(mut self, messages: i64) -> Self {
        self.offset = Some(messages);
        self
    }

    /// Only messages that contain this text, of at most 100 characters.
    pub fn query(mut self, text: impl Into<String>) -> Self {
        self.query = Some(text.into());
        self
    }

    /// Start after this message: the last one that has been seen.
    pub fn last_id(mut self, message: impl Into<MessageRef>) -> Self {
        self.last_id = Some(message.into());
        self
    }

    /// Start at this message and include it. In a stream it holds for the first page.
    pub fn first_id(mut self, message: impl Into<MessageRef>) -> Self {
        self.first_id = Some(message.into());
        self
    }

    /// Whether to embed the senders' user data.
    pub fn include_users(mut self, include: bool) -> Self {
        self.include_users = Some(include);
        self
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    pub fn resume(self, cursor: Cursor) -> Self {
        self.last_id(cursor.as_str())
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.over(self.options);
        self
    }

    /// Asks for one page.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let page = creator.chat(4101).messages().limit(5).send().await?;
    /// for message in &page.list {
    ///     println!("{} {}", message.id, message.text);
    /// }
    /// println!("{:?} requests left", page.rate_limit().remaining);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<MessagePage>, Error> {
        let call = Call::on(&self.connection, &LIST_CHAT_MESSAGES, self.options);
        let answer = self.request(&call).await?;
        call.finish(answer)
    }

    /// Asks for one page and gives its bytes as they came, without decoding them.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let page = creator.chat(4101).messages().into_raw().await?;
    /// println!("{} bytes", page.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ListMessages::send`], decoding apart.
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        let call = Call::on(&self.connection, &LIST_CHAT_MESSAGES, self.options);
        let _ = self.request(&call).await?;
        call.finish_raw()
    }

    /// All pages, one after another.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut pages = creator.chat(4101).messages().pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} messages; go on from {:?}", page.list.len(), pages.cursor());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self.in_full_pages())
    }

    /// All messages, one after another, newest first: none twice and none lost while new ones arrive.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut messages = creator.chat(4101).messages().stream().limit(100);
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{} {}", message.id, message.text);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<Self> {
        Items::new(self.in_full_pages())
    }

    pub(crate) fn in_full_pages(mut self) -> Self {
        self.limit = self.limit.or_else(|| validate::largest_page(&LIST_CHAT_MESSAGES));
        self
    }

    async fn request(&self, call: &Call) -> Result<Generated<MessagePage>, Error> {
        validate::parameters(
            &LIST_CHAT_MESSAGES,
            &[
                ("userId", Some(&self.user_id)),
                ("limit", self.limit.as_ref().map(|value| value as _)),
                ("offset", self.offset.as_ref().map(|value| value as _)),
                ("query", self.query.as_ref().map(|value| value as _)),
                ("last_id", self.last_id.as_ref().map(|value| value as _)),
                ("first_id", self.first_id.as_ref().map(|value| value as _)),
            ],
        )?;
        let client = call.client();
        let answer = client.list_chat_messages(
            self.user_id.as_str(),
            self.first_id.as_ref().map(MessageRef::as_str),
            self.include_users,
            self.last_id.as_ref().map(MessageRef::as_str),
            self.limit,
            self.offset,
            self.query.as_deref(),
        );
        Ok(answer.await)
    }
}

impl sealed::Sealed for ListMessages {}

impl PageRequest for ListMessages {
    type Page = MessagePage;
    type Item = Message;

    fn operation(&self) -> &'static Operation {
        &LIST_CHAT_MESSAGES
    }

    fn start(&self) -> Option<Cursor> {
        self.last_id.as_ref().map(|id| id.as_str().into())
    }

    fn fetch(&self, cursor: Option<&Cursor>) -> BoxFuture<'static, Result<Response<MessagePage>, Error>> {
        let mut request = self.clone();
        request.options.persistent = true;
        if let Some(cursor) = cursor
            && self.start().as_ref() != Some(cursor)
        {
            // These say where the first page starts, and the cursor says it for all others.
            request.offset = None;
            request.first_id = None;
            request.last_id = Some(cursor.as_str().into());
        }
        Box::pin(request.send())
    }

    fn has_more(page: &MessagePage) -> bool {
        page.has_more
    }

    fn next_cursor(page: &MessagePage) -> Option<Cursor> {
        let next = page.next_last_id.as_deref();
        next.filter(|next| !next.is_empty()).map(Cursor::from)
    }

    fn items(page: &mut MessagePage) -> &mut Vec<Message> {
        &mut page.list
    }

    fn identity(message: &Message) -> i64 {
        message.id.0
    }

    fn cursor_after(identity: i64) -> Cursor {
        MessageId(identity).to_string().into()
    }
}
