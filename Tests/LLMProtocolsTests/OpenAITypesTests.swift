import JSON
import Testing

@testable import LLMProtocols

@Suite struct OpenAITypesTests {
    @Test(
        arguments: [
            (
                #"{"error":{"message":"m","type":"t","param":"p","code":429}}"#,
                OpenAIError("m", type: "t", param: "p", code: "429")
            ),
            (#"{"error":"text"}"#, OpenAIError("text", type: nil)),
            (#"{"error_code":"X","message":"m"}"#, OpenAIError("m", type: nil, code: "X")),
            (#"{"error_code":500}"#, OpenAIError("500", type: nil, code: "500")),
            (#"{"error":"old","error_code":"X"}"#, OpenAIError("old", type: nil, code: "X")),
            (
                #"{"error":"Received error","external_model_message":{"error":{"message":"in"}}}"#,
                OpenAIError("in", type: nil)
            ),
            (#"{"error":{"a":1}}"#, OpenAIError(#"{"a":1}"#, type: nil)),
            (#"{"error":null}"#, nil), (#"{"error":""}"#, nil), (#"{"message":"m"}"#, nil),
        ] as [(String, OpenAIError?)])
    func `errors are read in all their shapes`(_ text: String, _ error: OpenAIError?) throws {
        #expect(OpenAIError(try JSONValue(parsing: text)) == error)
    }

    @Test func `an error goes out with all four fields`() {
        #expect(
            OpenAIError("m", type: "t").json.text()
                == #"{"error":{"message":"m","type":"t","param":null,"code":null}}"#)
    }

    @Test func `a request keeps the fields that it does not know`() throws {
        let text = #"{"zeta":1.50,"messages":[{"role":"user","content":null,"x":1}],"model":"m"}"#
        var request = ChatRequest(try JSONValue(parsing: text))
        request.model = "n"
        request.isStreaming = true
        request.includesUsage = true
        #expect(
            request.json.text()
                == #"{"zeta":1.50,"messages":[{"role":"user","content":null,"x":1}],"model":"n","#
                + #""stream":true,"stream_options":{"include_usage":true}}"#)
        request.includesUsage = false
        request.isStreaming = false
        #expect(request.json["stream_options"] == nil)
        #expect(request.json["stream"] == nil)
    }

    @Test(
        arguments: [
            (#""a""#, "a", ""), ("null", "", ""),
            (#"[{"type":"text","text":"a"},{"type":"text","text":"b"}]"#, "ab", ""),
            (
                #"[{"type":"reasoning","summary":[{"type":"summary_text","text":"r"}]},{"type":"text","text":"b"}]"#,
                "b", "r"
            ),
            (#"[{"type":"image_url","image_url":{"url":"u"}}]"#, "", ""),
        ])
    func `content reads as text in each form`(_ json: String, _ text: String, _ reasoning: String)
        throws
    {
        let value = try JSONValue(parsing: json)
        let content = MessageContent(value)
        #expect(content.text == text)
        #expect(content.reasoning == reasoning)
        #expect(content.json == value)
    }

    @Test func `embedding numbers keep their digits and come in input order`() throws {
        let list = EmbeddingList(
            try JSONValue(
                parsing:
                    #"{"data":[{"index":1,"embedding":[0.10,-1E-7]},{"index":0,"embedding":"AACAPw=="}]}"#
            ))
        #expect(list.embeddings.map(\.index) == [0, 1])
        #expect(list.embeddings.map { $0.vector.text() } == [#""AACAPw==""#, "[0.10,-1E-7]"])
    }

    @Test(
        arguments: [
            (#""a""#, ["a"]), (#"["a","b"]"#, ["a", "b"]), ("[1,2]", nil), ("[]", nil),
        ] as [(String, [String]?)])
    func `embedding inputs are texts or nothing we can count`(_ input: String, _ texts: [String]?)
        throws
    {
        let request = EmbeddingsRequest(["input": try JSONValue(parsing: input)])
        #expect(request.texts == texts)
    }

    @Test func `usage reads its details in the spellings in use`() throws {
        let usage = try #require(
            Usage(
                try JSONValue(
                    parsing:
                        #"{"prompt_tokens":10,"completion_tokens":5.0,"reasoning_tokens":2,"cache_read_input_tokens":4,"prompt_tokens_details":{"cache_write_tokens":1}}"#
                )))
        #expect(usage.completionTokens == 5)
        #expect(usage.totalTokens == 15)
        #expect(usage.cachedTokens == 4)
        #expect(usage.cacheWriteTokens == 1)
        #expect(usage.reasoningTokens == 2)
        #expect(Usage(.null) == nil)
        #expect(Usage(["prompt_tokens": -1])?.promptTokens == nil)
        let boundless = Usage([
            "prompt_tokens": .number(JSONNumber(Int.max)), "completion_tokens": 1,
        ])
        #expect(boundless?.promptTokens == nil)
        #expect(boundless?.totalTokens == nil)
    }
}
