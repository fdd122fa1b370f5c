use ofauth::Result;

use super::{all, gone, numbers, profile};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_found_and_read() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let page = creator.users().search().query("sascha").send().await?;
    let found = all(&page.list, creator.users().search().query("sascha").stream()).await?;
    let found: Vec<_> = found.iter().filter_map(|user| user.known()).collect();
    let ids = numbers(found.iter().map(|user| user.id));
    assert!(ids.contains(&4103), "{ids:?}");

    let user = profile(&creator, 4103).await?;
    assert!(
        user.name
            .as_ref()
            .is_some_and(|name| name.to_lowercase().contains("sascha")),
        "{user:?}"
    );
    let several = creator.users().get_many([4105, 9, 4103]).send().await?;
    assert_eq!(numbers(several.users.iter().map(|user| user.id)), [4105, 4103]);
    assert_eq!(several.users[1].name, user.name);
    gone(creator.user(9).get().send()).await;
    Ok(())
}

#[tokio::test]
async fn one_is_restricted_and_no_longer() -> Result<()> {
    let server = mock().await;
    let creator = connect(&server);
    let restricted = async || -> Result<Vec<i64>> {
        let page = creator.users().restricted().send().await?;
        let users = all(&page.list, creator.users().restricted().stream()).await?;
        Ok(numbers(users.iter().map(|user| user.id)))
    };
    let before = restricted().await?;
    assert!(!before.contains(&4101));
    creator.user(4101).restrict().send().await?;
    let with: Vec<i64> = restricted().await?;
    assert!(with.contains(&4101) && with.len() == before.len() + 1);
    creator.user(4101).unrestrict().send().await?;
    assert_eq!(restricted().await?, before);
    gone(creator.user(9).restrict().send()).await;

    let page = creator.users().blocked().send().await?;
    assert!(all(&page.list, creator.users().blocked().stream()).await?.len() > page.list.len());
    Ok(())
}
