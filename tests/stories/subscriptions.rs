use ofauth::Result;

use super::all;
use crate::support::{connect, mock};

#[tokio::test]
async fn they_are_read_through_and_one_is_looked_into() -> Result<()> {
    let server = mock().await;
    let subscriptions = connect(&server).subscriptions();
    let page = subscriptions.list().send().await?;
    let everything = all(&page.list, subscriptions.list().stream()).await?;
    assert!(page.has_more && everything.len() > page.list.len());
    let rest = subscriptions.list().offset(50).send().await?;
    assert_eq!(rest.list, everything[50..]);
    assert!(!rest.has_more);

    let named = subscriptions.list().query(everything[3].name.clone()).send().await?;
    assert!(named.list.contains(&everything[3]));
    let counts = subscriptions.counts().send().await?;
    assert_eq!(counts.subscriptions.all, u64::try_from(everything.len()).ok());

    let history = subscriptions.history(everything[0].id.0).all(true).send().await?;
    let other = subscriptions.history(everything[1].id.0).all(true).send().await?;
    assert_ne!(history.list, other.list);
    Ok(())
}
