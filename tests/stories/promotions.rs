use ofauth::Result;
use ofauth::types::PromotionDraft;

use super::{all, gone};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_started_changed_stopped_and_deleted() -> Result<()> {
    let server = mock().await;
    let promotions = connect(&server).promotions();
    let page = promotions.list().send().await?;
    let before = all(&page.list, promotions.list().stream()).await?;

    let draft = PromotionDraft {
        discount: 20,
        message: "Welcome.".to_owned(),
        finish_days: 7,
        subscribe_counts: 100,
        subscribe_days: 30,
        type_: vec!["new".to_owned()],
    };
    let made = promotions.create(draft).send().await?.into_inner().list.remove(0);
    assert!(before.iter().all(|promotion| promotion.id != made.id));
    assert_eq!(
        (made.message.as_deref(), made.subscribe_days),
        (Some("Welcome."), Some(30))
    );

    promotions.update(made.id).message("Welcome back.").send().await?;
    assert!(promotions.stop(made.id).send().await?.success);
    let page = promotions.list().limit(1).send().await?;
    let now = all(&page.list, promotions.list().stream()).await?;
    assert_eq!(now.len(), before.len() + 1);
    let first = (&now[0].message, now[0].is_finished, now[0].subscribe_days);
    assert_eq!(first, (&Some("Welcome back.".to_owned()), Some(true), Some(30)));

    assert!(promotions.delete(made.id).send().await?.success);
    gone(promotions.delete(made.id).send()).await;
    gone(promotions.stop(made.id).send()).await;
    let page = promotions.list().send().await?;
    assert_eq!(all(&page.list, promotions.list().stream()).await?, before);
    Ok(())
}
