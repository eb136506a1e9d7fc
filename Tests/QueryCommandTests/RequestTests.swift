import Failures
import JSON
import LLMProtocols
import ModelCatalog
import Testing

@testable import QueryCommand

@Suite struct RequestTests {
    @Test func `named flags win over params, params over the body`() throws {
        var fields = RequestFields()
        fields.body = JSONObject([("temperature", 0), ("top_k", 1), ("seed", 9)])
        fields.parameters = ["top_k=50", "temperature=1", "label=a=b", "list=[1,2]", "empty="]
        fields.temperature = 0.25
        fields.stops = ["X"]
        #expect(
            JSONValue.object(try fields.members(.chat)).text()
                == #"{"temperature":0.25,"top_k":50,"seed":9,"label":"a=b","list":[1,2],"empty":"","stop":["X"]}"#
        )
    }

    @Test(arguments: ["novalue", "=x", ""])
    func `a param needs a key and a value`(_ parameter: String) {
        #expect { try RequestFields.parse(parameter) } throws: {
            ($0 as? ToolError)?.code == .usage
        }
    }

    @Test func `the body's messages stay between system prompt and question`() throws {
        let prompt = ChatPrompt(systems: ["be brief"], text: "and now?")
        let messages = try prompt.turns(
            after: [["role": "user", "content": "before"]], task: .chat)
        #expect(
            messages.array?.map { $0["content"]?.string } == ["be brief", "before", "and now?"])
    }

    @Test func `a conversation goes on after what was said, new system prompts instead of the old`()
        throws
    {
        var prompt = ChatPrompt(text: "and now?")
        prompt.history = [
            ["role": "system", "content": "old"], ["role": "user", "content": "hi"],
            ["role": "assistant", "content": "hello"],
        ]
        func contents() throws -> [String?] {
            try prompt.turns(after: nil, task: .chat).array?.map { $0["content"]?.string } ?? []
        }
        #expect(try contents() == ["old", "hi", "hello", "and now?"])
        prompt.systems = ["new"]
        #expect(try contents() == ["new", "hi", "hello", "and now?"])
        prompt.text = nil
        #expect(throws: ToolError.self) { try contents() }
    }

    @Test func `a system prompt alone is no question`() {
        #expect { try ChatPrompt(systems: ["x"]).turns(after: nil, task: .chat) } throws: {
            ($0 as? ToolError)?.code == .usage
        }
    }

    @Test(
        arguments: [
            (#"{"type":"object"}"#, #"{"name":"answer","schema":{"type":"object"}}"#),
            (#"{"title":"City of A"}"#, #"{"name":"City_of_A","schema":{"title":"City of A"}}"#),
            (
                #"{"name":"n","strict":true,"schema":{}}"#,
                #"{"name":"n","strict":true,"schema":{}}"#
            ),
        ])
    func `a schema file is wrapped unless it is wrapped already`(_ file: String, _ wrapped: String)
        throws
    {
        var body = JSONObject()
        try AnswerSchema(Array(file.utf8), file: "f").add(to: &body, for: .chat)
        #expect(
            body["response_format"]?.text() == #"{"type":"json_schema","json_schema":\#(wrapped)}"#)
    }

    @Test(arguments: ["[]", "{", ""])
    func `a schema file must hold an object`(_ file: String) {
        #expect { try AnswerSchema(Array(file.utf8), file: "f") } throws: {
            ($0 as? ToolError)?.code == .data
        }
    }

    @Test func `the usage line ends with the cost where prices are known`() throws {
        let usage = Usage(["prompt_tokens": 1000, "completion_tokens": 10])
        let prices = try #require(
            ModelPrices(
                liteLLM: [
                    "input_cost_per_token": JSONNumber(0.000001),
                    "output_cost_per_token": JSONNumber(0.00001),
                ], provider: "test"))
        for note in ["", " as openai/gpt-4o"] {
            let line = UsageLine.text(usage, prices: KnownPrices(prices: prices, note: note))
            #expect(line == "tokens: 1000 in, 10 out ($0.0011\(note))")
        }
    }

    @Test(
        arguments: [
            (#"{"prompt_tokens":9,"completion_tokens":7}"#, "tokens: 9 in, 7 out"),
            (
                #"{"prompt_tokens":9,"completion_tokens":7,"reasoning_tokens":3,"prompt_tokens_details":{"cached_tokens":4}}"#,
                "tokens: 9 in (4 cached), 7 out (3 reasoning)"
            ),
            (#"{"prompt_tokens":2,"total_tokens":2}"#, "tokens: 2 in"),
            ("null", "tokens: not reported"),
        ])
    func `the usage line says what the server told`(_ usage: String, _ line: String) throws {
        #expect(UsageLine.text(Usage(try JSONValue(parsing: usage))) == line)
    }
}
