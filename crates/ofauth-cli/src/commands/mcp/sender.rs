//! The requests of `ofauth mcp`.

use ofauth::{Client, Connection, Error, operations};
use openapi_mcp::{Known, Sender, Started};
use secrecy::{ExposeSecret, SecretString};

use super::accounts::{self, Account};
use crate::args::{Global, Mcp};
use crate::config::Setting;
use crate::demo::Demo;
use crate::failure::Failure;
use crate::session;
use crate::settings::Credentials;

/// The API, with the accounts that calls may be made for.
#[derive(Debug)]
pub(super) struct Api {
    client: Client,
    accounts: Vec<(Account, Connection)>,
    /// Whether accounts were named, which excludes calls for the organisation.
    is_limited: bool,
    api_key: SecretString,
    _demo: Option<Demo>,
}

impl Api {
    pub(super) async fn open(args: &Mcp, global: &Global) -> Result<Self, Failure> {
        let is_limited = !args.account.is_empty();
        let mut accounts = accounts::parse(&args.account, |name| std::env::var(name).ok())?;
        let demo = if global.demo { Some(Demo::start().await?) } else { None };
        let credentials = match &demo {
            Some(demo) => Credentials {
                api_key: demo.api_key().into(),
                connection_id: Some(demo.connection_id().into()),
                base_url: Some(demo.base_url().into()),
            },
            None => Credentials::find(global, !is_limited)?,
        };
        if !is_limited {
            accounts.extend(credentials.connection_id.map(Account::unnamed));
        }
        let client = session::client(global, &credentials.api_key, credentials.base_url.as_ref())?;
        let accounts = accounts.into_iter().map(|account| {
            let connection = client.connection(account.id.expose_secret())?;
            Ok((account, connection))
        });
        Ok(Self {
            accounts: accounts.collect::<Result<_, Error>>()?,
            client,
            is_limited,
            api_key: credentials.api_key,
            _demo: demo,
        })
    }

    fn account(&self, label: Option<&str>) -> Result<&(Account, Connection), String> {
        let labels = || self.accounts().join(", ");
        match (label, &self.accounts[..]) {
            (None, [only]) => Ok(only),
            (None, []) => Err(format!(
                "the server has no account: it was started without {} and --account",
                Setting::ConnectionId.variable()
            )),
            (None, _) => Err(format!("`account` is missing, expected one of {}", labels())),
            (Some(label), accounts) => accounts
                .iter()
                .find(|(account, _)| account.label == label)
                .ok_or_else(|| format!("`account` is unknown to this server, expected one of {}", labels())),
        }
    }
}

impl Sender for Api {
    type Error = Error;

    fn accounts(&self) -> Vec<String> {
        self.accounts.iter().map(|(account, _)| account.label.clone()).collect()
    }

    fn start(&self, operation: &str, account: Option<&str>) -> Result<Started<Error>, String> {
        let operation = operations::by_id(operation).ok_or("this is a bug: the operation is not in the table")?;
        if operation.scoped {
            let (account, connection) = self.account(account)?;
            return Ok(Started {
                request: connection.call(operation),
                account: Some(account.label.clone()),
            });
        }
        if self.is_limited {
            return Err(format!(
                "{} is for the organisation as a whole, and this server was started with --account for {} only",
                operation.id,
                self.accounts().join(", ")
            ));
        }
        let request = self.client.call(operation);
        Ok(Started { request, account: None })
    }

    fn may_have_succeeded(error: &Error) -> bool {
        error.may_have_succeeded()
    }

    fn secrets(&self) -> Vec<Known> {
        let key = Known {
            secret: self.api_key.clone(),
            shown: "[the API key]".to_owned(),
        };
        let ids = self.accounts.iter().map(|(account, _)| Known {
            secret: account.id.clone(),
            shown: format!("[account {}]", account.label),
        });
        ids.chain([key]).collect()
    }

    fn secret_prefixes(&self) -> Vec<String> {
        ["conn_", "cs_", "sk_", "whsec_"].map(str::to_owned).into()
    }
}
