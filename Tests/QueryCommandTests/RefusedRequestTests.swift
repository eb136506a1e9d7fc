import Failures
import Testing
import Transport

@testable import QueryCommand

@Suite struct RefusedRequestTests {
    @Test(
        arguments: [
            (400, #"{"error_code":"BAD_REQUEST","message":"m"}"#, 65, "chat x: m (HTTP 400)"),
            (
                400, #"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"m"}"#, 66,
                "chat x: m (HTTP 400)"
            ),
            (
                404, #"{"error":{"message":"no model","code":"model_not_found"}}"#, 66,
                "chat x: no model (HTTP 404)"
            ),
            (401, "", 77, "chat x: (HTTP 401)"),
            (403, "PERMISSION_DENIED: no", 77, "chat x: PERMISSION_DENIED: no (HTTP 403)"),
            (302, "<html>", 77, "chat x: (HTTP 302)"),
            (429, "", 75, "chat x: (HTTP 429)"), (422, "{}", 65, "chat x: (HTTP 422)"),
            (500, "<html><title>x</title>", 69, "chat x: (HTTP 500)"),
            (503, "", 69, "chat x: (HTTP 503)"), (418, "", 76, "chat x: (HTTP 418)"),
        ])
    func `an error status has its exit status and its own words`(
        _ status: Int, _ body: String, _ exit: Int32, _ message: String
    ) {
        let error = RefusedRequest.toolError(
            "chat x", ResponseHead(status: status), body: Array(body.utf8))
        #expect(error.code.exitStatus == exit)
        #expect(error.message == message)
        #expect(error.upstream == (body.isEmpty ? nil : body))
    }

    @Test func `a pause asked for makes 503 a later`() {
        let head = ResponseHead(status: 503, fields: ["Retry-After": "3", "X-Request-Id": "r1"])
        let error = RefusedRequest.toolError("chat x", head, body: [])
        #expect(error.code == .later)
        #expect(error.requestID == "r1")
    }
}
