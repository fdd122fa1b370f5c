//! The requests of all operations: with nothing but what is required, and with all that can be set.

use std::collections::BTreeSet;

use ofauth::Response;
use ofauth_client::operations;
use ofauth_mock::MockServer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{builder, connection, mock};

#[rustfmt::skip]
mod calls;

pub(crate) use calls::*;

/// What is done with each request.
pub(crate) trait Caller {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    );
}

/// A value of a type that is asked with.
fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a value of the type")
}

/// Writes down which operations are called.
struct Called(MockServer);

impl Caller for Called {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        // The outcome is of no interest.
        let _ = request.await;
    }
}

macro_rules! call_each {
    ($($group:ident)+) => {
        #[tokio::test]
        async fn every_operation_is_called() {
            let mut called = Called(mock().await);
            let client = builder(&called.0).build().expect("valid settings");
            let creator = connection(&called.0, builder(&called.0));
            $($group(&mut called, &client, &creator).await;)+
            let called: BTreeSet<_> = called.0.requests().iter().filter_map(|request| request.operation).collect();
            let all: BTreeSet<_> = operations::ALL.iter().map(|operation| operation.id).collect();
            assert_eq!(called, all);
        }
    };
}

each_group!(call_each);
