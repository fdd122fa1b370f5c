use ofauth::{Decimal, Result};

use super::{all, gone};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_offered_changed_and_deleted() -> Result<()> {
    let server = mock().await;
    let bundles = connect(&server).promotions().bundles();
    let page = bundles.list().send().await?;
    let before = all(&page.list, bundles.list().stream()).await?;

    let made = bundles.create(10, 3).send().await?.into_inner();
    assert_eq!(
        (made.discount.as_ref(), made.duration),
        (Some(&Decimal::from(10)), Some(3))
    );
    assert_eq!(*bundles.get(made.id).send().await?, made);
    bundles.update(made.id).discount(20).send().await?;
    let read = bundles.get(made.id).send().await?;
    assert_eq!(
        (read.discount.as_ref(), read.duration),
        (Some(&Decimal::from(20)), Some(3))
    );
    let page = bundles.list().limit(1).send().await?;
    assert_eq!(page.list, [read.into_inner()]);
    assert_eq!(all(&page.list, bundles.list().stream()).await?.len(), before.len() + 1);

    bundles.delete(made.id).send().await?;
    gone(bundles.get(made.id).send()).await;
    gone(bundles.update(made.id).discount(30).send()).await;
    let page = bundles.list().send().await?;
    assert_eq!(all(&page.list, bundles.list().stream()).await?, before);
    Ok(())
}
