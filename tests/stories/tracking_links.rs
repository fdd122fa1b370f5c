use ofauth::Result;

use super::{all, gone};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_made_shared_renamed_and_deleted() -> Result<()> {
    let server = mock().await;
    let links = connect(&server).promotions().tracking_links();
    let page = links.list().send().await?;
    let before = all(&page.list, links.list().stream()).await?;

    let made = links.create("Spring").send().await?.first().cloned().expect("a link");
    assert_eq!(*links.get(made.id).send().await?, made);
    assert!(links.share(made.id, 4101).send().await?.success);
    assert!(links.unshare(made.id, 4101).send().await?.success);
    links.claimers(made.id).send().await?;

    links.update(made.id).name("Summer").send().await?;
    let page = links.list().limit(1).send().await?;
    let now = all(&page.list, links.list().stream()).await?;
    assert_eq!((now[0].id, now[0].name.as_str()), (made.id, "Summer"));
    assert_eq!(now[1..], before);

    assert!(links.delete(made.id).send().await?.success);
    gone(links.get(made.id).send()).await;
    gone(links.update(made.id).name("Autumn").send()).await;
    let page = links.list().send().await?;
    assert_eq!(all(&page.list, links.list().stream()).await?, before);
    Ok(())
}
