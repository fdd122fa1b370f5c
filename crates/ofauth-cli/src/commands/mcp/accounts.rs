//! The accounts of `--account`.

use secrecy::{ExposeSecret, SecretString};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::session::digest;

/// An account, and the id of its connection.
#[derive(Debug)]
pub(super) struct Account {
    /// What the agent calls it by.
    pub(super) label: String,
    pub(super) id: SecretString,
}

impl Account {
    /// An account that has no name.
    pub(super) fn unnamed(id: SecretString) -> Self {
        let label = digest(id.expose_secret());
        Self { label, id }
    }
}

/// Reads the values of `--account`. No error repeats an id.
pub(super) fn parse(values: &[String], variable: impl Fn(&str) -> Option<String>) -> Result<Vec<Account>, Failure> {
    let mut accounts: Vec<Account> = Vec::new();
    for value in values {
        let (name, id) = match value.split_once('=') {
            Some((name, id)) => (Some(name), id),
            None => (None, value.as_str()),
        };
        let refused = |why: String| Failure::new(Exit::Usage, format!("--account: {why}"));
        let id = match id.strip_prefix("env:") {
            Some(name) => variable(name)
                .filter(|id| !id.is_empty())
                .ok_or_else(|| refused(format!("{name} is not set, expected the id of a connection")))?,
            None => id.to_owned(),
        };
        let valid = |name: &str| {
            name.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        };
        if name.is_some_and(|name| name.is_empty() || !valid(name)) {
            return Err(refused(
                "the name before `=` is empty or has other characters than letters, digits and `_-.`".to_owned(),
            ));
        }
        if id.is_empty() {
            return Err(refused("the id is empty, expected the id of a connection".to_owned()));
        }
        let mut account = Account::unnamed(id.into());
        if let Some(name) = name {
            name.clone_into(&mut account.label);
        }
        if accounts.iter().any(|known| known.label == account.label) {
            return Err(refused(format!(
                "{} is given twice, expected different names",
                account.label
            )));
        }
        accounts.push(account);
    }
    Ok(accounts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(values: &[&str]) -> Result<Vec<(String, String)>, String> {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let variable = |name: &str| (name == "LENA").then(|| "conn_planted".to_owned());
        let accounts = parse(&values, variable).map_err(|failure| format!("{failure:?}"))?;
        let shown = |account: Account| (account.label, account.id.expose_secret().to_owned());
        Ok(accounts.into_iter().map(shown).collect())
    }

    #[test]
    fn an_account_has_a_name_or_a_digest() {
        let accounts = parsed(&["lena=env:LENA", "conn_other"]).expect("valid");
        assert_eq!(accounts[0], ("lena".to_owned(), "conn_planted".to_owned()));
        assert_eq!((accounts[1].0.len(), accounts[1].1.as_str()), (8, "conn_other"));
    }

    #[test]
    fn errors_do_not_repeat_ids() {
        for (values, expected) in [
            (&["a=env:NOBODY"][..], "NOBODY is not set"),
            (&["=conn_planted"], "the name before `=` is empty"),
            (&["a b=conn_planted"], "other characters"),
            (&["a="], "the id is empty"),
            (&["a=conn_planted", "a=conn_planted"], "a is given twice"),
        ] {
            let error = parsed(values).expect_err(expected);
            assert!(error.contains(expected) && !error.contains("conn_planted"), "{error}");
        }
    }
}
