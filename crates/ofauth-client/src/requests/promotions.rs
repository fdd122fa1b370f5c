// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Discounts for new subscribers.
#[allow(unused_imports)]
use super::prelude::*;

/// List the promotions: `GET /v2/access/promotions` (`listPromotions`).
///
/// Answers one page of the promotions of the account.
///
/// Needs the permission `promotions:read`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPromotions(Request);
impl ListPromotions {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope) -> Self {
        Self(Request::new(scope, &operations::LIST_PROMOTIONS))
    }

    /// Most items to answer in one page. 1 to 100.
    ///
    /// Without it a stream asks for 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", &limit);
        self
    }

    /// Number of items to skip, counted from the first. A maximum is not stated. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", &offset);
        self
    }

    /// Time limits and retries of this call; in a stream, of each of its pages.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(
        self,
    ) -> Result<Response<crate::Listing<types::Promotion>>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`ListPromotions::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }

    /// All pages, one after another. What they promise when the list changes meanwhile, the stream of its items
    /// does, too.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// All items, one after another.
    ///
    /// # When the list changes meanwhile
    ///
    /// Each page starts with the last item of the page before; where that is not there, the place is looked for until an item is found that has come already. So what is there all the time comes once, whatever is inserted or deleted; what is edited comes as it was when its page was read. What is inserted in front of the reader may not come, and what moves may come twice or not at all.
    ///
    /// Items are known again by their ids.
    ///
    /// That holds for up to 1,000 items that come in front between two pages, and for cursors as long as one of the eight items before them is there; beyond, what has come may come again.
    #[inline]
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }

    /// Go on from a cursor that [`Items::cursor`] or [`Pages::cursor`] gave.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.0.resume(&cursor);
        self
    }
}

impl PageRequest for ListPromotions {
    type Page = crate::Listing<types::Promotion>;
    type Item = types::Promotion;
    type Error = Error;
    #[inline]
    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    #[inline]
    fn start(&self) -> Option<Cursor> {
        self.0.start()
    }

    #[inline]
    fn fetch(
        &self,
        cursor: Option<&Cursor>,
    ) -> BoxFuture<'static, Result<Fetched<Self::Page>, openapi_runtime::Error>> {
        self.0.page::<Self::Page, Self::Item>(cursor)
    }

    #[inline]
    fn has_more(page: &Self::Page) -> Option<bool> {
        page.has_more
    }

    #[inline]
    fn next_cursor(_: &Self::Page) -> Option<Cursor> {
        None
    }

    #[inline]
    fn items(page: &mut Self::Page) -> &mut Vec<Self::Item> {
        &mut page.list
    }

    #[inline]
    fn identity(item: &Self::Item) -> Option<Key> {
        Some(Key::from(item.id.0))
    }

    #[inline]
    fn place(_: &Self::Item) -> Option<Key> {
        None
    }
}

/// Create a promotion: `POST /v2/access/promotions` (`createPromotion`).
///
/// Starts a promotion.
///
/// Needs the permission `promotions:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePromotion(Request);
impl CreatePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, draft: types::PromotionDraft) -> Self {
        let mut request = Request::new(scope, &operations::CREATE_PROMOTION);
        request.draft(&draft);
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// It is sent once: when it is not known whether the server has done it, it is not sent again, and
    /// [`Error::may_have_succeeded`] of the error is true. A 429 says that it was not done, and is waited out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(
        self,
    ) -> Result<Response<crate::Listing<types::Promotion>>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`CreatePromotion::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Delete a promotion: `DELETE /v2/access/promotions/{promotionId}` (`deletePromotion`).
///
/// Deletes a promotion; those who have used it keep it.
///
/// Needs the permission `promotions:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePromotion(Request);
impl DeletePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<crate::custom::PromotionRef>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::DELETE_PROMOTION);
        let promotion_id: crate::custom::PromotionRef = promotion_id.into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// When the answer to an attempt is lost and the next one finds nothing left (404 or 410), it has succeeded: see
    /// [`Response::was_gone`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::SuccessResult>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`DeletePromotion::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Change a promotion: `PUT /v2/access/promotions/{promotionId}` (`updatePromotion`).
///
/// Changes what is sent and leaves the rest as it is.
///
/// Needs the permission `promotions:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePromotion(Request);
impl UpdatePromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<crate::custom::PromotionRef>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPDATE_PROMOTION);
        let promotion_id: crate::custom::PromotionRef = promotion_id.into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    /// The discount, in percent. 1 to 100.
    #[inline]
    pub fn discount(mut self, discount: i64) -> Self {
        self.0.field("discount", Value::from(discount));
        self
    }

    /// How long it runs, in days. 1 to 365.
    #[inline]
    pub fn finish_days(mut self, finish_days: i64) -> Self {
        self.0.field("finishDays", Value::from(finish_days));
        self
    }

    /// What to tell the users who see it. At most 1000 characters.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message: String = message.into();
        self.0.field("message", Value::from(message));
        self
    }

    /// Number of users who can use it. It has no maximum. 1 or more.
    #[inline]
    pub fn subscribe_counts(mut self, subscribe_counts: i64) -> Self {
        self.0.field("subscribeCounts", Value::from(subscribe_counts));
        self
    }

    /// How long the discount lasts for each of them, in days. 1 to 365.
    #[inline]
    pub fn subscribe_days(mut self, subscribe_days: i64) -> Self {
        self.0.field("subscribeDays", Value::from(subscribe_days));
        self
    }

    /// Whom it is for, in words of the platform that are not documented. 1 element or more.
    #[inline]
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = type_
            .into_iter()
            .map(|value| {
                let value: String = value.into();
                Value::from(value)
            });
        self.0.extend("type", values.collect());
        self
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::Promotion>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`UpdatePromotion::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}

/// Stop a promotion: `POST /v2/access/promotions/{promotionId}/stop` (`stopPromotion`).
///
/// Ends a promotion before its time. Asking twice does no more than asking once.
///
/// Needs the permission `promotions:write`.
///
/// What has been set is checked when the request is sent: what the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing goes out.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopPromotion(Request);
impl StopPromotion {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        promotion_id: impl Into<crate::custom::PromotionRef>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::STOP_PROMOTION);
        let promotion_id: crate::custom::PromotionRef = promotion_id.into();
        request.set("promotionId", &promotion_id);
        Self(request)
    }

    /// Time limits and retries of this call.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before anything is sent; then whatever the
    /// way to the server and the server itself may bring, see [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send(self) -> Result<Response<types::SuccessResult>, Error> {
        Ok(self.0.answer().await?.decode()?)
    }

    /// Sends it and gives the bytes of the answer as they came, without decoding them.
    ///
    /// # Errors
    ///
    /// As [`StopPromotion::send`], decoding apart.
    #[inline]
    pub async fn into_raw(self) -> Result<Response<Bytes>, Error> {
        Ok(self.0.answer().await?.raw())
    }
}
