//! Media that are stored for good.

use ofauth_client::resources::VaultPlus;

use crate::client::Client;
use crate::connection::Connection;

impl Client {
    /// What Vault+ stores of the media of an account.
    pub fn vault_plus(&self, connection: &Connection) -> VaultPlus {
        VaultPlus::new(connection.scope().clone())
    }
}
