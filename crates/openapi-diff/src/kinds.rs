//! The kinds of changes, each with an explanation.

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kind {
    /// Its stable name, `field-removed` for instance.
    pub name: &'static str,
    /// What it means, and what decides its class.
    pub explanation: &'static str,
}

/// The kind of this name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    let found = KINDS.binary_search_by(|kind| kind.name.cmp(name)).ok()?;
    KINDS.get(found)
}

const fn of(name: &'static str, explanation: &'static str) -> Kind {
    Kind { name, explanation }
}

/// All kinds, sorted by name.
#[rustfmt::skip]
pub const KINDS: &[Kind] = &[
    of("additional-fields-changed", "Fields that the schema does not list have another schema. The schemas are compared, too; this is for what they have not in common."),
    of("additional-fields-closed", "The schema no longer allows fields that it does not list. Requests that have some are refused: breaking where it is sent."),
    of("additional-fields-opened", "The schema allows fields that it does not list now. Programs ignore unknown fields: compatible."),
    of("alternative-added", "`oneOf` or `anyOf` has one more alternative. More requests are accepted; but a response may have a form that programs do not know: breaking where it is received."),
    of("alternative-removed", "`oneOf` or `anyOf` has one alternative less. Requests of that form are refused, and code that names it does not compile: breaking."),
    of("alternatives-dropped", "A schema with `oneOf` or `anyOf` has none now: the generated type is another one."),
    of("alternatives-introduced", "A schema has `oneOf` or `anyOf` now: the generated type is another one."),
    of("alternatives-made-exclusive", "`anyOf` became `oneOf`: a value that fits several alternatives is refused now. Breaking where it is sent."),
    of("alternatives-made-inclusive", "`oneOf` became `anyOf`: a value may fit several alternatives. Unclear where it is received."),
    of("body-added", "A request or response without a body has one now."),
    of("body-removed", "A request or response with a body has none now."),
    of("bound-tightened", "A bound (`minimum`, `maxLength`, `minItems`, `multipleOf` and the like) allows fewer values. Requests beyond it are refused: breaking where it is sent. Responses are not checked."),
    of("bound-widened", "A bound allows more values: compatible."),
    of("callback-added", "An operation has one more callback: a caller need not register for it."),
    of("callback-moved", "A callback is sent to another address than its expression said."),
    of("callback-removed", "A callback is no longer sent: a program that waits for it waits in vain."),
    of("constraint-added", "A keyword such as `not`, `contains`, `propertyNames`, `if` or `dependentRequired` refuses values that were valid. Breaking where it is sent."),
    of("constraint-removed", "A keyword that refused values is gone: compatible."),
    of("content-encoding-changed", "The content of a string is encoded in another way (`contentEncoding`): bytes are misread. Breaking."),
    of("content-media-type-changed", "The content of a string is of another media type (`contentMediaType`). Breaking."),
    of("default-changed", "What the server assumes when the value is absent is another value. Unclear: it depends on whether the caller relies on it."),
    of("default-server-changed", "Another server is first, so a client without a base URL calls another address. Unclear: both may serve the same."),
    of("deprecated", "Marked `deprecated`: it works as before. Compatible, and worth a minor version."),
    of("discriminator-changed", "The field that tells alternatives apart is another one, new or gone."),
    of("discriminator-value-added", "The discriminator has one more value."),
    of("discriminator-value-changed", "A value of the discriminator means another schema."),
    of("discriminator-value-removed", "The discriminator has one value less."),
    of("enum-dropped", "Any value is allowed where values were listed. The generated enum is gone: breaking where code names it."),
    of("enum-introduced", "Only listed values are allowed where any was. Breaking where it is sent, and the generated type is another one."),
    of("enum-value-added", "One more listed value. Generated enums of strings are open, so responses still deserialize: compatible for strings, breaking otherwise where it is received."),
    of("enum-value-removed", "One listed value less. Requests with it are refused, and code that names it does not compile: breaking."),
    of("error-response-added", "An error status is documented. Compatible: every status may be returned."),
    of("error-response-removed", "An error status is no longer documented. Compatible."),
    of("field-added", "An object has one more field. Compatible, unless requests must have it."),
    of("field-encoding-changed", "A field of a form or a multipart body is serialized in another way. Breaking where it is sent."),
    of("field-made-optional", "A field may be absent. `T` becomes `Option<T>`, and an argument of a method becomes a method of the request: breaking."),
    of("field-made-required", "A field must be present. Requests without it are refused, and `Option<T>` becomes `T`: breaking."),
    of("field-removed", "An object has one field less. Programs that read it find it absent, and code that names it does not compile: breaking."),
    of("field-renamed", "A field has a name of another case or spelling: breaking."),
    of("format-changed", "Another `format`. Breaking if one of the formats has a Rust type of its own; else breaking where it is sent."),
    of("group-changed", "An operation has another first tag or `x-group`: the generated method is in another group. Breaking at compile time."),
    of("header-added", "A response has one more header: compatible."),
    of("header-encoding-changed", "The value of a header is serialized in another way: breaking."),
    of("header-made-optional", "A response header may be absent now: breaking for programs that rely on it."),
    of("header-made-required", "A response header is always present now: compatible."),
    of("header-removed", "A response no longer has the header: breaking."),
    of("integer-type-changed", "Format or bounds give an integer another type: unsigned where it cannot be negative, and in requests 32 bits where it cannot be larger. Breaking: the generated type is another one."),
    of("keyword-changed", "A keyword that no rule knows has another value. Unclear."),
    of("link-added", "A response names one more operation that may follow: compatible."),
    of("link-changed", "A link passes other arguments. Unclear."),
    of("link-removed", "A response no longer names an operation that may follow: breaking for programs that follow it."),
    of("link-target-changed", "A link leads to another operation: breaking."),
    of("media-type-added", "A body has one more media type. Compatible, unless it is the first of JSON, which the generated code prefers."),
    of("media-type-changed", "A media type has another value of a parameter, `version` for instance. Unclear."),
    of("media-type-removed", "A body has one media type less: breaking."),
    of("method-changed", "An operation, known by its id, has another HTTP method: breaking."),
    of("method-name-changed", "An operation has another `x-method`: the generated method has another name. Breaking at compile time."),
    of("null-added", "Null is a valid value now. Breaking where the value is required: `T` becomes `Option<T>`."),
    of("null-removed", "Null is no longer a valid value. Breaking where it is sent, and where a required field is received: `Option<T>` becomes `T`."),
    of("oauth-flow-added", "A security scheme has one more OAuth2 flow: compatible."),
    of("oauth-flow-removed", "A security scheme has one OAuth2 flow less: breaking."),
    of("oauth-scope-added", "An OAuth2 flow offers one more scope: compatible."),
    of("oauth-scope-removed", "An OAuth2 flow offers one scope less: breaking."),
    of("oauth-url-changed", "A URL of an OAuth2 flow is another one: breaking for programs that have it fixed."),
    of("operation-added", "A new operation: compatible."),
    of("operation-id-renamed", "An operation has another `operationId`, so the generated method has another name: breaking."),
    of("operation-removed", "An operation is gone: calls fail, and the generated method is gone. Breaking."),
    of("parameter-added", "One more parameter. Breaking if it is required."),
    of("parameter-empty-changed", "Whether a query parameter may be sent without a value (`allowEmptyValue`)."),
    of("parameter-encoding-changed", "A parameter is serialized in another way (`style`, `explode`, `allowReserved`, media type): breaking, unless both forms are alike for its values."),
    of("parameter-made-optional", "A parameter need not be sent. The argument of the generated method becomes a method of the request: breaking at compile time."),
    of("parameter-made-required", "A parameter must be sent: breaking."),
    of("parameter-removed", "A parameter is gone: it is ignored or refused, and the generated argument is gone. Breaking."),
    of("parameter-renamed", "A parameter has a name of another case or spelling: breaking."),
    of("parameters-reordered", "Required parameters are in another order: they are arguments of the generated method. Breaking."),
    of("path-parameter-moved", "Path parameters have changed their positions: arguments of the same name are sent as others. Breaking."),
    of("path-parameter-renamed", "A path parameter has another name. Compatible if one name is a longer form of the other (`id`, `petId`); else unclear: it may mean another value."),
    of("path-renamed", "An operation, known by its id, has another path: breaking."),
    of("pattern-added", "A text must match a pattern now: breaking where it is sent."),
    of("pattern-changed", "A text must match another pattern. Unclear where it is sent: whether one pattern allows what the other does is not decided."),
    of("pattern-fields-changed", "`patternProperties` are added or removed: the generated type is another one."),
    of("pattern-removed", "A text need no longer match a pattern: compatible."),
    of("read-only", "A field is `readOnly` now: it is not sent any more."),
    of("read-only-dropped", "A field is no longer `readOnly`: it may be sent."),
    of("request-body-added", "An operation has a request body now. Breaking if it is required."),
    of("request-body-made-optional", "The request body need not be sent. Arguments of the generated method become methods of the request: breaking at compile time."),
    of("request-body-made-required", "The request body must be sent: breaking."),
    of("request-body-removed", "An operation has no request body any more: breaking."),
    of("response-added", "One more success status. Compatible if its body is that of another success; else unclear."),
    of("response-removed", "One success status less: breaking."),
    of("response-status-changed", "The only success has another status. Compatible if one includes the other, `200` and `2XX`; else breaking."),
    of("schema-renamed", "A schema has another name and is the same otherwise: the generated type is renamed. Breaking at compile time."),
    of("schema-replaced", "Another schema, of another name: the generated type is another one. Breaking."),
    of("security-loosened", "An operation accepts credentials that it did not accept, or none. Compatible, unless the generated method moves to another handle (`x-handle`)."),
    of("security-scheme-changed", "A security scheme takes credentials in another way: breaking."),
    of("security-tightened", "Credentials that were accepted no longer are: breaking."),
    of("server-added", "One more server: compatible."),
    of("server-changed", "A server has another URL: breaking for programs that chose it."),
    of("server-removed", "One server less: breaking for programs that chose it."),
    of("server-variable-narrowed", "A variable of a server's URL allows fewer values: breaking."),
    of("server-variable-widened", "A variable of a server's URL allows more values: compatible."),
    of("type-added", "A value may be of one more type: breaking where it is received."),
    of("type-changed", "Another type: breaking."),
    of("type-removed", "A value may be of one type less: breaking."),
    of("undeprecated", "No longer marked `deprecated`. Compatible."),
    of("webhook-added", "One more webhook: compatible."),
    of("webhook-removed", "A webhook is no longer sent: breaking."),
    of("write-only", "A field is `writeOnly` now: it is not received any more."),
    of("write-only-dropped", "A field is no longer `writeOnly`: it may be received."),
    of("xml-changed", "A value has another form in XML (`xml`): breaking."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_sorted_and_found() {
        assert!(KINDS.is_sorted_by(|left, right| left.name < right.name));
        for known in KINDS {
            assert_eq!(kind(known.name), Some(known));
        }
        assert_eq!(kind("none"), None);
    }
}
