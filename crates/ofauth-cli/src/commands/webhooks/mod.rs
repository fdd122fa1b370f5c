//! `ofauth webhooks`

mod forward;
pub(super) mod listen;
#[cfg(feature = "demo")]
pub(super) mod trigger;

use ofauth_webhooks::Secret;
use secrecy::ExposeSecret;

use crate::args::Global;
use crate::config::Setting;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::settings::Settings;

/// The public secret of the demo.
const DEMO_SECRET: &str = "whsec_b2ZhdXRoLWRlbW8tc2VjcmV0LTAwMDE=";

/// Verifies deliveries by the signing secret.
#[cfg(feature = "sync")]
pub(super) fn verifier(global: &Global) -> Result<ofauth_webhooks::Verifier, Failure> {
    secret(global).map(ofauth_webhooks::Verifier::new)
}

/// The signing secret.
fn secret(global: &Global) -> Result<Secret, Failure> {
    let refused = |error: ofauth_webhooks::SecretError| Failure::new(Exit::Unauthorised, error.to_string());
    if global.demo {
        return Secret::new(DEMO_SECRET).map_err(refused);
    }
    let found = Settings::open(global)?.require(Setting::WebhookSecret)?;
    Secret::new(found.value.expose_secret()).map_err(refused)
}
