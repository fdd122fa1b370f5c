//! Writes that the user is asked for.

use std::collections::BTreeMap;

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, ElicitRequest, ElicitRequestParams, ElicitResult, ElicitationAction,
    ElicitationSchema, InputRequest, InputRequiredResult, ProtocolVersion,
};
use rmcp::service::{RequestContext, RoleServer};

use crate::arguments::Call;
use crate::said::{Said, answer};
use crate::sender::Sender;
use crate::state::State;

/// The key of the question.
const QUESTION: &str = "write";

impl<S: Sender> State<S> {
    /// Shows a write to the user, and sends it if the user agrees.
    pub(crate) async fn ask(&self, text: String, call: Call, context: &RequestContext<RoleServer>) -> CallToolResponse {
        let capabilities = context.client_capabilities();
        if capabilities.is_none_or(|capabilities| capabilities.elicitation.is_none()) {
            let why = "nothing was sent: the user has to confirm writes, and this program cannot ask (it does not support \
                       elicitation)";
            return answer(Err(why.to_owned()));
        }
        let question = ElicitRequestParams::FormElicitationParams {
            meta: None,
            message: format!("Send this write?\n{text}"),
            requested_schema: ElicitationSchema::new(BTreeMap::new()),
        };
        if context
            .protocol_version()
            .is_some_and(|version| version >= ProtocolVersion::V_2026_07_28)
        {
            let token = self.pending.keep(call);
            let question = InputRequest::Elicitation(ElicitRequest::new(question));
            let questions = BTreeMap::from([(QUESTION.to_owned(), question)]);
            return InputRequiredResult::new(Some(questions), Some(token)).into();
        }
        let reply = context.peer.create_elicitation(question).await;
        answer(match reply {
            Ok(reply) => self.decided(&reply, &call).await,
            Err(error) => Err(format!("nothing was sent: the user could not be asked: {error}")),
        })
    }

    /// The outcome of a write that the user was asked for by an earlier result, if the request brings the reply.
    pub(crate) async fn replied(&self, request: &CallToolRequestParams) -> Option<Said> {
        let replies = request.input_responses.as_ref()?;
        let pending = request
            .request_state
            .as_ref()
            .and_then(|token| self.pending.take(token));
        let reply = replies
            .get(QUESTION)
            .and_then(|reply| serde_json::from_value(reply.clone()).ok());
        Some(match (pending, reply) {
            (Some(call), Some(reply)) => self.decided(&reply, &call).await,
            _ => Err("nothing was sent: no write waits for this reply".to_owned()),
        })
    }

    async fn decided(&self, reply: &ElicitResult, call: &Call) -> Said {
        match reply.action {
            ElicitationAction::Accept => self.send_confirmed(call).await,
            _ => Err("nothing was sent: the user declined".to_owned()),
        }
    }
}
