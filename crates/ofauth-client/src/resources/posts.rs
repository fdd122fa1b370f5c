// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Posts and stories.
use super::prelude::*;

/// Posts and stories. Returned by `Connection::posts`.
#[derive(Clone, Debug)]
pub struct Posts {
    scope: Scope,
}

impl Posts {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// List own posts: `GET /v2/access/posts` (`listPosts`).
    ///
    /// Needs the permission `posts:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let mut items = connection.posts().list().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListPosts {
        ListPosts::new(&self.scope)
    }

    /// Create a post: `POST /v2/access/posts` (`createPost`).
    ///
    /// Needs the permission `posts:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let post = connection.posts().create().text("The new invoice is there.").media_items([5001]).send().await?;
    /// println!("{}", post.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> CreatePost {
        CreatePost::new(&self.scope)
    }

    /// Delete a post: `DELETE /v2/access/posts/{postId}` (`deletePost`).
    ///
    /// Needs the permission `posts:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// connection.posts().delete(7001).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> DeletePost {
        DeletePost::new(&self.scope, post_id)
    }

    /// Get a post: `GET /v2/access/posts/{postId}` (`getPost`).
    ///
    /// Needs the permission `posts:read`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection.posts().get(7001).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> GetPost {
        GetPost::new(&self.scope, post_id)
    }

    /// Change a post: `PUT /v2/access/posts/{postId}` (`updatePost`).
    ///
    /// Needs the permission `posts:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// connection.posts().update(7001).text("The invoice is there.").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        post_id: impl Into<::openapi_runtime::IdRef<crate::types::PostId>>,
    ) -> UpdatePost {
        UpdatePost::new(&self.scope, post_id)
    }
}
