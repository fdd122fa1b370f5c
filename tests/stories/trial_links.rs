use ofauth::Result;

use super::{all, gone};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_made_shared_changed_and_deleted() -> Result<()> {
    let server = mock().await;
    let links = connect(&server).promotions().trial_links();
    let page = links.list().send().await?;
    let before = all(&page.list, links.list().stream()).await?;

    let made = links.create("Spring", 7).subscribe_counts(5).send().await?.into_inner();
    assert_eq!((made.subscribe_days, made.subscribe_counts), (Some(7), Some(5)));
    assert_eq!(*links.get(made.id).send().await?, made);
    assert!(links.share(made.id, 4101).send().await?.success);
    assert!(links.unshare(made.id, 4101).send().await?.success);

    assert!(links.update(made.id).trial_link_name("Summer").send().await?.success);
    let page = links.list().limit(1).send().await?;
    let now = all(&page.list, links.list().stream()).await?;
    let first = (now[0].id, now[0].trial_link_name.as_deref(), now[0].subscribe_days);
    assert_eq!(first, (made.id, Some("Summer"), Some(7)));
    assert_eq!(now[1..], before);

    assert!(links.delete(made.id).send().await?.success);
    gone(links.get(made.id).send()).await;
    gone(links.delete(made.id).send()).await;
    Ok(())
}
