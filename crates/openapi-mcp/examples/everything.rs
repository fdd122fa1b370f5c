//! A server with everything that the conformance suite of the protocol asks for, over the transport of `http`.
//!
//! Most scenarios of the suite call tools, read resources and get prompts of its own, which the server of an API does not
//! have. This one has them, so that the transport, its checks and the pinned version of `rmcp` are measured by all
//! scenarios. `cargo xtask agents` runs the suite against it, and against `openapi mcp`.
#![allow(
    deprecated,
    reason = "the suite asks for sampling and logging, which the protocol deprecates"
)]

use std::net::SocketAddr;

use openapi_mcp::http::{Access, Listening};
use rmcp::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, CompleteRequestParams, CompleteResult,
    CreateMessageRequestParams, ElicitRequestParams, ErrorData, GetPromptRequestParams, GetPromptResponse,
    GetPromptResult, ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult, ListToolsResult,
    LoggingMessageNotificationParam, PaginatedRequestParams, ProgressNotificationParam, ReadResourceRequestParams,
    ReadResourceResponse, ReadResourceResult, ServerConfig, SetLevelRequestParams, SubscribeRequestParams,
    UnsubscribeRequestParams,
};
use rmcp::service::{RequestContext, RoleServer};
use serde_json::{Value, json};

/// One red pixel.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

/// A sound file without a sound.
const WAV: &str = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

type Context = RequestContext<RoleServer>;

#[derive(Clone)]
struct Everything;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address: SocketAddr = std::env::args().nth(1).as_deref().unwrap_or("127.0.0.1:0").parse()?;
    let listening = Listening::on(address, Access::local()).await?;
    #[allow(clippy::print_stdout, reason = "the command that starts it reads the address")]
    {
        println!("listening on {}", listening.url());
    }
    listening.serve(Everything).await?;
    Ok(())
}

/// A type of the protocol from its JSON.
fn of<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, ErrorData> {
    serde_json::from_value(value).map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> ErrorData {
    ErrorData::internal_error(error.to_string(), None)
}

fn text(text: impl std::fmt::Display) -> Value {
    json!({"type": "text", "text": text.to_string()})
}

fn image() -> Value {
    json!({"type": "image", "data": PNG, "mimeType": "image/png"})
}

fn resource(uri: &str, media_type: &str, text: &str) -> Value {
    json!({"type": "resource", "resource": {"uri": uri, "mimeType": media_type, "text": text}})
}

fn tools() -> Value {
    let plain = [
        "test_simple_text",
        "test_image_content",
        "test_audio_content",
        "test_embedded_resource",
        "test_multiple_content_types",
        "test_tool_with_logging",
        "test_tool_with_progress",
        "test_error_handling",
        "test_elicitation_sep1034_defaults",
        "test_elicitation_sep1330_enums",
        "test_reconnection",
    ];
    let plain = plain.map(|name| json!({"name": name, "description": name, "inputSchema": {"type": "object"}}));
    let mut tools = plain.to_vec();
    for (name, argument) in [("test_sampling", "prompt"), ("test_elicitation", "message")] {
        let schema = json!({"type": "object", "properties": {argument: {"type": "string"}}, "required": [argument]});
        tools.push(json!({"name": name, "description": name, "inputSchema": schema}));
    }
    tools.push(json!({
        "name": "json_schema_2020_12_tool",
        "description": "Tool with JSON Schema 2020-12 features",
        "inputSchema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "$defs": {"address": {
                "type": "object", "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
            }},
            "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/address"}},
            "additionalProperties": false
        }
    }));
    json!({ "tools": tools })
}

/// The content of the tools that only return some.
fn content(name: &str) -> Option<Value> {
    Some(match name {
        "test_simple_text" => json!([text("This is a simple text response for testing.")]),
        "test_image_content" => json!([image()]),
        "test_audio_content" => json!([{"type": "audio", "data": WAV, "mimeType": "audio/wav"}]),
        "test_embedded_resource" => {
            let content = "This is an embedded resource content.";
            json!([resource("test://embedded-resource", "text/plain", content)])
        }
        "test_multiple_content_types" => {
            let data = r#"{"test":"data","value":123}"#;
            let embedded = resource("test://mixed-content-resource", "application/json", data);
            json!([text("Multiple content types test:"), image(), embedded])
        }
        "json_schema_2020_12_tool" | "test_reconnection" => json!([text("done")]),
        _ => return None,
    })
}

/// What the tools that ask the user ask for.
fn question(name: &str, arguments: &Value) -> Option<Value> {
    let options = json!([{"const": "value1", "title": "First"}, {"const": "value2", "title": "Second"}]);
    let (message, properties) = match name {
        "test_elicitation" => {
            let answer = json!({"type": "string"});
            (
                arguments["message"].clone(),
                json!({"username": answer, "email": answer}),
            )
        }
        "test_elicitation_sep1034_defaults" => (
            "Please check".into(),
            json!({
                "name": {"type": "string", "default": "John Doe"},
                "age": {"type": "integer", "default": 30},
                "score": {"type": "number", "default": 95.5},
                "status": {"type": "string", "enum": ["active", "inactive", "pending"], "default": "active"},
                "verified": {"type": "boolean", "default": true}
            }),
        ),
        "test_elicitation_sep1330_enums" => (
            "Please choose".into(),
            json!({
                "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
                "titledSingle": {"type": "string", "oneOf": options},
                "legacyEnum": {
                    "type": "string", "enum": ["opt1", "opt2", "opt3"],
                    "enumNames": ["Option One", "Option Two", "Option Three"]
                },
                "untitledMulti": {"type": "array", "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
                "titledMulti": {"type": "array", "items": {"anyOf": options}}
            }),
        ),
        _ => return None,
    };
    Some(json!({"message": message, "requestedSchema": {"type": "object", "properties": properties}}))
}

#[allow(deprecated, reason = "the suite tests what the protocol has deprecated, too")]
impl ServerHandler for Everything {
    fn get_info(&self) -> ServerConfig {
        let info = json!({
            "protocolVersion": "2025-11-25",
            "capabilities": {
                "tools": {}, "prompts": {}, "resources": {"subscribe": true}, "logging": {}, "completions": {}
            },
            "serverInfo": {"name": "everything", "version": env!("CARGO_PKG_VERSION")}
        });
        of(info).unwrap_or_default()
    }

    async fn list_tools(&self, _: Option<PaginatedRequestParams>, _: Context) -> Result<ListToolsResult, ErrorData> {
        of(tools())
    }

    async fn call_tool(&self, request: CallToolRequestParams, context: Context) -> Result<CallToolResponse, ErrorData> {
        let name = &*request.name;
        let arguments = Value::Object(request.arguments.unwrap_or_default());
        let peer = &context.peer;
        if let Some(question) = question(name, &arguments) {
            let reply = peer
                .create_elicitation(of::<ElicitRequestParams>(question)?)
                .await
                .map_err(failed)?;
            let reply = serde_json::to_value(reply).map_err(failed)?;
            let said = format!(
                "Elicitation completed: action={}, content={}",
                reply["action"], reply["content"]
            );
            return Ok(of::<CallToolResult>(json!({"content": [text(said)]}))?.into());
        }
        let mut is_error = false;
        let content = match name {
            "test_tool_with_logging" => {
                for message in [
                    "Tool execution started",
                    "Tool processing data",
                    "Tool execution completed",
                ] {
                    let log: LoggingMessageNotificationParam = of(json!({"level": "info", "data": message}))?;
                    peer.notify_logging_message(log).await.map_err(failed)?;
                }
                json!([text("logged")])
            }
            "test_tool_with_progress" => {
                let token = serde_json::to_value(context.meta.get_progress_token()).map_err(failed)?;
                for progress in [0, 50, 100] {
                    if !token.is_null() {
                        let progress = json!({"progressToken": token, "progress": progress, "total": 100});
                        peer.notify_progress(of::<ProgressNotificationParam>(progress)?)
                            .await
                            .map_err(failed)?;
                    }
                }
                json!([text("done")])
            }
            "test_sampling" => {
                let message =
                    json!({"role": "user", "content": text(arguments["prompt"].as_str().unwrap_or_default())});
                let request: CreateMessageRequestParams = of(json!({"messages": [message], "maxTokens": 100}))?;
                let reply =
                    serde_json::to_value(peer.create_message(request).await.map_err(failed)?).map_err(failed)?;
                json!([text(format!(
                    "LLM response: {}",
                    reply["content"]["text"].as_str().unwrap_or_default()
                ))])
            }
            "test_error_handling" => {
                is_error = true;
                json!([text("This tool intentionally returns an error for testing")])
            }
            name => content(name).ok_or_else(|| ErrorData::invalid_params(format!("{name:?} is no tool"), None))?,
        };
        Ok(of::<CallToolResult>(json!({"content": content, "isError": is_error}))?.into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListResourcesResult, ErrorData> {
        of(json!({"resources": [
            {"uri": "test://static-text", "name": "text", "description": "A text", "mimeType": "text/plain"},
            {"uri": "test://static-binary", "name": "image", "description": "An image", "mimeType": "image/png"},
            {"uri": "test://watched-resource", "name": "watched", "description": "One to subscribe to", "mimeType": "text/plain"}
        ]}))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let template = json!({
            "uriTemplate": "test://template/{id}/data", "name": "template", "description": "A template",
            "mimeType": "application/json"
        });
        of(json!({"resourceTemplates": [template]}))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: Context,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let uri = request.uri;
        let contents = match uri
            .strip_prefix("test://template/")
            .and_then(|rest| rest.strip_suffix("/data"))
        {
            Some(id) => {
                let data = json!({"id": id, "templateTest": true, "data": format!("Data for ID: {id}")});
                json!({"uri": uri, "mimeType": "application/json", "text": data.to_string()})
            }
            None => match uri.as_str() {
                "test://static-binary" => json!({"uri": uri, "mimeType": "image/png", "blob": PNG}),
                "test://static-text" | "test://watched-resource" => {
                    let content = "This is the content of the static text resource.";
                    json!({"uri": uri, "mimeType": "text/plain", "text": content})
                }
                _ => return Err(ErrorData::resource_not_found(format!("{uri:?} is no resource"), None)),
            },
        };
        Ok(of::<ReadResourceResult>(json!({"contents": [contents]}))?.into())
    }

    async fn subscribe(&self, _: SubscribeRequestParams, _: Context) -> Result<(), ErrorData> {
        Ok(())
    }

    async fn unsubscribe(&self, _: UnsubscribeRequestParams, _: Context) -> Result<(), ErrorData> {
        Ok(())
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: Context,
    ) -> Result<ListPromptsResult, ErrorData> {
        let argument = |name: &str| json!({"name": name, "description": name, "required": true});
        of(json!({"prompts": [
            {"name": "test_simple_prompt", "description": "A prompt"},
            {"name": "test_prompt_with_arguments", "description": "A prompt with arguments", "arguments": [argument("arg1"), argument("arg2")]},
            {"name": "test_prompt_with_embedded_resource", "description": "A prompt with a resource", "arguments": [argument("resourceUri")]},
            {"name": "test_prompt_with_image", "description": "A prompt with an image"}
        ]}))
    }

    async fn get_prompt(&self, request: GetPromptRequestParams, _: Context) -> Result<GetPromptResponse, ErrorData> {
        let arguments = Value::Object(request.arguments.unwrap_or_default());
        let argument = |name: &str| arguments[name].as_str().unwrap_or_default();
        let contents = match request.name.as_str() {
            "test_simple_prompt" => vec![text("This is a simple prompt for testing.")],
            "test_prompt_with_arguments" => {
                vec![text(format!(
                    "Prompt with arguments: arg1='{}', arg2='{}'",
                    argument("arg1"),
                    argument("arg2")
                ))]
            }
            "test_prompt_with_embedded_resource" => vec![
                resource(
                    argument("resourceUri"),
                    "text/plain",
                    "Embedded resource content for testing.",
                ),
                text("Please process the embedded resource above."),
            ],
            "test_prompt_with_image" => vec![image(), text("Please analyze the image above.")],
            name => return Err(ErrorData::invalid_params(format!("{name:?} is no prompt"), None)),
        };
        let messages = contents
            .into_iter()
            .map(|content| json!({"role": "user", "content": content}));
        Ok(of::<GetPromptResult>(json!({"messages": messages.collect::<Vec<_>>()}))?.into())
    }

    async fn complete(&self, _: CompleteRequestParams, _: Context) -> Result<CompleteResult, ErrorData> {
        of(json!({"completion": {"values": ["paris", "park", "party"], "total": 3, "hasMore": false}}))
    }

    async fn set_level(&self, _: SetLevelRequestParams, _: Context) -> Result<(), ErrorData> {
        Ok(())
    }
}
