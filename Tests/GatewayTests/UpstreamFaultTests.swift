import Gateway
import JSON
import Testing

@Suite struct UpstreamFaultTests {
    /// What upstreams answer errors with, and the words that a client must see of it.
    static let shapes: [(body: String, message: String)] = [
        (#"{"error":{"message":"a","type":"t","param":null,"code":"c"}}"#, "a"),
        (#"{"error":{"message":"a"}}"#, "a"),
        (#"{"error":{"code":429,"message":"quota","status":"RESOURCE_EXHAUSTED"}}"#, "quota"),
        (
            #"[{"error":{"code":400,"message":"in a list","status":"INVALID_ARGUMENT"}}]"#,
            "in a list"
        ),
        (#"{"type":"error","error":{"type":"overloaded_error","message":"busy"}}"#, "busy"),
        (#"{"error":"plain"}"#, "plain"),
        (
            #"{"error":"Received error from openai","external_model_message":{"error":{"message":"deep"}}}"#,
            "Received error from openai: deep"
        ),
        (
            #"{"error":"Received error","external_model_message":{"message":"flat"}}"#,
            "Received error: flat"
        ),
        (#"{"error":"invalid_client","error_description":"who"}"#, "invalid_client: who"),
        (#"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"gone"}"#, "gone"),
        (#"{"error_code":429,"message":"number"}"#, "number"),
        (#"{"error_code":"BAD_REQUEST","message":"m","stack_trace":"x"}"#, "m"),
        (#"{"message":"only"}"#, "only"),
        (#"{"detail":"not found"}"#, "not found"),
        (
            #"{"detail":[{"loc":["body"],"msg":"field required"}]}"#,
            #"[{"loc":["body"],"msg":"field required"}]"#
        ),
        (#"{"errorCode":"E1","errorSummary":"summary"}"#, "summary"),
        (#"{"msg":"short"}"#, "short"),
        (#"{"title":"Too Many","status":429}"#, "Too Many"),
        (#"{"errors":["x","y"]}"#, #"["x","y"]"#),
        (#"{"foo":1}"#, #"{"foo":1}"#),
        (#""a string""#, "a string"),
        ("REQUEST_LIMIT_EXCEEDED: slow down", "REQUEST_LIMIT_EXCEEDED: slow down"),
        ("  plain text\n", "plain text"),
        ("<html><head><title>502 Bad Gateway</title></head></html>", "502 Bad Gateway"),
        ("<!DOCTYPE html>\n<html><body><pre class=x> why </pre></body></html>", "why"),
        ("<html><h1>Oops</h1></html>", "Oops"),
        (
            "<html><body></body></html>",
            "the upstream answered 429 Too Many Requests without saying why"
        ),
        ("", "the upstream answered 429 Too Many Requests without saying why"),
        ("{}", "the upstream answered 429 Too Many Requests without saying why"),
        ("null", "the upstream answered 429 Too Many Requests without saying why"),
        (#"{"error":{"message":"cut"#, #"{"error":{"message":"cut"#),
    ]

    @Test(arguments: shapes.indices)
    func `every shape gives status and words`(index: Int) {
        let (body, message) = Self.shapes[index]
        let error = UpstreamFault.error(status: 429, body: Array(body.utf8))
        #expect(error.status == 429)
        #expect(error.message == message)
        #expect(error.openAIObject["error"]?["message"] == .string(message))
        #expect(error.openAIObject["error"]?["code"]?.string != nil)
        #expect(error.openAIObject["error"]?["type"]?.string != nil)
        #expect(error.workspaceObject["message"] == .string(message))
    }

    @Test func `fields of an OpenAI error that we do not know stay`() {
        let body = #"{"error":{"message":"m","type":"t","param":"p","code":"c","extra":[1]}}"#
        let error = UpstreamFault.error(status: 400, body: Array(body.utf8))
        #expect(error.openAIObject.text() == body)
    }

    @Test func `a workspace's code stays on workspace routes`() {
        let body = #"{"error_code":"RESOURCE_EXHAUSTED","message":"m"}"#
        let error = UpstreamFault.error(status: 429, body: Array(body.utf8))
        #expect(error.workspaceObject.text() == body)
    }
}
