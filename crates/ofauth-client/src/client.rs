// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 206932d9c86091f13f09e713776365cf5efb6b5aa6f0c0aa1ffc308869bda84c
// Generator: ofauth-rs 1, progenitor 0.15.1

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
use crate::types;
#[derive(Clone, Debug)]
/**Client for OFAuth API

The OFAuth HTTP API. Every call carries the organisation's key in `apiKey`; calls under `/v2/access`, and most under
`/v2/vault-plus`, also name the connected account in `x-connection-id`.


Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Runtime,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::Runtime) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Runtime,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Runtime> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Runtime {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Runtime>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**Get the chart of tracking links

Answers figures of tracking links over time.


Sends a `GET` request to `/v2/access/analytics/campaigns/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_campaigns_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/campaigns/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_campaigns_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top tracking links

Answers one page of tracking links, the most successful first.


Sends a `GET` request to `/v2/access/analytics/campaigns/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_campaigns<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::CampaignPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/campaigns/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_campaigns",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of messages

Answers figures of messages over time.


Sends a `GET` request to `/v2/access/analytics/mass-messages/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_mass_messages_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<types::MassMessageCharts>, Error<()>> {
        let url = format!("{}/v2/access/analytics/mass-messages/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mass_messages_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the mass messages that were bought

Answers one page of the mass messages that someone has paid for.


Sends a `GET` request to `/v2/access/analytics/mass-messages/purchased`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_purchased_mass_messages<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::MassMessageReportPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/mass-messages/purchased", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_purchased_mass_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the mass messages that were sent

Answers mass messages of the time asked for. It says whether there are more, and has no parameter that leads
to them: narrow the range down.


Sends a `GET` request to `/v2/access/analytics/mass-messages/sent`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_sent_mass_messages<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::MassMessageReportPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/mass-messages/sent", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_sent_mass_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List who bought a mass message

Answers one page of the users who have paid for a mass message. It takes `marker` as well as `offset`.


Sends a `GET` request to `/v2/access/analytics/mass-messages/{massMessageId}/buyers`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
- `limit`: Most items to answer in one page.
- `marker`: Cursor: `nextMarker` of the page before. It has no unit, bounds are not stated.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_mass_message_buyers<'a>(
        &'a self,
        mass_message_id: &'a str,
        limit: Option<i64>,
        marker: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::BuyerPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/mass-messages/{}/buyers", self.baseurl, crate
            ::path_segment::encode("mass_message_id", & mass_message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_mass_message_buyers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of posts

Answers figures of posts over time.


Sends a `GET` request to `/v2/access/analytics/posts/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_posts_chart<'a>(
        &'a self,
        by: Option<&'a crate::PostMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/posts/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_posts_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top posts

Answers one page of posts, the most successful first.


Sends a `GET` request to `/v2/access/analytics/posts/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_posts<'a>(
        &'a self,
        by: Option<&'a crate::TopPostMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPostPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/posts/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the figures of a post

Answers how one post has done.


Sends a `GET` request to `/v2/access/analytics/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn get_post_stats<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<types::PostStats>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/posts/{}", self.baseurl, crate
            ::path_segment::encode("post_id", & post_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_post_stats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of promotions

Answers figures of promotions over time.


Sends a `GET` request to `/v2/access/analytics/promotions/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_promotions_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/promotions/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_promotions_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top promotions

Answers one page of promotions, the most successful first.


Sends a `GET` request to `/v2/access/analytics/promotions/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_promotions<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPromotionPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/promotions/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_promotions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of stories

Answers figures of stories over time.


Sends a `GET` request to `/v2/access/analytics/stories/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_stories_chart<'a>(
        &'a self,
        by: Option<&'a crate::StoryMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/stories/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_stories_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top stories

Answers one page of stories, the most successful first.


Sends a `GET` request to `/v2/access/analytics/stories/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_stories<'a>(
        &'a self,
        by: Option<&'a crate::TopStoryMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopStoryPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/stories/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_stories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of streams

Answers figures of streams over time.


Sends a `GET` request to `/v2/access/analytics/streams/chart`

Arguments:
- `by`: Which figure to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_streams_chart<'a>(
        &'a self,
        by: Option<&'a crate::StreamMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/streams/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_streams_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top streams

Answers one page of streams, the most successful first.


Sends a `GET` request to `/v2/access/analytics/streams/top`

Arguments:
- `by`: What success means.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_streams<'a>(
        &'a self,
        by: Option<&'a crate::StreamMetric>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopPostPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/streams/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_streams",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of trial links

Answers figures of trial links over time.


Sends a `GET` request to `/v2/access/analytics/trials/chart`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_trials_chart<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<crate::Entries<crate::types::Chart>>, Error<()>> {
        let url = format!("{}/v2/access/analytics/trials/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_trials_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the top trial links

Answers one page of trial links, the most successful first.


Sends a `GET` request to `/v2/access/analytics/trials/top`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_top_trials<'a>(
        &'a self,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopTrialPage>, Error<()>> {
        let url = format!("{}/v2/access/analytics/trials/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_top_trials",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of visitors

Answers how many have visited the profile, and for how long, over time.


Sends a `GET` request to `/v2/access/analytics/visitor-countries/chart`

Arguments:
- `by`: Which visitors count.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn get_visitors_chart<'a>(
        &'a self,
        by: Option<&'a crate::VisitorMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::VisitorsChart>, Error<()>> {
        let url = format!(
            "{}/v2/access/analytics/visitor-countries/chart", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_visitors_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the top countries of visitors

Answers the countries that most visitors come from.


Sends a `GET` request to `/v2/access/analytics/visitor-countries/top`

Arguments:
- `by`: Which visitors count.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn get_top_countries<'a>(
        &'a self,
        by: Option<&'a crate::VisitorMetric>,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopCountriesAnswer>, Error<()>> {
        let url = format!("{}/v2/access/analytics/visitor-countries/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_top_countries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the chats

Answers one page of the chats of the account, each with its last message.


Sends a `GET` request to `/v2/access/chats`

Arguments:
- `filter`: Answer only chats of this kind.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `order`: Which chats come first.
- `query`: Answer only what contains this text.
- `user_list_id`: Id of a user list; answer only chats with its members.
*/
    pub async fn list_chats<'a>(
        &'a self,
        filter: Option<&'a crate::ChatFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<&'a crate::ChatOrder>,
        query: Option<&'a str>,
        user_list_id: Option<i64>,
    ) -> Result<ResponseValue<types::ChatPage>, Error<()>> {
        let url = format!("{}/v2/access/chats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("userListId", &user_list_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of a chat

Answers one page of the messages of a chat that carry media.


Sends a `GET` request to `/v2/access/chats/{userId}/media`

Arguments:
- `user_id`: Id of the user, digits only.
- `last_id`: Cursor. The id of the last message of the previous page; the answer starts after it.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `opened`: Answer only media that have been opened, or only those that have not.
- `skip_users`: Whether to leave the user data out, in a form that is not documented.
- `type_`: Answer only media of this kind.
*/
    pub async fn list_chat_media<'a>(
        &'a self,
        user_id: &'a str,
        last_id: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        opened: Option<&'a crate::Flag>,
        skip_users: Option<&'a str>,
        type_: Option<&'a crate::ChatMediaType>,
    ) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/media", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("last_id", &last_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("opened", &opened))
            .query(&progenitor_client::QueryParam::new("skip_users", &skip_users))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chat_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the messages of a chat

Answers one page of the chat between the connected account and another user, newest message first. Page on
with `last_id`: unlike `offset` it neither repeats nor skips messages when new ones arrive meanwhile.


Sends a `GET` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user, digits only.
- `first_id`: Start the page at this message and include it, for instance one that a search has found.
- `include_users`: Whether to embed the senders' user data.
- `last_id`: Cursor. The id of the last message of the previous page; the answer starts after it.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `offset`: Number of messages to skip, counted from the newest. A maximum is not stated.
- `query`: Answer only messages that contain this text.
*/
    pub async fn list_chat_messages<'a>(
        &'a self,
        user_id: &'a str,
        first_id: Option<&'a str>,
        include_users: Option<bool>,
        last_id: Option<&'a str>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("first_id", &first_id))
            .query(&progenitor_client::QueryParam::new("include_users", &include_users))
            .query(&progenitor_client::QueryParam::new("last_id", &last_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chat_messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a message

Sends a message from the connected account to the user at the other end of the chat. The API has no
idempotency key: sent twice, the message is there twice.


Sends a `POST` request to `/v2/access/chats/{userId}/messages`

Arguments:
- `user_id`: Id of the user, digits only.
- `body`: The message.
*/
    pub async fn send_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::MessageDraft,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unsend a message

Takes a message back, as long as its `cancelSeconds` have not run out. Asking twice does no more than asking
once.


Sends a `DELETE` request to `/v2/access/chats/{userId}/messages/{messageId}`

Arguments:
- `user_id`: Id of the user, digits only.
- `message_id`: Id of the message that was sent.
- `body`: Names the chat once more.
*/
    pub async fn unsend_chat_message<'a>(
        &'a self,
        user_id: &'a str,
        message_id: &'a str,
        body: &'a types::UnsendRequest,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/chats/{}/messages/{}", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?, crate
            ::path_segment::encode("message_id", & message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unsend_chat_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the chargebacks

Answers one page of the payments that were taken back. The size of a page is the server's.


Sends a `GET` request to `/v2/access/earnings/chargebacks`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `marker`: Cursor: `nextMarker` of the page before.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
*/
    pub async fn list_chargebacks<'a>(
        &'a self,
        end_date: Option<&'a str>,
        marker: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> Result<ResponseValue<types::ChargebackPage>, Error<()>> {
        let url = format!("{}/v2/access/earnings/chargebacks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_chargebacks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the chart of earnings

Answers what the account has earned, over time.


Sends a `GET` request to `/v2/access/earnings/chart`

Arguments:
- `by`: Which earnings to show.
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `monthly_total`: Whether to answer the totals of months as well.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `with_total`: Whether to answer the total as well.
*/
    pub async fn get_earnings_chart<'a>(
        &'a self,
        by: Option<&'a crate::EarningsMetric>,
        end_date: Option<&'a str>,
        monthly_total: Option<bool>,
        start_date: Option<&'a str>,
        with_total: Option<bool>,
    ) -> Result<ResponseValue<types::Chart>, Error<()>> {
        let url = format!("{}/v2/access/earnings/chart", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("monthlyTotal", &monthly_total))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("withTotal", &with_total))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_earnings_chart",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the transactions

Answers one page of the payments to the account. The size of a page is the server's.


Sends a `GET` request to `/v2/access/earnings/transactions`

Arguments:
- `marker`: Cursor: `nextMarker` of the page before.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `tips_source`: Answer only tips made there, with `type=tips`.
- `type_`: Answer only payments of this kind.
*/
    pub async fn list_transactions<'a>(
        &'a self,
        marker: Option<&'a str>,
        start_date: Option<&'a str>,
        tips_source: Option<&'a crate::TipSource>,
        type_: Option<&'a crate::TransactionType>,
    ) -> Result<ResponseValue<types::TransactionPage>, Error<()>> {
        let url = format!("{}/v2/access/earnings/transactions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tipsSource", &tips_source))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_transactions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a mass message

Sends a message to many users, at once or at a later time. Sent twice, it is there twice.


Sends a `POST` request to `/v2/access/mass-messages`

Arguments:
- `body`: The message, and who gets it.
*/
    pub async fn create_mass_message<'a>(
        &'a self,
        body: &'a types::MassMessageDraft,
    ) -> Result<ResponseValue<types::MassMessage>, Error<()>> {
        let url = format!("{}/v2/access/mass-messages", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a scheduled mass message

Takes back a mass message that waits for its time.


Sends a `DELETE` request to `/v2/access/mass-messages/scheduled/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn delete_scheduled_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/scheduled/{}", self.baseurl, crate
            ::path_segment::encode("mass_message_id", & mass_message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_scheduled_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a mass message

Answers the message as its readers see it. The documentation speaks of scheduled ones alone.


Sends a `GET` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn get_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, crate
            ::path_segment::encode("mass_message_id", & mass_message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a mass message

Replaces a mass message that has not been sent yet. The vendor states the same defaults as for a new one, and not
whether what is left out falls back to them.


Sends a `PUT` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
- `body`: The message, and who gets it.
*/
    pub async fn update_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
        body: &'a types::MassMessageDraft,
    ) -> Result<ResponseValue<types::MassMessage>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, crate
            ::path_segment::encode("mass_message_id", & mass_message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a mass message

Takes a mass message back: one that waits is not sent, one that was sent is unsent as long as its
`unsendSeconds` have not run out.


Sends a `DELETE` request to `/v2/access/mass-messages/{massMessageId}`

Arguments:
- `mass_message_id`: Id of the mass message, as a listing answers it.
*/
    pub async fn delete_mass_message<'a>(
        &'a self,
        mass_message_id: &'a str,
    ) -> Result<ResponseValue<types::UnsendResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/mass-messages/{}", self.baseurl, crate
            ::path_segment::encode("mass_message_id", & mass_message_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_mass_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List own posts

Answers one page of the posts of the connected account.


Sends a `GET` request to `/v2/access/posts`

Arguments:
- `before_publish_time`: Cursor. The time of the last post of the previous page; the answer holds only posts published before.

- `include_post_counts`: Whether to answer `counters` as well.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `pinned`: Whether to answer pinned posts as well.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_posts<'a>(
        &'a self,
        before_publish_time: Option<&'a str>,
        include_post_counts: Option<bool>,
        limit: Option<i64>,
        pinned: Option<bool>,
        sort_by: Option<&'a crate::PostOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::PostPage>, Error<()>> {
        let url = format!("{}/v2/access/posts", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "beforePublishTime",
                    &before_publish_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includePostCounts",
                    &include_post_counts,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("pinned", &pinned))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a post

Publishes a post, at once or at a later time. Sent twice, it is there twice.


Sends a `POST` request to `/v2/access/posts`

Arguments:
- `body`: The post.
*/
    pub async fn create_post<'a>(
        &'a self,
        body: &'a types::PostDraft,
    ) -> Result<ResponseValue<types::Post>, Error<()>> {
        let url = format!("{}/v2/access/posts", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a post

Answers one post of the connected account.


Sends a `GET` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn get_post<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::Post>>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, crate
            ::path_segment::encode("post_id", & post_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a post

Replaces what a post says and shows. The vendor states the same defaults as for a new one, and not whether what is
left out falls back to them.


Sends a `PUT` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
- `body`: The post.
*/
    pub async fn update_post<'a>(
        &'a self,
        post_id: &'a str,
        body: &'a types::PostDraft,
    ) -> Result<ResponseValue<types::Post>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, crate
            ::path_segment::encode("post_id", & post_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a post

Deletes a post for good.


Sends a `DELETE` request to `/v2/access/posts/{postId}`

Arguments:
- `post_id`: Id of the post, as a listing answers it.
*/
    pub async fn delete_post<'a>(
        &'a self,
        post_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/posts/{}", self.baseurl, crate
            ::path_segment::encode("post_id", & post_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_post",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the promotions

Answers one page of the promotions of the account.


Sends a `GET` request to `/v2/access/promotions`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_promotions<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Promotion>>, Error<()>> {
        let url = format!("{}/v2/access/promotions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_promotions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a promotion

Starts a promotion.


Sends a `POST` request to `/v2/access/promotions`

Arguments:
- `body`: The promotion.
*/
    pub async fn create_promotion<'a>(
        &'a self,
        body: &'a types::PromotionDraft,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Promotion>>, Error<()>> {
        let url = format!("{}/v2/access/promotions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the bundles

Answers one page of the bundles of the account.


Sends a `GET` request to `/v2/access/promotions/bundles`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_bundles<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::Bundle>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/bundles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_bundles",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a bundle

Offers several months at a lower price.


Sends a `POST` request to `/v2/access/promotions/bundles`

Arguments:
- `body`: The bundle.
*/
    pub async fn create_bundle<'a>(
        &'a self,
        body: &'a types::BundleDraft,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!("{}/v2/access/promotions/bundles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a bundle

Answers one bundle.


Sends a `GET` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
*/
    pub async fn get_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, crate
            ::path_segment::encode("bundle_id", & bundle_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a bundle

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
        body: &'a types::BundleUpdate,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, crate
            ::path_segment::encode("bundle_id", & bundle_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a bundle

Withdraws a bundle.


Sends a `DELETE` request to `/v2/access/promotions/bundles/{bundleId}`

Arguments:
- `bundle_id`: Id of the bundle, as a listing answers it.
*/
    pub async fn delete_bundle<'a>(
        &'a self,
        bundle_id: &'a str,
    ) -> Result<ResponseValue<types::Bundle>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/bundles/{}", self.baseurl, crate
            ::path_segment::encode("bundle_id", & bundle_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_bundle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the tracking links

Answers one page of the tracking links of the account.


Sends a `GET` request to `/v2/access/promotions/tracking-links`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `pagination`: The platform's own flag for paging; no unit, bounds are not documented.
- `sorting_deleted`: How deleted links are put in order, in a form that is not documented.
- `stats`: Whether to answer figures as well.
- `with_deleted`: Whether to answer deleted links as well: 1 if so. It has no unit, bounds are not documented.
*/
    pub async fn list_tracking_links<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        pagination: Option<i64>,
        sorting_deleted: Option<&'a str>,
        stats: Option<&'a crate::TrueOrFalse>,
        with_deleted: Option<i64>,
    ) -> Result<ResponseValue<types::TrackingLinkPage>, Error<()>> {
        let url = format!("{}/v2/access/promotions/tracking-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("pagination", &pagination))
            .query(
                &progenitor_client::QueryParam::new("sorting_deleted", &sorting_deleted),
            )
            .query(&progenitor_client::QueryParam::new("stats", &stats))
            .query(&progenitor_client::QueryParam::new("with_deleted", &with_deleted))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tracking_links",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a tracking link

Makes a tracking link.


Sends a `POST` request to `/v2/access/promotions/tracking-links`

Arguments:
- `body`: The link.
*/
    pub async fn create_tracking_link<'a>(
        &'a self,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<crate::OneOrMany<crate::types::TrackingLink>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/tracking-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Share a tracking link with a user

Lets another user see the figures of a tracking link.


Sends a `POST` request to `/v2/access/promotions/tracking-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn share_tracking_link<'a>(
        &'a self,
        body: &'a types::TrackingLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "share_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop sharing a tracking link

Keeps the figures of a tracking link from a user again.


Sends a `DELETE` request to `/v2/access/promotions/tracking-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn unshare_tracking_link<'a>(
        &'a self,
        body: &'a types::TrackingLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unshare_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a tracking link

Answers one tracking link.


Sends a `GET` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn get_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::TrackingLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, crate
            ::path_segment::encode("tracking_link_id", & tracking_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Rename a tracking link

Gives the link another name.


Sends a `PUT` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
        body: &'a types::TrackingLinkUpdate,
    ) -> Result<ResponseValue<types::TrackingLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, crate
            ::path_segment::encode("tracking_link_id", & tracking_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a tracking link

Deletes a tracking link.


Sends a `DELETE` request to `/v2/access/promotions/tracking-links/{trackingLinkId}`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn delete_tracking_link<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}", self.baseurl, crate
            ::path_segment::encode("tracking_link_id", & tracking_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_tracking_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List who came by a tracking link

Answers users who came by the link. It says whether there are more, and has no parameter that leads to them.


Sends a `GET` request to `/v2/access/promotions/tracking-links/{trackingLinkId}/claimers`

Arguments:
- `tracking_link_id`: Id of the tracking link, as a listing answers it.
*/
    pub async fn list_tracking_link_claimers<'a>(
        &'a self,
        tracking_link_id: &'a str,
    ) -> Result<ResponseValue<types::ClaimerList>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/tracking-links/{}/claimers", self.baseurl, crate
            ::path_segment::encode("tracking_link_id", & tracking_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tracking_link_claimers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the trial links

Answers one page of the trial links of the account.


Sends a `GET` request to `/v2/access/promotions/trial-links`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_trial_links<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<crate::Listing<crate::types::TrialLink>>, Error<()>> {
        let url = format!("{}/v2/access/promotions/trial-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_trial_links",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a trial link

Makes a trial link.


Sends a `POST` request to `/v2/access/promotions/trial-links`

Arguments:
- `body`: The link.
*/
    pub async fn create_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkDraft,
    ) -> Result<ResponseValue<types::TrialLink>, Error<()>> {
        let url = format!("{}/v2/access/promotions/trial-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Share a trial link with a user

Lets another user see the figures of a trial link.


Sends a `POST` request to `/v2/access/promotions/trial-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn share_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "share_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop sharing a trial link

Keeps the figures of a trial link from a user again.


Sends a `DELETE` request to `/v2/access/promotions/trial-links/share-access`

Arguments:
- `body`: Which link, and with whom.
*/
    pub async fn unshare_trial_link<'a>(
        &'a self,
        body: &'a types::TrialLinkShare,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/share-access", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unshare_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a trial link

Answers one trial link.


Sends a `GET` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
*/
    pub async fn get_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
    ) -> Result<ResponseValue<types::TrialLink>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, crate
            ::path_segment::encode("trial_link_id", & trial_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a trial link

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
        body: &'a types::TrialLinkUpdate,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, crate
            ::path_segment::encode("trial_link_id", & trial_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a trial link

Deletes a trial link; those who have used it keep their trial.


Sends a `DELETE` request to `/v2/access/promotions/trial-links/{trialLinkId}`

Arguments:
- `trial_link_id`: Id of the trial link, as a listing answers it.
*/
    pub async fn delete_trial_link<'a>(
        &'a self,
        trial_link_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/trial-links/{}", self.baseurl, crate
            ::path_segment::encode("trial_link_id", & trial_link_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_trial_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a promotion

Changes what is sent and leaves the rest as it is.


Sends a `PUT` request to `/v2/access/promotions/{promotionId}`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
- `body`: What to change.
*/
    pub async fn update_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
        body: &'a types::PromotionUpdate,
    ) -> Result<ResponseValue<types::Promotion>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}", self.baseurl, crate
            ::path_segment::encode("promotion_id", & promotion_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a promotion

Deletes a promotion; those who have used it keep it.


Sends a `DELETE` request to `/v2/access/promotions/{promotionId}`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
*/
    pub async fn delete_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}", self.baseurl, crate
            ::path_segment::encode("promotion_id", & promotion_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Stop a promotion

Ends a promotion before its time. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/promotions/{promotionId}/stop`

Arguments:
- `promotion_id`: Id of the promotion, as a listing answers it.
*/
    pub async fn stop_promotion<'a>(
        &'a self,
        promotion_id: &'a str,
    ) -> Result<ResponseValue<types::SuccessResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/promotions/{}/stop", self.baseurl, crate
            ::path_segment::encode("promotion_id", & promotion_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "stop_promotion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the connected account

Answers the profile of the account that the connection is for.


Sends a `GET` request to `/v2/access/self`

*/
    pub async fn get_self<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentUser>, Error<()>> {
        let url = format!("{}/v2/access/self", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the profile of the connected account

Changes what is sent and leaves the rest as it is.


Sends a `PATCH` request to `/v2/access/self`

Arguments:
- `body`: What to change.
*/
    pub async fn update_self<'a>(
        &'a self,
        body: &'a types::SelfUpdate,
    ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
        let url = format!("{}/v2/access/self", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_self",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List notifications

Answers one page of what has happened to the account, newest first (not documented).


Sends a `GET` request to `/v2/access/self/notifications`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `related_username`: Answer only notifications about the user of this name.
- `type_`: Answer only notifications of this kind.
*/
    pub async fn list_notifications<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        related_username: Option<&'a str>,
        type_: Option<&'a crate::NotificationType>,
    ) -> Result<ResponseValue<types::NotificationPage>, Error<()>> {
        let url = format!("{}/v2/access/self/notifications", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(
                &progenitor_client::QueryParam::new("relatedUsername", &related_username),
            )
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_notifications",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List release forms

Answers one page of the consents of people whom media of the account show.


Sends a `GET` request to `/v2/access/self/release-forms`

Arguments:
- `filter`: Answer only those in this state.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `search`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_release_forms<'a>(
        &'a self,
        filter: Option<&'a crate::ReleaseFormFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
        sort_by: Option<&'a crate::ReleaseFormOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::ReleaseFormRecordPage>, Error<()>> {
        let url = format!("{}/v2/access/self/release-forms", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_release_forms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List tagged friends

Answers one page of the users of the platform whom the account has tagged as people in its media.


Sends a `GET` request to `/v2/access/self/tagged-friend-users`

Arguments:
- `filter`: Answer only those in this state.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `search`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_tagged_friends<'a>(
        &'a self,
        filter: Option<&'a crate::ReleaseFormFilter>,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
        sort_by: Option<&'a crate::ReleaseFormOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::TaggedFriendPage>, Error<()>> {
        let url = format!("{}/v2/access/self/tagged-friend-users", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tagged_friends",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the subscribers

Answers one page of the users who subscribe to the account, or did.


Sends a `GET` request to `/v2/access/subscribers`

Arguments:
- `end_date`: End of the range, as an ISO 8601 date with or without a time.
- `filter_duration`: How long they have subscribed, in a form that is not documented.
- `filter_online`: Whether they are online.
- `filter_promo_id`: Id of the promotion that they came by.
- `filter_tips`: How much they have tipped, in a form that is not documented.
- `filter_total_spent`: How much they have spent, in a form that is not documented.
- `filter_trial_id`: Id of the trial link that they came by.
- `latest_type`: Which events count, with `type=latest`.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `start_date`: Start of the range, as an ISO 8601 date with or without a time.
- `type_`: Answer only subscribers of this kind.
*/
    pub async fn list_subscribers<'a>(
        &'a self,
        end_date: Option<&'a str>,
        filter_duration: Option<&'a str>,
        filter_online: Option<&'a crate::Flag>,
        filter_promo_id: Option<&'a str>,
        filter_tips: Option<&'a str>,
        filter_total_spent: Option<&'a str>,
        filter_trial_id: Option<&'a str>,
        latest_type: Option<&'a crate::LatestSubscriberType>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
        start_date: Option<&'a str>,
        type_: Option<&'a crate::SubscriberType>,
    ) -> Result<ResponseValue<types::SubscriberPage>, Error<()>> {
        let url = format!("{}/v2/access/subscribers", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(
                &progenitor_client::QueryParam::new("filter[duration]", &filter_duration),
            )
            .query(&progenitor_client::QueryParam::new("filter[online]", &filter_online))
            .query(
                &progenitor_client::QueryParam::new("filter[promoId]", &filter_promo_id),
            )
            .query(&progenitor_client::QueryParam::new("filter[tips]", &filter_tips))
            .query(
                &progenitor_client::QueryParam::new(
                    "filter[total_spent]",
                    &filter_total_spent,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("filter[trial_id]", &filter_trial_id),
            )
            .query(&progenitor_client::QueryParam::new("latestType", &latest_type))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscribers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set the name of a subscriber

Sets the name by which the account sees a subscriber.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/custom-name`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The name.
*/
    pub async fn set_subscriber_name<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberName,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/custom-name", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Give a subscriber a discount

Lowers what one subscriber pays for some months.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/discount`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The discount.
*/
    pub async fn set_subscriber_discount<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberDiscount,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/discount", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_discount",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set the note on a subscriber

Sets what the account notes about a subscriber, for its own eyes.


Sends a `PUT` request to `/v2/access/subscribers/{userId}/note`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: The note.
*/
    pub async fn set_subscriber_note<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::SubscriberNote,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscribers/{}/note", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "set_subscriber_note",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the subscriptions

Answers one page of the creators whom the account subscribes to, or did.


Sends a `GET` request to `/v2/access/subscriptions`

Arguments:
- `filter_online`: Whether the creator is online.
- `filter_paid`: Whether it costs something.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `type_`: Answer only subscriptions of this kind.
*/
    pub async fn list_subscriptions<'a>(
        &'a self,
        filter_online: Option<&'a crate::Flag>,
        filter_paid: Option<&'a crate::Flag>,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
        type_: Option<&'a crate::SubscriptionType>,
    ) -> Result<ResponseValue<types::SubscriptionPage>, Error<()>> {
        let url = format!("{}/v2/access/subscriptions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter[online]", &filter_online))
            .query(&progenitor_client::QueryParam::new("filter[paid]", &filter_paid))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Count subscriptions and subscribers

Answers how many there are of each kind.


Sends a `GET` request to `/v2/access/subscriptions/count`

*/
    pub async fn get_subscription_counts<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SubscriptionCounts>, Error<()>> {
        let url = format!("{}/v2/access/subscriptions/count", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription_counts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the history of a subscription

Answers the times for which a subscription was paid. It says whether there are more, and has no parameter that
leads to them other than `all`.


Sends a `GET` request to `/v2/access/subscriptions/{subscriptionId}/history`

Arguments:
- `subscription_id`: Id of the subscription, as a listing answers it.
- `all`: Whether to answer the whole history, not only its recent part.
*/
    pub async fn get_subscription_history<'a>(
        &'a self,
        subscription_id: &'a str,
        all: Option<&'a crate::Flag>,
    ) -> Result<ResponseValue<types::SubscriptionHistory>, Error<()>> {
        let url = format!(
            "{}/v2/access/subscriptions/{}/history", self.baseurl, crate
            ::path_segment::encode("subscription_id", & subscription_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("all", &all))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription_history",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Look whether a file is in the vault already

Answers the media item that was made of a file of this ETag and size, if there is one.


Sends a `POST` request to `/v2/access/uploads/check`

Arguments:
- `body`: What tells the file apart.
*/
    pub async fn check_upload<'a>(
        &'a self,
        body: &'a types::UploadCheck,
    ) -> Result<ResponseValue<types::UploadCheckResult>, Error<()>> {
        let url = format!("{}/v2/access/uploads/check", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Complete an upload

Puts the parts together. The upload can then be used in messages and posts, once.


Sends a `POST` request to `/v2/access/uploads/complete`

Arguments:
- `body`: Which upload.
*/
    pub async fn complete_upload<'a>(
        &'a self,
        body: &'a types::UploadCompletion,
    ) -> Result<ResponseValue<types::UploadResult>, Error<()>> {
        let url = format!("{}/v2/access/uploads/complete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "complete_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Start an upload

Answers the id of an upload, and in its headers in how many parts the file is to be sent. With one part, or
without these headers, send the whole file by `uploadMedia`; else send each part by `uploadPart`, then call
`completeUpload`.


Sends a `POST` request to `/v2/access/uploads/init`

Arguments:
- `body`: The file.
*/
    pub async fn start_upload<'a>(
        &'a self,
        body: &'a types::UploadDraft,
    ) -> Result<ResponseValue<types::StartedUpload>, Error<()>> {
        let url = format!("{}/v2/access/uploads/init", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_upload",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Upload a file in one piece\n\nSends the whole file and completes the upload; `completeUpload` must not follow.\n\n\nSends a `PUT` request to `/v2/access/uploads/{mediaUploadId}`\n\nArguments:\n- `media_upload_id`: Id of the upload, as `upload:…`; the colon is percent-encoded in the path.\n- `content_type`: Media type of the body: */*\n- `body`: The bytes of the file. `Content-Type` is the media type of the file.\n"]
    pub async fn upload_media<'a, B: Into<reqwest::Body>>(
        &'a self,
        media_upload_id: &'a str,
        content_type: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::UploadResult>, Error<()>> {
        let url = format!(
            "{}/v2/access/uploads/{}", self.baseurl, crate
            ::path_segment::encode("media_upload_id", & media_upload_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("content-type", content_type.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Upload a part of a file\n\nSends one part. Sent twice, it takes its own place.\n\n\nSends a `PUT` request to `/v2/access/uploads/{mediaUploadId}/parts/{partNumber}`\n\nArguments:\n- `media_upload_id`: Id of the upload, as `upload:…`; the colon is percent-encoded in the path.\n- `part_number`: Position of the part, counted from 1. A maximum is not stated.\n- `content_type`: Media type of the body: */*\n- `body`: The bytes of the part. `Content-Type` is the media type of the file.\n"]
    pub async fn upload_part<'a, B: Into<reqwest::Body>>(
        &'a self,
        media_upload_id: &'a str,
        part_number: i64,
        content_type: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::UploadedPart>, Error<()>> {
        let url = format!(
            "{}/v2/access/uploads/{}/parts/{}", self.baseurl, crate
            ::path_segment::encode("media_upload_id", & media_upload_id.to_string()) ?,
            crate ::path_segment::encode("part_number", & part_number.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("content-type", content_type.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_part",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List blocked users

Answers one page of the users whom the account has blocked. The permission is one to write, oddly.


Sends a `GET` request to `/v2/access/users/blocked`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_blocked_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserProfilePage>, Error<()>> {
        let url = format!("{}/v2/access/users/blocked", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_blocked_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get users by their ids

Answers up to ten users at once.


Sends a `GET` request to `/v2/access/users/list`

Arguments:
- `user_ids`: Ids of the users, ten at most; the key is repeated. One value with commas in it would do as well.

*/
    pub async fn list_users<'a>(
        &'a self,
        user_ids: &'a ::std::vec::Vec<::std::string::String>,
    ) -> Result<ResponseValue<types::UserBatch>, Error<()>> {
        let url = format!("{}/v2/access/users/list", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("userIds", &user_ids))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the user lists

Answers one page of the lists of users that the account keeps, and of those that the platform keeps for it.


Sends a `GET` request to `/v2/access/users/lists`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn list_user_lists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserListPage>, Error<()>> {
        let url = format!("{}/v2/access/users/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a user list

Makes an empty list.


Sends a `POST` request to `/v2/access/users/lists`

Arguments:
- `body`: The list.
*/
    pub async fn create_user_list<'a>(
        &'a self,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!("{}/v2/access/users/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a user list

Answers one list, with some of its members.


Sends a `GET` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
*/
    pub async fn get_user_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a user list

Deletes the list; its members stay what they are.


Sends a `DELETE` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
*/
    pub async fn delete_user_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Rename a user list

Gives the list another name.


Sends a `PATCH` request to `/v2/access/users/lists/{listId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `body`: What to change.
*/
    pub async fn update_user_list<'a>(
        &'a self,
        list_id: &'a str,
        body: &'a types::NewName,
    ) -> Result<ResponseValue<types::UserList>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_user_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the members of a user list

Answers one page of the users on a list.


Sends a `GET` request to `/v2/access/users/lists/{listId}/users`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_user_list_members<'a>(
        &'a self,
        list_id: &'a str,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserSummaryPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_list_members",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add a user to a user list

Puts a user on one list. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/users/lists/{listId}/users/{userId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn add_user_list_member<'a>(
        &'a self,
        list_id: &'a str,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserListMember>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_user_list_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Take a user off a user list

Takes a user off one list.


Sends a `DELETE` request to `/v2/access/users/lists/{listId}/users/{userId}`

Arguments:
- `list_id`: Id of the user list: a number, or the word of a list that the platform keeps.
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn remove_user_list_member<'a>(
        &'a self,
        list_id: &'a str,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserSummaryPage>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/lists/{}/users/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_user_list_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List restricted users

Answers one page of the users whom the account has restricted. The permission is one to write, oddly.


Sends a `GET` request to `/v2/access/users/restrict`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
*/
    pub async fn list_restricted_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<types::UserProfilePage>, Error<()>> {
        let url = format!("{}/v2/access/users/restrict", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_restricted_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Search for creators

Answers one page of the creators who match a text.


Sends a `GET` request to `/v2/access/users/search`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn search_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<
        ResponseValue<crate::Listing<crate::Open<crate::types::UserProfile>>>,
        Error<()>,
    > {
        let url = format!("{}/v2/access/users/search", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "search_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a user

Answers the profile of a user, as the connected account sees it.


Sends a `GET` request to `/v2/access/users/{userId}`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn get_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<crate::Open<crate::types::UserProfile>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add a user to several user lists

Puts a user on up to five lists, and tells for each whether that went well.


Sends a `POST` request to `/v2/access/users/{userId}/lists`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `body`: Which lists.
*/
    pub async fn add_user_to_lists<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UserListChoice,
    ) -> Result<ResponseValue<types::UserListAdditions>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/lists", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_user_to_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the posts of a user

Answers one page of the posts of another user, as far as the connected account may see them.


Sends a `GET` request to `/v2/access/users/{userId}/posts`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
- `before_publish_time`: Cursor. The time of the last post of the previous page; the answer holds only posts published before.

- `include_post_counts`: Whether to answer `counters` as well.
- `limit`: Most items to answer in one page. What the server takes when it is left out is not documented.
- `pinned`: Whether to answer pinned posts as well.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_user_posts<'a>(
        &'a self,
        user_id: &'a str,
        before_publish_time: Option<&'a str>,
        include_post_counts: Option<bool>,
        limit: Option<i64>,
        pinned: Option<bool>,
        sort_by: Option<&'a crate::PostOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::PostPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/posts", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "beforePublishTime",
                    &before_publish_time,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includePostCounts",
                    &include_post_counts,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("pinned", &pinned))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_posts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Restrict a user

Keeps a user from writing to the account. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/users/{userId}/restrict`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn restrict_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/restrict", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "restrict_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lift the restriction of a user

Lets a user write to the account again.


Sends a `DELETE` request to `/v2/access/users/{userId}/restrict`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn unrestrict_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/restrict", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "unrestrict_user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the stories of a user

Answers the stories of a user that can be seen now.


Sends a `GET` request to `/v2/access/users/{userId}/stories`

Arguments:
- `user_id`: Id of the user, or the name in the address of the profile.
*/
    pub async fn list_user_stories<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Story>>, Error<()>> {
        let url = format!(
            "{}/v2/access/users/{}/stories", self.baseurl, crate
            ::path_segment::encode("user_id", & user_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_user_stories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the lists of the vault

Answers one page of the lists that media of the account are kept in.


Sends a `GET` request to `/v2/access/vault/lists`

Arguments:
- `limit`: Most items to answer in one page.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
*/
    pub async fn list_vault_lists<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::VaultListPage>, Error<()>> {
        let url = format!("{}/v2/access/vault/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_lists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a list of the vault

Makes an empty list.


Sends a `POST` request to `/v2/access/vault/lists`

Arguments:
- `body`: The list.
*/
    pub async fn create_vault_list<'a>(
        &'a self,
        body: &'a types::VaultListDraft,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!("{}/v2/access/vault/lists", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a list of the vault

Deletes the list; its media stay in the vault.


Sends a `DELETE` request to `/v2/access/vault/lists/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
*/
    pub async fn delete_vault_list<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a list of the vault

Gives the list a name, and empties it if asked to.


Sends a `PATCH` request to `/v2/access/vault/lists/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
- `body`: What to change.
*/
    pub async fn update_vault_list<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::VaultListUpdate,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of a list of the vault

Answers one page of the media in one list.


Sends a `GET` request to `/v2/access/vault/lists/{listId}/media`

Arguments:
- `list_id`: Id of the list of the vault.
- `limit`: Most items to answer in one page.
- `media_type`: Answer only media of this kind.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_vault_list_media<'a>(
        &'a self,
        list_id: i64,
        limit: Option<i64>,
        media_type: Option<&'a crate::MediaType>,
        offset: Option<i64>,
        query: Option<&'a str>,
        sort_by: Option<&'a crate::VaultMediaOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::MediaPage>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}/media", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_list_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add media to a list of the vault

Puts up to 100 media of the vault into a list. Asking twice does no more than asking once.


Sends a `POST` request to `/v2/access/vault/lists/{listId}/media`

Arguments:
- `list_id`: Id of the list of the vault.
- `body`: Which media.
*/
    pub async fn add_vault_list_media<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::VaultListAddition,
    ) -> Result<ResponseValue<types::VaultList>, Error<()>> {
        let url = format!(
            "{}/v2/access/vault/lists/{}/media", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_vault_list_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the media of the vault

Answers one page of all media of the account.


Sends a `GET` request to `/v2/access/vault/media`

Arguments:
- `limit`: Most items to answer in one page.
- `list_id`: Id of a list; answer only the media in it.
- `media_type`: Answer only media of this kind.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `query`: Answer only what contains this text.
- `sort_by`: What the order goes by.
- `sort_direction`: Which end comes first.
*/
    pub async fn list_vault_media<'a>(
        &'a self,
        limit: Option<i64>,
        list_id: Option<i64>,
        media_type: Option<&'a crate::MediaType>,
        offset: Option<i64>,
        query: Option<&'a str>,
        sort_by: Option<&'a crate::VaultMediaOrder>,
        sort_direction: Option<&'a crate::SortDirection>,
    ) -> Result<ResponseValue<types::MediaPage>, Error<()>> {
        let url = format!("{}/v2/access/vault/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("listId", &list_id))
            .query(&progenitor_client::QueryParam::new("mediaType", &media_type))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("sortDirection", &sort_direction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_vault_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the connections

Answers one page of the accounts that are or were connected to the organisation.


Sends a `GET` request to `/v2/account/connections`

Arguments:
- `imported`: `true` for imported connections alone, `false` for those made by Link alone.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `offset`: Number of items to skip, counted from the first. A maximum is not stated.
- `status`: Answer only connections in this state.
*/
    pub async fn list_connections<'a>(
        &'a self,
        imported: Option<&'a crate::TrueOrFalse>,
        limit: Option<i64>,
        offset: Option<i64>,
        status: Option<&'a crate::ConnectionStatus>,
    ) -> Result<ResponseValue<types::ConnectionPage>, Error<()>> {
        let url = format!("{}/v2/account/connections", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("imported", &imported))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_connections",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Import a connection

Makes a connection of a session that the caller already has, without Link. What it takes are secrets.


Sends a `POST` request to `/v2/account/connections/import`

Arguments:
- `body`: The session.
*/
    pub async fn import_connection<'a>(
        &'a self,
        body: &'a types::ConnectionImport,
    ) -> Result<ResponseValue<types::Connection>, Error<()>> {
        let url = format!("{}/v2/account/connections/import", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "import_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Renew the session of an imported connection

Gives an imported connection a newer session of the same user of the platform. What it takes are secrets.


Sends a `PATCH` request to `/v2/account/connections/import/{connectionId}`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
- `body`: The newer session.
*/
    pub async fn update_imported_connection<'a>(
        &'a self,
        connection_id: &'a str,
        body: &'a types::SessionUpdate,
    ) -> Result<ResponseValue<types::Connection>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/import/{}", self.baseurl, crate
            ::path_segment::encode("connection_id", & connection_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_imported_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Disconnect an account

Ends the connection for good, and with it what it costs. To keep its record, invalidate it instead.


Sends a `DELETE` request to `/v2/account/connections/{connectionId}`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn disconnect_connection<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}", self.baseurl, crate
            ::path_segment::encode("connection_id", & connection_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "disconnect_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Let a connection expire

Ends the session of the connection and keeps its record, so that the user can connect it again.


Sends a `POST` request to `/v2/account/connections/{connectionId}/invalidate`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn invalidate_connection<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/invalidate", self.baseurl, crate
            ::path_segment::encode("connection_id", & connection_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "invalidate_connection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the settings of a connection

Answers what the connection has otherwise than the organisation, and how much it stores.


Sends a `GET` request to `/v2/account/connections/{connectionId}/settings`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
*/
    pub async fn get_connection_settings<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> Result<ResponseValue<types::ConnectionSettings>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/settings", self.baseurl, crate
            ::path_segment::encode("connection_id", & connection_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_connection_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the settings of a connection

Changes what is sent and leaves the rest as it is. `settings: null` takes back all that the connection has
otherwise than the organisation.


Sends a `PATCH` request to `/v2/account/connections/{connectionId}/settings`

Arguments:
- `connection_id`: Id of the connection, as `conn_…`.
- `body`: What to change.
*/
    pub async fn update_connection_settings<'a>(
        &'a self,
        connection_id: &'a str,
        body: &'a types::ConnectionSettingsUpdate,
    ) -> Result<ResponseValue<types::ConnectionSettingsChange>, Error<()>> {
        let url = format!(
            "{}/v2/account/connections/{}/settings", self.baseurl, crate
            ::path_segment::encode("connection_id", & connection_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_connection_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the settings of the organisation

Answers what new connections start with. Needs a key with the scope `ACCOUNT`, as all of `/v2/account` does.


Sends a `GET` request to `/v2/account/settings`

*/
    pub async fn get_organisation_settings<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationSettings>, Error<()>> {
        let url = format!("{}/v2/account/settings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_organisation_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change the settings of the organisation

Changes what is sent and leaves the rest as it is. With `applyToExistingConnections` the new settings reach
the connections that are there already, which may remove media that they have stored.


Sends a `PATCH` request to `/v2/account/settings`

Arguments:
- `body`: What to change.
*/
    pub async fn update_organisation_settings<'a>(
        &'a self,
        body: &'a types::OrganisationSettingsUpdate,
    ) -> Result<ResponseValue<types::OrganisationSettingsChange>, Error<()>> {
        let url = format!("{}/v2/account/settings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_organisation_settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Tell whose the key is

Answers the organisation that the key belongs to, and what the key may do.


Sends a `GET` request to `/v2/account/whoami`

*/
    pub async fn get_whoami<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Whoami>, Error<()>> {
        let url = format!("{}/v2/account/whoami", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_whoami",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the rules of signing

Answers the rules by which requests to the platform are signed now. The organisation may ask once a minute.


Sends a `GET` request to `/v2/dynamic-rules`

*/
    pub async fn get_dynamic_rules<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentDynamicRules>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_dynamic_rules",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sign a request to the platform

Answers the headers that a request to the platform needs. The organisation may ask ten times a minute.


Sends a `POST` request to `/v2/dynamic-rules/sign`

Arguments:
- `body`: What is to be signed.
*/
    pub async fn sign_request<'a>(
        &'a self,
        body: &'a types::SignRequest,
    ) -> Result<ResponseValue<types::SignResult>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules/sign", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "sign_request",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the state of the rules of signing

Answers which revisions there are, without the rules themselves.


Sends a `GET` request to `/v2/dynamic-rules/status`

*/
    pub async fn get_dynamic_rules_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::DynamicRulesStatus>, Error<()>> {
        let url = format!("{}/v2/dynamic-rules/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_dynamic_rules_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Start a Link session

Answers the address to send a user to, who logs in there and connects the account. The address is good for 30
to 60 minutes. Afterwards the user comes back to `redirectUrl` with the outcome in its query.


Sends a `POST` request to `/v2/link/init`

Arguments:
- `body`: How the session is to go; an empty object will do.
*/
    pub async fn start_link<'a>(
        &'a self,
        body: &'a types::LinkRequest,
    ) -> Result<ResponseValue<types::LinkSession>, Error<()>> {
        let url = format!("{}/v2/link/init", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the state of a Link session

Tells how far the user has come. Once the session is complete it may hold the raw session of the account:
never log what it answers.


Sends a `GET` request to `/v2/link/{clientSecret}`

Arguments:
- `client_secret`: What opens the Link session, as `cs_…`. Treat it as a secret.
*/
    pub async fn get_link<'a>(
        &'a self,
        client_secret: &'a str,
    ) -> Result<ResponseValue<types::LinkState>, Error<()>> {
        let url = format!(
            "{}/v2/link/{}", self.baseurl, crate ::path_segment::encode("client_secret",
            & client_secret.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Cancel a Link session

Ends the session, whatever its state. Asking twice does no more than asking once.


Sends a `DELETE` request to `/v2/link/{clientSecret}`

Arguments:
- `client_secret`: What opens the Link session, as `cs_…`. Treat it as a secret.
*/
    pub async fn cancel_link<'a>(
        &'a self,
        client_secret: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v2/link/{}", self.baseurl, crate ::path_segment::encode("client_secret",
            & client_secret.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "cancel_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get several stored media

Answers up to 100 media with all their variants. It reads, and changes nothing.


Sends a `POST` request to `/v2/vault-plus/batch`

Arguments:
- `body`: Which media.
*/
    pub async fn batch_stored_media<'a>(
        &'a self,
        body: &'a types::StoredMediaQuery,
    ) -> Result<ResponseValue<types::StoredMediaBatch>, Error<()>> {
        let url = format!("{}/v2/vault-plus/batch", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "batch_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List stored media

Answers one page of the media of the connection that are stored or about to be.


Sends a `GET` request to `/v2/vault-plus/list`

Arguments:
- `content_type`: Answer only media with a variant of exactly this media type.
- `cursor`: Where the page begins: `nextCursor` of the page before.
- `limit`: Most items to answer in one page. Bounds are not stated.
- `source`: Answer only media from this place.
- `status`: Answer only media with a variant in this state.
*/
    pub async fn list_stored_media<'a>(
        &'a self,
        content_type: Option<&'a str>,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        source: Option<&'a crate::MediaOrigin>,
        status: Option<&'a crate::StorageStatus>,
    ) -> Result<ResponseValue<types::StoredMediaPage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/list", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("contentType", &content_type))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Query stored media

Answers one page of the media of the connection that are stored or about to be. It takes the place of
`listStoredMedia`.


Sends a `GET` request to `/v2/vault-plus/media`

Arguments:
- `content_type`: Answer only media with a variant of exactly this media type.
- `created_at_from`: Answer only media first stored at this moment or later, as an ISO 8601 date and time.
- `cursor`: Where the page begins: `nextCursor` of the page before.
- `duration_max`: Greatest length, in seconds. Bounds are not stated.
- `duration_min`: Shortest length, in seconds. Bounds are not stated.
- `status`: Answer only media with a variant in this state.
- `type_`: Answer only media of this type.
*/
    pub async fn query_stored_media<'a>(
        &'a self,
        content_type: Option<&'a str>,
        created_at_from: Option<&'a str>,
        cursor: Option<&'a str>,
        duration_max: Option<f64>,
        duration_min: Option<f64>,
        status: Option<&'a crate::StorageStatus>,
        type_: Option<&'a crate::StoredMediaType>,
    ) -> Result<ResponseValue<types::StoredMediaPage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("contentType", &content_type))
            .query(
                &progenitor_client::QueryParam::new("createdAtFrom", &created_at_from),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("durationMax", &duration_max))
            .query(&progenitor_client::QueryParam::new("durationMin", &duration_min))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "query_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete all stored media

Removes everything that is stored for the connection. It takes the place of `purgeStoredMedia`.


Sends a `DELETE` request to `/v2/vault-plus/media`

*/
    pub async fn delete_all_stored_media<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::PurgeResult>, Error<()>> {
        let url = format!("{}/v2/vault-plus/media", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_all_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete all stored media of a connection

Removes everything that is stored for the connection; the platform keeps its own.


Sends a `DELETE` request to `/v2/vault-plus/purge`

*/
    pub async fn purge_stored_media<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::PurgeResult>, Error<()>> {
        let url = format!("{}/v2/vault-plus/purge", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "purge_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the storage of the organisation

Counts what all connections of the organisation store. It takes the place of `getStorageStats`.


Sends a `GET` request to `/v2/vault-plus/stats`

*/
    pub async fn get_organisation_storage<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_organisation_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the storage of a connection

Counts the media of the connection that are stored or about to be. It takes the place of `getStorageStatus`.


Sends a `GET` request to `/v2/vault-plus/status`

*/
    pub async fn get_connection_storage<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ConnectionStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_connection_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Store the media of a vault list

Puts all media of a list of the vault in line to be stored.


Sends a `POST` request to `/v2/vault-plus/store/list/{listId}`

Arguments:
- `list_id`: Id of the list of the vault.
*/
    pub async fn store_vault_list<'a>(
        &'a self,
        list_id: &'a str,
    ) -> Result<ResponseValue<types::QueuedStorage>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/store/list/{}", self.baseurl, crate
            ::path_segment::encode("list_id", & list_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "store_vault_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get how much the organisation stores

Counts what all connections of the organisation store.


Sends a `GET` request to `/v2/vault-plus/store/stats`

*/
    pub async fn get_storage_stats<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OrganisationStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/store/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_storage_stats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get how much a connection stores

Counts the media of the connection that are stored or about to be.


Sends a `GET` request to `/v2/vault-plus/store/status`

*/
    pub async fn get_storage_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ConnectionStorage>, Error<()>> {
        let url = format!("{}/v2/vault-plus/store/status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_storage_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a stored media item

Answers one media item with all its variants.


Sends a `GET` request to `/v2/vault-plus/{mediaId}`

Arguments:
- `media_id`: Id of the media on the platform.
*/
    pub async fn get_stored_media<'a>(
        &'a self,
        media_id: &'a str,
    ) -> Result<ResponseValue<types::StoredMedia>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/{}", self.baseurl, crate ::path_segment::encode("media_id",
            & media_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a stored media item

Removes what is stored of the media item; the platform keeps its own.


Sends a `DELETE` request to `/v2/vault-plus/{mediaId}`

Arguments:
- `media_id`: Id of the media on the platform.
*/
    pub async fn delete_stored_media<'a>(
        &'a self,
        media_id: &'a str,
    ) -> Result<ResponseValue<types::StoredMediaRemoval>, Error<()>> {
        let url = format!(
            "{}/v2/vault-plus/{}", self.baseurl, crate ::path_segment::encode("media_id",
            & media_id.to_string()) ?,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_stored_media",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
