//! Sending one.

use bytes::Bytes;
use ofauth_client::operations::SEND_CHAT_MESSAGE;
use ofauth_client::types::{Message, MessageDraft, ReleaseFormParticipants, UserId};

use crate::call::{Call, Generated};
use crate::{CallOptions, Connection, Error, MessageRef, Response, UserRef, validate};

/// Sends a message. Made by [`Chat::send_message`](crate::resources::Chat::send_message).
///
/// It is checked when it is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMessage {
    connection: Connection,
    user_id: UserRef,
    text: String,
    media: Vec<String>,
    price: Option<f64>,
    draft: MessageDraft,
    options: CallOptions,
}

impl SendMessage {
    pub(crate) fn new(connection: Connection, user_id: UserRef, text: String) -> Self {
        Self {
            connection,
            user_id,
            text,
            media: Vec::new(),
            price: None,
            draft: MessageDraft::default(),
            options: CallOptions::new(),
        }
    }

    /// Attaches photos, videos, gifs or audio, in this order, after those that were attached before: each is a media id of
    /// the vault, an `upload:` reference, which can be used once, or an address.
    pub fn media_items(mut self, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.media.extend(items.into_iter().map(Into::into));
        self
    }

    /// How many of the media, counted from the first, can be seen without paying; 0 or more.
    pub fn preview_media_count(mut self, media: i64) -> Self {
        self.draft.preview_media_count = Some(media);
        self
    }

    /// Price to unlock the media, 0 to 200 US dollars.
    pub fn price(mut self, dollars: f64) -> Self {
        self.price = Some(dollars);
        self
    }

    /// Whether the text, too, is seen only after paying.
    pub fn is_locked_text(mut self, locked: bool) -> Self {
        self.draft.is_locked_text = Some(locked);
        self
    }

    /// Whether the text is Markdown. Without it, it is.
    pub fn is_markdown(mut self, markdown: bool) -> Self {
        self.draft.is_markdown = Some(markdown);
        self
    }

    /// Marks the message as forwarded.
    pub fn is_forwarded_message(mut self, forwarded: bool) -> Self {
        self.draft.is_forwarded_message = Some(forwarded);
        self
    }

    /// The message that this one answers.
    pub fn reply_to_message_id(mut self, message: impl Into<MessageRef>) -> Self {
        self.draft.reply_to_message_id = Some(message.into().to_string());
        self
    }

    /// Users to tag.
    pub fn user_tags(mut self, users: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.draft.user_tags = users.into_iter().map(Into::into).collect();
        self
    }

    /// Who can be seen in the media: users of the platform, partners and guests, by the ids of their release forms' users.
    pub fn release_forms<I: Into<UserId>>(
        mut self,
        users: impl IntoIterator<Item = I>,
        partners: impl IntoIterator<Item = I>,
        guests: impl IntoIterator<Item = I>,
    ) -> Self {
        self.draft.release_forms = Some(ReleaseFormParticipants {
            users: users.into_iter().map(Into::into).collect(),
            partners: partners.into_iter().map(Into::into).collect(),
            guests: guests.into_iter().map(Into::into).collect(),
        });
        self
    }

    /// Time limits and retries of this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.over(self.options);
        self
    }

    /// Sends it.
    ///
    /// It is sent once: when it is not known whether the server has received it, it is not sent again, and
    /// [`Error::may_have_been_sent`] of the error is true. Look at the chat then.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// match creator.chat(4101).send_message("Thank you for the invoice.").send().await {
    ///     Ok(message) => println!("sent as {}", message.id),
    ///     Err(error) if error.may_have_been_sent() => println!("look whether it is there: {error}"),
    ///     Err(error) => println!("not sent: {error}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<Message>, Error> {
        let call = Call::on(&self.connection, &SEND_CHAT_MESSAGE, self.options);
        let answer = self.request(&call).await?;
        call.finish(answer)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`SendMessage::send`], decoding apart.
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        let call = Call::on(&self.connection, &SEND_CHAT_MESSAGE, self.options);
        let _ = self.request(&call).await?;
        call.finish_raw()
    }

    async fn request(self, call: &Call) -> Result<Generated<Message>, Error> {
        validate::parameters(&SEND_CHAT_MESSAGE, &[("userId", Some(&self.user_id))])?;
        let draft = self.draft()?;
        Ok(call.client().send_chat_message(self.user_id.as_str(), &draft).await)
    }

    /// The body, once it has been checked.
    fn draft(&self) -> Result<MessageDraft, Error> {
        let refused = |message: String| Error::invalid_request(&SEND_CHAT_MESSAGE, message);
        if self.text.is_empty() && self.media.is_empty() {
            return Err(refused(
                "the message has neither text nor media, expected one of them".to_owned(),
            ));
        }
        if let Some(price) = self.price.filter(|price| !(0.0..=200.0).contains(price)) {
            return Err(refused(format!("`price` is {price}, expected an amount from 0 to 200")));
        }
        if let Some(count) = self.draft.preview_media_count.filter(|count| *count < 0) {
            return Err(refused(format!(
                "`previewMediaCount` is {count}, expected an integer of 0 or more"
            )));
        }
        let length = self.text.chars().count();
        let too_long = |_| refused(format!("`text` has {length} characters, expected at most 10000"));
        let media = self.media.iter().map(|item| {
            let empty =
                |_| refused("`mediaItems` holds an empty text, expected an id, an upload or an address".to_owned());
            item.as_str().try_into().map_err(empty)
        });
        let mut draft = self.draft.clone();
        draft.text = Some(self.text.as_str().try_into().map_err(too_long)?);
        draft.media_items = media.collect::<Result<_, _>>()?;
        draft.price = self.price;
        Ok(draft)
    }
}
