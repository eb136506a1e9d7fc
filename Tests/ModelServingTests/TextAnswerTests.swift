import JSON
import ModelServing
import Testing

@Suite struct TextAnswerTests {
    @Test func `a log that moves on is followed without a line twice`() {
        var tail = LogTail()
        #expect(tail.news(in: "a\nb\n") == ["a", "b"])
        #expect(tail.news(in: "a\nb\n").isEmpty)
        #expect(tail.news(in: "b\nc\nd\n") == ["c", "d"])
        #expect(tail.news(in: "x\n") == ["x"])
        #expect(tail.news(in: "x\nx\n") == ["x"])
        #expect(tail.news(in: "").isEmpty)
    }

    @Test func `the end of a log is one phrase`() {
        #expect(LogTail.end(of: "a\n\nb\nc\nd\n") == "b | c | d")
        #expect(LogTail.end(of: "").isEmpty)
    }

    @Test(
        arguments: [
            ("# HELP x y\n# TYPE x counter\n", "[]"),
            ("x 1", #"[{"name":"x","labels":{},"value":1}]"#),
            (
                #"x{a="1",b="q\"\\\n,}"} 2.50 17"#,
                #"[{"name":"x","labels":{"a":"1","b":"q\"\\\n,}"},"value":2.50,"timestamp":17}]"#
            ),
            (
                "x NaN\ny +Inf # {a=\"b\"} 1",
                #"[{"name":"x","labels":{},"value":"NaN"},{"name":"y","labels":{},"value":"+Inf"}]"#
            ),
            ("x{a=\"1\n", "[]"), ("x\n", "[]"), ("x{} 1", #"[{"name":"x","labels":{},"value":1}]"#),
        ] as [(String, String)]
    )
    func `samples are read from Prometheus' format`(text: String, records: String) {
        #expect(JSONValue.array(MetricSample.samples(of: text).map(\.record)).text() == records)
    }
}
