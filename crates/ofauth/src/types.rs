// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Types of requests and responses, generated from the contract.
//!
//! Structs of responses may get fields, so they are `#[non_exhaustive]`. Enums are open: they keep unknown values.
//! To make a response in a test, deserialize it from JSON; request types are constructed field by field.
pub use ofauth_client::types::{
    Amounts, AvatarThumbs, Bundle, BundleId, BuyerPage, Campaign, CampaignPage,
    Chargeback, ChargebackId, ChargebackPage, ChargedBackPayment, Chart, ChartPoint,
    Chat, ChatPage, ClaimerList, CodeAttempts, Connection, ConnectionPage,
    ConnectionSettings, ConnectionSettingsChange, ConnectionStorage, ConnectionUser,
    ConnectionVaultPlus, ConnectionVaultPlusUpdate, CountryVisits, CurrentDynamicRules,
    CurrentUser, DynamicRules, DynamicRulesStatus, EarningId, Geolocation, HeaderThumbs,
    LinkData, LinkOptions, LinkSession, LinkState, LinkedSession, MassMessage,
    MassMessageCharts, MassMessageId, MassMessageReport, MassMessageReportPage, Media,
    MediaCounters, MediaCounts, MediaFile, MediaFiles, MediaFullFile, MediaId, MediaPage,
    MediaPreviewFile, MediaRendition, Message, MessageId, MessagePage, Notification,
    NotificationId, NotificationPage, OrganizationSettings, OrganizationSettingsChange,
    OrganizationStorage, OrganizationVaultPlus, OrganizationVaultPlusUpdate, Poll,
    PollOption, PollOptionId, Post, PostCounts, PostId, PostPage, PostStats, Promotion,
    PromotionDraft, PromotionId, PurgeResult, QueueId, QueuedMessage, QueuedStorage,
    ReleaseForm, ReleaseFormId, ReleaseFormParticipants, ReleaseFormRecord,
    ReleaseFormRecordPage, ReleaseFormUser, SettingsBroadcast, SignResult, SignedHeaders,
    Size, StartedUpload, StoredMedia, StoredMediaBatch, StoredMediaPage,
    StoredMediaRemoval, StoredVariant, Story, StoryId, StoryPlace, StoryPost,
    StoryQuestion, StoryQuestionEntity, StoryText, StoryViewer, Subscriber,
    SubscriberCapabilities, SubscriberPage, SubscriberSpending, SubscriberTerms,
    Subscription, SubscriptionCounts, SubscriptionEntry, SubscriptionHistory,
    SubscriptionId, SubscriptionPage, SubscriptionPeriod, SubscriptionTally,
    SubscriptionTerms, SuccessResult, TaggedFriend, TaggedFriendPage, TopCountries,
    TopCountriesAnswer, TopPostPage, TopPromotionPage, TopStoryPage, TopTrialPage,
    TrackingLink, TrackingLinkId, TrackingLinkPage, Transaction, TransactionPage,
    TrialLink, TrialLinkId, TwoFactorState, UnsendResult, UploadCheckResult,
    UploadDestination, UploadResult, UploadedPart, UserBatch, UserId, UserList,
    UserListAddition, UserListAdditions, UserListError, UserListMember, UserListOrder,
    UserListPage, UserListReference, UserListState, UserProfile, UserProfilePage,
    UserReference, UserSummary, UserSummaryPage, VaultList, VaultListId, VaultListPage,
    VaultListPreview, VaultListReference, VaultPlusSettings, VaultPlusStats, VaultTotals,
    VideoSources, VisitCounts, VisitTotals, VisitorSeries, VisitorTotal, VisitorsChart,
    Whoami,
};

pub use ofauth_client::{
    ErrorCode, ChatFilter, ChatMediaType, ChatOrder, ConnectionStatus, Decimal,
    EarningsMetric, Entries, Flag, ImageQuality, LatestSubscriberType, LinkMode,
    LinkStatus, Listing, MediaOrigin, MediaType, NotificationType, Nullable, OneOrMany,
    Open, PostMetric, PostOrder, PurgeStrategy, ReleaseFormFilter, ReleaseFormOrder,
    Secret, SignedUrl, SortDirection, StorageStatus, StoredMediaType, StoryMetric,
    StreamMetric, SubscriberType, SubscriptionType, Timestamp, TipSource, TopPostMetric,
    TopStoryMetric, TransactionType, TrueOrFalse, TwoFactorMethod, UploadMode,
    UserListId, VaultListType, VaultMediaOrder, VideoQuality, VisitorMetric,
};
