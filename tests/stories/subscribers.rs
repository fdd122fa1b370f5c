use ofauth::types::Subscriber;
use ofauth::{Connection, Decimal, Result};

use super::{all, gone, numbers, profile};
use crate::support::{connect, mock};

async fn find(creator: &Connection, user: i64) -> Result<Subscriber> {
    let page = creator.subscribers().list().send().await?;
    let subscribers = all(&page.list, creator.subscribers().list().stream()).await?;
    let mut subscribers = subscribers.into_iter();
    Ok(subscribers
        .find(|subscriber| subscriber.id.0 == user)
        .expect("a subscriber"))
}

#[tokio::test]
async fn one_is_noted_renamed_and_given_a_discount() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let subscriber = creator.subscriber(4105);
    let before = find(&creator, 4105).await?;
    let other = find(&creator, 4106).await?;

    subscriber.set_name("Front desk").send().await?;
    subscriber.set_note("Pays on time.").send().await?;
    subscriber.set_discount(25, 3).send().await?;

    let after = find(&creator, 4105).await?;
    assert_eq!(
        (after.name, after.display_name.as_deref()),
        (before.name, Some("Front desk"))
    );
    let terms = after.subscription;
    assert_eq!(
        (terms.discount_percent, terms.discount_period),
        (Some(Decimal::from(25)), Some(3))
    );
    let profile = profile(&creator, 4105).await?;
    assert_eq!(profile.notice.as_deref(), Some("Pays on time."));
    assert_eq!(find(&creator, 4106).await?, other);
    gone(creator.subscriber(9).set_note("Nobody.").send()).await;
    Ok(())
}

#[tokio::test]
async fn they_are_looked_for_by_name() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let page = creator.subscribers().list().send().await?;
    let everyone = all(&page.list, creator.subscribers().list().stream()).await?;
    let named = creator.subscribers().list().query("sascha");
    let page = named.clone().send().await?;
    let found = all(&page.list, named.stream()).await?;
    assert!(found.len() < everyone.len() && found.iter().all(|subscriber| everyone.contains(subscriber)));
    assert!(numbers(found.iter().map(|subscriber| subscriber.id)).contains(&4103));

    let mut filtered = creator
        .subscribers()
        .list()
        .type_("active")
        .filter_online(true)
        .limit(20)
        .stream();
    filtered.try_next().await?.expect("a subscriber");
    let asked = server.requests().pop().expect("a request");
    let said: Vec<_> = asked.query_pairs();
    assert!(said.contains(&("type".to_owned(), "active".to_owned())), "{said:?}");
    Ok(())
}
