//! Posts of the account.

use crate::requests::{CreatePost, DeletePost, GetPost, ListPosts, UpdatePost};
use crate::{Connection, PostRef};

impl Connection {
    /// The posts of the account.
    pub fn posts(&self) -> Posts {
        Posts::new(self.clone())
    }
}

/// The posts of the account. Made by [`Connection::posts`].
#[derive(Clone, Debug)]
pub struct Posts {
    connection: Connection,
}

impl Posts {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Lists the posts: `GET /v2/access/posts` (`listPosts`).
    ///
    /// Needs the permission `posts:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut posts = creator.posts().list().stream();
    /// while let Some(post) = posts.try_next().await? {
    ///     println!("{post:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPosts {
        ListPosts::new(self.connection.scope())
    }

    /// Publishes a post, at once or later: `POST /v2/access/posts` (`createPost`).
    ///
    /// Needs the permission `posts:write`. It needs a text or media.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let post = creator
    ///     .posts()
    ///     .create()
    ///     .text("The new invoice is there.")
    ///     .media_items([5_000_000_000_001])
    ///     .send()
    ///     .await?;
    /// println!("{}", post.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreatePost {
        CreatePost::new(self.connection.scope())
    }

    /// Reads a post: `GET /v2/access/posts/{postId}` (`getPost`).
    ///
    /// Needs the permission `posts:read`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let post = creator.posts().get(4_001).send().await?;
    /// println!("{post:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, post_id: impl Into<PostRef>) -> GetPost {
        GetPost::new(self.connection.scope(), post_id)
    }

    /// Changes a post: `PUT /v2/access/posts/{postId}` (`updatePost`).
    ///
    /// Needs the permission `posts:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.posts().update(4_001).text("The invoice is there.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, post_id: impl Into<PostRef>) -> UpdatePost {
        UpdatePost::new(self.connection.scope(), post_id)
    }

    /// Deletes a post: `DELETE /v2/access/posts/{postId}` (`deletePost`).
    ///
    /// Needs the permission `posts:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// creator.posts().delete(4_001).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, post_id: impl Into<PostRef>) -> DeletePost {
        DeletePost::new(self.connection.scope(), post_id)
    }
}
