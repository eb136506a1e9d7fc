import Failures
import JSON
import ModelServing
import Testing
import Transport

@Suite struct APIErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let status: Int
        var fields: HeaderFields = [:]
        let body: String
        let code: ToolError.Code
        let message: String
        var requestID: String?
        /// Whether code and message say all that the body holds.
        var losesNothing: Bool {
            let keys = (try? JSONValue(parsing: body))?.object?.keys.sorted()
            return body.isEmpty || keys == ["error_code", "message"] || requestID == "r-1"
        }
        var testDescription: String { "\(status) \(body)" }
    }

    @Test(
        arguments: [
            Case(
                status: 404,
                body:
                    #"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Endpoint with name 'x' does not exist."}"#,
                code: .absent,
                message: "Endpoint with name 'x' does not exist (RESOURCE_DOES_NOT_EXIST)"),
            // The error code decides before the status.
            Case(
                status: 400, body: #"{"error_code":"RESOURCE_ALREADY_EXISTS","message":"taken"}"#,
                code: .exists, message: "taken (RESOURCE_ALREADY_EXISTS)"),
            Case(
                status: 400, body: #"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"gone"}"#,
                code: .absent, message: "gone (RESOURCE_DOES_NOT_EXIST)"),
            Case(
                status: 403,
                body:
                    #"{"error_code":"PERMISSION_DENIED","message":"no","details":[{"@type":"type.googleapis.com/google.rpc.RequestInfo","request_id":"r-1"}]}"#,
                code: .auth, message: "no (PERMISSION_DENIED)", requestID: "r-1"),
            Case(
                status: 400, fields: ["x-request-id": "r-2"],
                body: #"{"error_code":400,"message":"json: unknown field \"stream_options\""}"#,
                code: .data, message: #"json: unknown field "stream_options" (400)"#,
                requestID: "r-2"),
            Case(
                status: 424,
                body:
                    #"{"error":"Received error from openai","external_model_message":{"error":{"message":"quota"}}}"#,
                code: .data, message: "Received error from openai: quota"),
            Case(
                status: 429,
                body: #"{"error":{"message":"slow down","type":"rate_limit","code":null}}"#,
                code: .later, message: "slow down (rate_limit)"),
            Case(
                status: 429,
                body: #"{"error_code":"REQUEST_LIMIT_EXCEEDED","message":"QPS\nlimit"}"#,
                code: .later, message: "QPS limit (REQUEST_LIMIT_EXCEEDED)"),
            Case(
                status: 403, body: #"{"error":"old form","error_code":"FEATURE_DISABLED"}"#,
                code: .auth, message: "old form (FEATURE_DISABLED)"),
            Case(
                status: 404, body: #"{"detail":"User not found","status":"404","schemas":[]}"#,
                code: .absent, message: "User not found (SCIM_404)"),
            Case(
                status: 500, body: #"{"detail":"null","status":500}"#, code: .unavailable,
                message: "SCIM API Internal Error (SCIM_500)"),
            Case(
                status: 400, body: "INVALID_PARAMETER_VALUE: bad name", code: .data,
                message: "bad name (INVALID_PARAMETER_VALUE)"),
            Case(
                status: 502,
                body: "<html><title>Bad</title><body><pre>no <b>route</b></pre></body></html>",
                code: .unavailable, message: "no route"),
            Case(
                status: 502, body: "<html><head><TITLE>502 Bad Gateway</TITLE></head></html>",
                code: .unavailable, message: "502 Bad Gateway"),
            Case(status: 401, body: "", code: .auth, message: "HTTP status 401"),
            Case(status: 503, body: "", code: .unavailable, message: "HTTP status 503"),
            Case(
                status: 503, fields: ["Retry-After": "7"], body: "busy", code: .later,
                message: "busy"),
            Case(status: 504, body: "<html>", code: .unavailable, message: "HTTP status 504"),
            Case(
                status: 302,
                fields: [
                    "Location": "https://ws.test/login.html?error=private-link-validation-error:1"
                ],
                body: "", code: .auth,
                message: "this network may not reach the workspace (private link)"),
            Case(
                status: 302, fields: ["Location": "https://ws.test/login?token=abc"], body: "",
                code: .auth, message: "redirected to https://ws.test/login, which is not followed"),
        ]
    )
    func `every body shape becomes one failure`(known: Case) {
        let error = APIError(
            head: ResponseHead(status: known.status, fields: known.fields),
            body: Array(known.body.utf8)
        ).toolError("call")
        #expect(error.code == known.code)
        #expect(error.message == "call: \(known.message)")
        #expect(error.requestID == known.requestID)
        #expect(error.retryAfter == known.fields["Retry-After"])
        #expect(error.status == known.status)
        #expect(error.upstream == (known.losesNothing ? nil : known.body))
    }

    @Test func `at most four kilobytes of the body are kept`() {
        let body = Array(String(repeating: "x", count: 10_000).utf8)
        let error = APIError(head: ResponseHead(status: 500), body: body)
        #expect(error.upstream?.utf8.count == 4096)
    }
}
