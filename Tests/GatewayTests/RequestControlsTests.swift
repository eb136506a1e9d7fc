import Gateway
import JSON
import Testing

@Suite struct RequestControlsTests {
    private static func take(_ text: String) throws -> (RequestControls, String) {
        let bytes = Array(text.utf8)
        var controls = RequestControls()
        let body = try controls.take(bytes, try JSONScanner.members(of: bytes.span))
        return (controls, String(decoding: body, as: UTF8.self))
    }

    @Test func `what is for the gateway does not go up`() throws {
        let (controls, body) = try Self.take(
            """
            {"model":"a","fallbacks":["b",{"model":"c","temperature":0}],"num_retries":3,"disable_fallbacks":true,\
            "timeout":2.5,"tags":["x"],"metadata":{"tags":["y"],"user":"u"},"litellm_trace_id":"t","cache":{"no-cache":true},\
            "stream_timeout":1,"context_window_fallback_dict":{"a":"long"},"extra_body":{"top_k":5},"messages":[]}
            """)
        #expect(body == #"{"top_k":5,"model":"a","messages":[]}"#)
        #expect(controls.retries == 3)
        #expect(controls.fallbacks?.map(\.model) == ["b", "c"])
        #expect(controls.fallbacks?.last?.changes["temperature"] == 0)
        #expect(controls.disablesFallbacks)
        #expect(controls.timeout == .milliseconds(2500))
        #expect(controls.streamTimeout == .seconds(1))
        #expect(controls.tags.sorted() == ["x", "y"])
        #expect(controls.contextWindowFallbacks == ["a": "long"])
    }

    @Test func `metadata of a stored request is the upstream's`() throws {
        let text = #"{"store":true,"metadata":{"k":"v"}}"#
        #expect(try Self.take(text).1 == text)
        #expect(try Self.take(#"{"store":false,"metadata":{"k":"v"}}"#).1 == #"{"store":false}"#)
    }

    @Test(arguments: [
        (#"{"num_retries":-1}"#, "num_retries"), (#"{"num_retries":"2"}"#, "num_retries"),
        (#"{"fallbacks":"b"}"#, "fallbacks"), (#"{"fallbacks":[1]}"#, "fallbacks"),
        (#"{"fallbacks":[{"model":"b","api_base":"x"}]}"#, "api_base"),
        (#"{"timeout":0}"#, "timeout"), (#"{"timeout":"1"}"#, "timeout"),
        (#"{"tags":"x"}"#, "tags"), (#"{"tags":[1]}"#, "tags"), (#"{"metadata":[]}"#, "metadata"),
        (#"{"disable_fallbacks":1}"#, "disable_fallbacks"),
        (#"{"context_window_fallback_dict":{"a":1}}"#, "context_window_fallback_dict"),
        (#"{"extra_body":{"model":"http://x"}}"#, "model"),
    ])
    func `a control that cannot be read is refused by name`(text: String, field: String) {
        #expect {
            try Self.take(text)
        } throws: { error in
            guard let error = error as? APIError, error.status == 400 else { return false }
            return error.param?.contains(field) == true || error.message.contains(field)
        }
    }

    @Test func `the header says what the body does not`() throws {
        var controls = RequestControls()
        try controls.take(field: "X-LiteLLM-Tags", "a, b ,")
        try controls.take(field: "x-litellm-num-retries", "99")
        try controls.take(field: "x-litellm-timeout", "1.5")
        try controls.take(field: "x-litellm-trace-id", "t")
        #expect(controls.tags == ["a", "b"])
        #expect(controls.retries == 10)
        #expect(controls.timeout == .milliseconds(1500))
        let body = Array(#"{"num_retries":1}"#.utf8)
        _ = try controls.take(body, try JSONScanner.members(of: body.span))
        #expect(controls.retries == 1)
    }
}
