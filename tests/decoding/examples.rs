//! Every example of the contract decodes, and every change of it.

use std::collections::BTreeSet;

use ofauth::Response;
use ofauth::types::UserListMember;
use ofauth_mock::{Fault, MockServer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::contract::{Answer, RESPONSES, component};
use super::mutation::{self, Outcome, lost};
use crate::requests::{self, Caller, each_group};
use crate::support::{builder, connection, mock};

/// Responds to requests with the contract's examples, and deserializes mutations of those.
struct Decoder {
    server: MockServer,
    known: BTreeSet<&'static str>,
    mutations: usize,
    faults: Vec<String>,
}

impl Caller for Decoder {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        let answered = request.await;
        let asked = self.server.requests().pop().expect("a request");
        let operation = asked.operation.expect("an operation of the contract");
        let Some(answer) = RESPONSES.get(operation).filter(|_| self.known.insert(operation)) else {
            return;
        };
        let example = answer.examples.values().next().unwrap_or(&&Value::Null);
        let faults = self.faults.len();
        match answered.map(|answered| written(&*answered)) {
            Ok(decoded) => self.compare(operation, "as it is", example, &decoded),
            Err(error) => self.faults.push(error.to_string()),
        }
        if self.faults.len() > faults {
            // Its changes would show the same.
            return;
        }
        self.mutate(operation, answer, |json| {
            serde_json::from_slice::<T>(json).map(|value| written(&value))
        });
    }
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("what has been decoded can be written")
}

impl Decoder {
    /// Every request gets an example.
    async fn start() -> Self {
        let server = mock().await;
        for (operation, answer) in &*RESPONSES {
            if let Some(example) = answer.examples.values().next() {
                let example = Fault::body(200, "application/json", example.to_string());
                server.inject(example.operation(operation).times(usize::MAX));
            }
        }
        Self {
            server,
            known: BTreeSet::new(),
            mutations: 0,
            faults: Vec::new(),
        }
    }

    fn mutate(&mut self, operation: &str, answer: &Answer, decode: impl Fn(&[u8]) -> serde_json::Result<Value>) {
        for mutation in answer
            .examples
            .values()
            .flat_map(|example| mutation::all(answer.schema, example))
        {
            self.mutations += 1;
            match (decode(mutation.answer.to_string().as_bytes()), &mutation.outcome) {
                (Ok(decoded), Outcome::Has(expected)) => {
                    self.compare(operation, &mutation.to_string(), expected, &decoded);
                }
                (Err(error), Outcome::Has(_)) => self.faults.push(format!("{operation}: {mutation}: {error}")),
                (Ok(_), Outcome::Refused) => self.faults.push(format!("{operation}: {mutation}: decodes")),
                (Err(_), Outcome::Refused) => {}
            }
        }
    }

    fn compare(&mut self, operation: &str, what: &str, expected: &Value, decoded: &Value) {
        let lost = lost(expected, decoded).map(|path| format!("{operation}: {what}: `{path}` is lost"));
        self.faults.extend(lost);
    }
}

macro_rules! decode {
    ($($group:ident)+) => {
        $(
            #[tokio::test]
            async fn $group() {
                let mut decoder = Decoder::start().await;
                let client = builder(&decoder.server).build().expect("valid settings");
                let creator = connection(&decoder.server, builder(&decoder.server));
                requests::$group(&mut decoder, &client, &creator).await;
                assert!(decoder.faults.is_empty(), "{}", decoder.faults.join("\n"));
                assert!(decoder.mutations > 0, "nothing has been decoded");
            }
        )+
    };
}

each_group!(decode);

/// No operation responds with it alone, only as one of several types, where any fault would pass for another of those.
#[tokio::test]
async fn a_member_of_a_list() {
    let mut decoder = Decoder::start().await;
    let answer = Answer {
        schema: component("UserListMember"),
        examples: RESPONSES["addUserListMember"].examples.clone(),
    };
    decoder.mutate("addUserListMember", &answer, |json| {
        serde_json::from_slice::<UserListMember>(json).map(|member| written(&member))
    });
    assert!(decoder.faults.is_empty(), "{}", decoder.faults.join("\n"));
}
