//! What would mend it.

use ofauth_client::ErrorCode;

use super::{Error, ErrorKind};

impl Error {
    /// What would mend it, in one sentence without a full stop, where that is known: `the account must be linked again`.
    #[must_use]
    pub fn remedy(&self) -> Option<String> {
        let fixed = |text: &str| Some(text.to_owned());
        if let Some(remedy) = self.upload_remedy() {
            return fixed(remedy);
        }
        match self.code() {
            Some(ErrorCode::SessionExpired) => return fixed("the account must be linked again"),
            Some(ErrorCode::SessionNotProvided) => return fixed("the connection must be one that exists"),
            Some(ErrorCode::RulesOutdated) => return fixed("the vendor renews its rules; try again in a minute"),
            _ => {}
        }
        if self.action_required() == Some("refresh_session") {
            return fixed("the account must be linked again");
        }
        match self.kind() {
            ErrorKind::Unauthorized if self.code() == Some(&ErrorCode::Unauthorized) => {
                fixed("the API key must be one that the vendor has issued and not withdrawn")
            }
            ErrorKind::Forbidden => {
                let permission = self.operation()?.permission?;
                Some(format!("the connection needs the permission `{permission}`"))
            }
            ErrorKind::OutcomeUnknown => fixed("look whether it is done before doing it again"),
            _ => None,
        }
    }
}
