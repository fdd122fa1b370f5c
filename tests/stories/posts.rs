use ofauth::{MediaRef, Result};

use super::{all, gone, refused};
use crate::support::{connect, mock};

#[tokio::test]
async fn one_is_written_changed_and_deleted() -> Result<()> {
    let server = mock().await;
    let posts = connect(&server).posts();
    let page = posts.list().send().await?;
    let before = all(&page.list, posts.list().stream()).await?;

    let media = [1_600_000_000_002, 1_600_000_000_001];
    let draft = posts
        .create()
        .text("Minutes of May")
        .media_items(media.map(MediaRef::from));
    let made = draft.send().await?.into_inner();
    assert_eq!(made.raw_text.as_deref(), Some("Minutes of May"));
    assert_eq!(made.media.iter().map(|media| media.id.0).collect::<Vec<_>>(), media);
    let page = posts.list().limit(1).send().await?;
    assert_eq!(page.list[0].id, made.id);
    assert_eq!(all(&page.list, posts.list().stream()).await?.len(), before.len() + 1);

    posts.update(made.id).text("Minutes of June").send().await?;
    let read = posts
        .get(made.id)
        .send()
        .await?
        .into_inner()
        .into_known()
        .expect("a post");
    assert_eq!((read.id, read.raw_text.as_deref()), (made.id, Some("Minutes of June")));

    posts.delete(made.id).send().await?;
    gone(posts.get(made.id).send()).await;
    gone(posts.update(made.id).text("Minutes of July").send()).await;
    gone(posts.delete(made.id).send()).await;
    let page = posts.list().send().await?;
    assert_eq!(all(&page.list, posts.list().stream()).await?, before);
    refused(
        posts
            .create()
            .text("Plans")
            .media_items([MediaRef::upload("none")])
            .send(),
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn posts_and_stories_of_another_are_read() -> Result<()> {
    let server = mock().await;
    let user = connect(&server).user(4101);
    let page = user.posts().limit(3).send().await?;
    assert_eq!(page.list.len(), 3);
    let posts = all(&page.list, user.posts().stream()).await?;
    assert!(posts.len() > 10);
    let stories = user.stories().send().await?;
    assert_eq!(*user.stories().send().await?, *stories);
    Ok(())
}
