//! The settings that a profile, a credentials file or the environment may have.

use ofauth::reqwest::Url;
use ofauth_webhooks::Secret;

use crate::zone::Zone;

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    ApiKey,
    ConnectionId,
    BaseUrl,
    WebhookSecret,
    Tz,
}

impl Setting {
    pub(crate) const ALL: [Self; 5] = [
        Self::ApiKey,
        Self::ConnectionId,
        Self::BaseUrl,
        Self::WebhookSecret,
        Self::Tz,
    ];

    /// Its name in a profile.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::ApiKey => "api_key",
            Self::ConnectionId => "connection_id",
            Self::BaseUrl => "base_url",
            Self::WebhookSecret => "webhook_secret",
            Self::Tz => "tz",
        }
    }

    /// Its name in the environment and in a credentials file.
    pub(crate) fn variable(self) -> &'static str {
        match self {
            Self::ApiKey => "OFAUTH_API_KEY",
            Self::ConnectionId => "OFAUTH_CONNECTION_ID",
            Self::BaseUrl => "OFAUTH_BASE_URL",
            Self::WebhookSecret => "OFAUTH_WEBHOOK_SECRET",
            Self::Tz => "OFAUTH_TZ",
        }
    }

    /// What its value is.
    pub(crate) fn description(self) -> &'static str {
        match self {
            Self::ApiKey => "the API key",
            Self::ConnectionId => "the id of a connection",
            Self::BaseUrl => "the base URL of another server",
            Self::WebhookSecret => "the signing secret of webhooks",
            Self::Tz => "a time zone",
        }
    }

    /// Whether its value is never printed, and not taken as an argument.
    pub(crate) fn is_secret(self) -> bool {
        matches!(self, Self::ApiKey | Self::ConnectionId | Self::WebhookSecret)
    }

    /// The setting of this name, with hyphens or underscores.
    pub(crate) fn by_name(name: &str) -> Option<Self> {
        let name = name.replace('-', "_").to_ascii_lowercase();
        Self::ALL.into_iter().find(|setting| setting.name() == name)
    }

    /// The setting of this variable.
    pub(crate) fn by_variable(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.variable() == name)
    }

    /// Checks a value; the error says what is expected, and does not contain the value of a secret.
    pub(crate) fn check(self, value: &str) -> Result<(), String> {
        match self {
            Self::ApiKey | Self::ConnectionId => {
                let is_one_word =
                    !value.is_empty() && value.chars().all(|char| !char.is_whitespace() && !char.is_control());
                is_one_word
                    .then_some(())
                    .ok_or_else(|| format!("expected {} without spaces", self.description()))
            }
            Self::BaseUrl => match Url::parse(value) {
                Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(()),
                _ => Err(format!("expected a URL like https://api.example.com, got {value:?}")),
            },
            Self::WebhookSecret => Secret::new(value).map(drop).map_err(|error| error.to_string()),
            Self::Tz => Zone::parse(value).map(drop),
        }
    }
}
