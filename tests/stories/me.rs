use ofauth::Result;

use super::all;
use crate::support::{connect, mock};

#[tokio::test]
async fn the_account_is_renamed_and_looks_at_what_is_new() -> Result<()> {
    let server = mock().await;
    let me = connect(&server).me();
    let before = me.get().send().await?;

    let changed = me
        .update()
        .name("Casey at the shop")
        .about("Invoices and plans.")
        .send()
        .await?;
    assert_eq!(changed.about.as_deref(), Some("Invoices and plans."));
    let after = me.get().send().await?;
    assert_eq!(
        (after.name.as_deref(), after.id),
        (Some("Casey at the shop"), before.id)
    );
    // What is not set stays.
    assert_eq!(me.update().about("Plans.").send().await?.name, after.name);

    let page = me.notifications().send().await?;
    let notifications = all(&page.list, me.notifications().stream()).await?;
    assert!(notifications.len() > page.list.len());
    let page = me.release_forms().send().await?;
    let forms = all(&page.list, me.release_forms().stream()).await?;
    assert!(forms.len() > page.list.len());
    let page = me.tagged_friends().send().await?;
    let friends = all(&page.list, me.tagged_friends().stream()).await?;
    assert!(friends.len() > page.list.len());
    Ok(())
}
