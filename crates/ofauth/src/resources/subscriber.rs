//! One subscriber of the account.

use ofauth_client::UserRef;
use openapi_runtime::Scope;

use crate::connection::Connection;
use crate::requests::{SetSubscriberDiscount, SetSubscriberName, SetSubscriberNote};

impl Connection {
    /// One subscriber: discount, note and name.
    pub fn subscriber(&self, user_id: impl Into<UserRef>) -> Subscriber {
        Subscriber::new(self.scope().clone(), user_id.into())
    }
}

/// One subscriber of the account. Made by [`Connection::subscriber`].
#[derive(Clone, Debug)]
pub struct Subscriber {
    scope: Scope,
    user_id: UserRef,
}

impl Subscriber {
    #[inline]
    pub(crate) fn new(scope: Scope, user_id: UserRef) -> Self {
        Self { scope, user_id }
    }

    /// Gives the subscriber a discount: `PUT /v2/access/subscribers/{userId}/discount`
    /// (`setSubscriberDiscount`).
    ///
    /// Needs the permission `subscribers:write`. The discount is 5 to 60 percent, for 1 to 12 months.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.subscriber(4101).set_discount(20, 3).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_discount(&self, percent: u32, months: u32) -> SetSubscriberDiscount {
        SetSubscriberDiscount::new(&self.scope, self.user_id.clone(), percent, months)
    }

    /// Sets a note about the subscriber, which only the account can see: `PUT
    /// /v2/access/subscribers/{userId}/note` (`setSubscriberNote`).
    ///
    /// Needs the permission `subscribers:write`. The note has at most 1000 characters.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.subscriber(4101).set_note("Pays by invoice.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_note(&self, note: impl Into<String>) -> SetSubscriberNote {
        SetSubscriberNote::new(&self.scope, self.user_id.clone(), note)
    }

    /// Sets a name for the subscriber, which only the account can see: `PUT
    /// /v2/access/subscribers/{userId}/custom-name` (`setSubscriberName`).
    ///
    /// Needs the permission `subscribers:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.subscriber(4101).set_name("Robin, accounting").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_name(&self, name: impl Into<String>) -> SetSubscriberName {
        SetSubscriberName::new(&self.scope, self.user_id.clone(), name)
    }
}
