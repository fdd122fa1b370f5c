// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Methods that return the groups of operations.
use ofauth_client::resources::{
    Analytics, Connections, DynamicRules, Earnings, MassMessages, Me, Organization,
    Posts, Promotions, Subscribers, Subscriptions, UserLists, Users, Vault, VaultPlus,
};

use crate::{Client, Connection};
impl Client {
    /// The accounts that are connected to the organisation.
    pub fn connections(&self) -> Connections {
        Connections::new(self.scope().clone())
    }

    /// Rules and signatures for requests to the platform itself.
    pub fn dynamic_rules(&self) -> DynamicRules {
        DynamicRules::new(self.scope().clone())
    }

    /// The organisation that a key belongs to.
    pub fn organization(&self) -> Organization {
        Organization::new(self.scope().clone())
    }
}

impl Connection {
    /// Statistics of the posts, messages and links of a connected account.
    pub fn analytics(&self) -> Analytics {
        Analytics::new(self.scope().clone())
    }

    /// Earnings of a connected account.
    pub fn earnings(&self) -> Earnings {
        Earnings::new(self.scope().clone())
    }

    /// Messages of a connected account to many users.
    pub fn mass_messages(&self) -> MassMessages {
        MassMessages::new(self.scope().clone())
    }

    /// The connected account itself.
    pub fn me(&self) -> Me {
        Me::new(self.scope().clone())
    }

    /// Posts and stories.
    pub fn posts(&self) -> Posts {
        Posts::new(self.scope().clone())
    }

    /// Discounts for new subscribers.
    pub fn promotions(&self) -> Promotions {
        Promotions::new(self.scope().clone())
    }

    /// Users who follow a connected account.
    pub fn subscribers(&self) -> Subscribers {
        Subscribers::new(self.scope().clone())
    }

    /// Creators whom a connected account follows.
    pub fn subscriptions(&self) -> Subscriptions {
        Subscriptions::new(self.scope().clone())
    }

    /// Lists of users that a connected account keeps.
    pub fn user_lists(&self) -> UserLists {
        UserLists::new(self.scope().clone())
    }

    /// Users of the platform.
    pub fn users(&self) -> Users {
        Users::new(self.scope().clone())
    }

    /// The media of a connected account.
    pub fn vault(&self) -> Vault {
        Vault::new(self.scope().clone())
    }

    /// Media that the vendor stores.
    pub fn vault_plus(&self) -> VaultPlus {
        VaultPlus::new(self.scope().clone())
    }
}
