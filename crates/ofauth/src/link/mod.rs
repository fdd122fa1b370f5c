//! Link sessions: logins in which an account authorises the organisation.
//!
//! ```no_run
//! # async fn example(client: ofauth::Client) -> ofauth::Result<()> {
//! use ofauth::types::LinkStatus;
//!
//! let session = client.link().start().client_reference_id("creator-7").send().await?;
//! println!("send the user to {}", session.url.as_ref().map_or("", |url| url.as_str()));
//!
//! let outcome = client.link().follow(&session)?.wait().await?;
//! if let Some(id) = outcome.connection_id() {
//!     let creator = client.connection(id)?;
//! #   let _ = creator;
//! } else {
//!     println!("not connected: {}", outcome.status());
//! }
//! # Ok(())
//! # }
//! ```

mod login;
mod progress;
mod secret;

pub use login::{Login, LoginStates};
pub use progress::LoginState;

pub(crate) use secret::secret_of;
