//! A connected account.

use std::fmt;
use std::sync::Arc;

use crate::client::Client;
use crate::rate_limit::Bucket;
use crate::resources::{
    Analytics, Chat, Chats, Earnings, MassMessages, Me, Posts, Promotions, Proxy, Subscriber, Subscribers,
    Subscriptions, Uploads, User, UserList, UserLists, Users, Vault,
};
use crate::secret::Secret;
use crate::{CallOptions, Error, Operation, UserRef, dynamic, types};

/// An account that has authorised the organisation. Every call for an account starts here, so that none can go out
/// for another.
///
/// Made by [`Client::connection`]; cheap to clone.
#[derive(Clone)]
pub struct Connection {
    client: Client,
    id: Arc<Secret>,
    /// What its requests are counted by, where they are.
    bucket: Option<Bucket>,
    options: CallOptions,
}

impl Connection {
    pub(crate) fn new(client: Client, id: &str) -> Result<Self, Error> {
        let id = Arc::new(Secret::new("the connection id", id)?);
        let options = client.shared().options;
        let limiter = client.shared().limiter.as_ref();
        let bucket = limiter.map(|limiter| limiter.keys().connection(id.expose()));
        Ok(Self {
            client,
            id,
            bucket,
            options,
        })
    }

    /// The same account, with other time limits or retries for its calls.
    ///
    /// ```no_run
    /// # fn example(creator: ofauth::Connection) {
    /// use std::time::Duration;
    ///
    /// let patient = creator.with_options(ofauth::CallOptions::new().timeout(Duration::from_secs(600)));
    /// # let _ = patient;
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let options = options.over(self.options);
        Self {
            options,
            ..self.clone()
        }
    }

    /// The chats of the account: all of them, or the messages of several at a time.
    pub fn chats(&self) -> Chats {
        Chats::new(self.clone())
    }

    /// The chat between the account and another user.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let page = creator.chat(4101).messages().limit(5).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chat(&self, user_id: impl Into<UserRef>) -> Chat {
        Chat::new(self.clone(), user_id.into())
    }

    /// Calls any operation by its entry in the operation table; see [`dynamic`](crate::dynamic). One that is for the
    /// organisation goes out without the account.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// use ofauth::operations;
    /// use serde_json::json;
    ///
    /// let note = creator.call(&operations::SET_SUBSCRIBER_NOTE).parameter("userId", 4101);
    /// note.body(json!({"notice": "Asked for an invoice."})).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self, operation: &'static Operation) -> dynamic::Request {
        dynamic::Request::on(self, operation)
    }

    /// The account itself.
    pub fn me(&self) -> Me {
        Me::new(self.clone())
    }

    /// Messages to many users at a time.
    pub fn mass_messages(&self) -> MassMessages {
        MassMessages::new(self.clone())
    }

    /// The posts of the account.
    pub fn posts(&self) -> Posts {
        Posts::new(self.clone())
    }

    /// Users of the platform.
    pub fn users(&self) -> Users {
        Users::new(self.clone())
    }

    /// One user of the platform.
    pub fn user(&self, user_id: impl Into<UserRef>) -> User {
        User::new(self.clone(), user_id.into())
    }

    /// The user lists of the account.
    pub fn user_lists(&self) -> UserLists {
        UserLists::new(self.clone())
    }

    /// One user list of the account.
    pub fn user_list(&self, list_id: impl Into<types::UserListId>) -> UserList {
        UserList::new(self.clone(), list_id.into())
    }

    /// The users who subscribe to the account, or did.
    pub fn subscribers(&self) -> Subscribers {
        Subscribers::new(self.clone())
    }

    /// One subscriber: discount, note and name.
    pub fn subscriber(&self, user_id: impl Into<UserRef>) -> Subscriber {
        Subscriber::new(self.clone(), user_id.into())
    }

    /// What the account subscribes to.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions::new(self.clone())
    }

    /// Promotions, tracking links, trial links and bundles.
    pub fn promotions(&self) -> Promotions {
        Promotions::new(self.clone())
    }

    /// What the account earns.
    pub fn earnings(&self) -> Earnings {
        Earnings::new(self.clone())
    }

    /// Figures about posts, messages, promotions and visitors.
    pub fn analytics(&self) -> Analytics {
        Analytics::new(self.clone())
    }

    /// The vault, which holds the media of the account.
    pub fn vault(&self) -> Vault {
        Vault::new(self.clone())
    }

    /// Uploads of any size, and their steps one by one.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self.clone())
    }

    /// The platform's own API by the vendor's proxy, for what no other method does.
    pub fn proxy(&self) -> Proxy {
        Proxy::new(self.clone())
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn bucket(&self) -> Option<&Bucket> {
        self.bucket.as_ref()
    }

    pub(crate) fn options(&self) -> CallOptions {
        self.options
    }

    pub(crate) fn id(&self) -> &Secret {
        &self.id
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
