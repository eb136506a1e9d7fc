import Failures
import JQ
import JSON
import POSIX
import Testing

@Suite struct JQProgramTests {
    @Test func `arguments reach the program as variables and as $ARGS`() throws {
        let arguments = JSONObject(
            [
                ("n", "v"), ("j", ["k": [1, nil]]), ("big", 9_007_199_254_740_991),
            ] as [(String, JSONValue)])
        let program = JQProgram.compile(
            "[$n, $j.k[0], $big, ($ARGS.named|keys), $ARGS.positional]",
            options: .init(arguments: arguments))
        #expect(
            try program.outcome(["null"]).texts == [
                #"["v",1,9007199254740991,["big","j","n"],[]]"#
            ])
    }

    @Test func `one compile serves many records, in order`() throws {
        let program = JQProgram.compile(".[]")
        let outcome = try program.outcome((0..<500).map { "[\($0),\"é\"]" })
        #expect(outcome.texts == (0..<500).flatMap { ["\($0)", "\"é\""] })
        #expect(outcome.summary.resultCount == 1000)
        #expect(try program.outcome(["[null]"]).summary.isLastTruthy == false)
        #expect(try program.outcome(["[]"]).summary.isLastTruthy == nil)
    }

    @Test func `values run as their text does`() throws {
        let program = JQProgram.compile(".a")
        try program.run([["a": "x\ny"] as JSONValue]) { event in
            guard case .result(let result) = event else {
                Issue.record("no result")
                return
            }
            #expect(result.bytes == Array("x\ny".utf8))
            #expect(result.isRawString)
        }
    }

    @Test func `slurping makes one array of all records`() throws {
        let program = JQProgram.compile("length, (map(.a)|add)")
        #expect(
            try program.outcome([#"{"a":1}"#, #"{"a":2}"#], slurping: true).texts == ["2", "3"])
        #expect(try program.outcome([], slurping: true).texts == ["0", "null"])
    }

    @Test func `a failed record leaves what came before and does not stop the next`() throws {
        let outcome = try JQProgram.compile(".[] | .+1")
            .outcome(["[1,\"x\",2]", "not json", "[3] [4]", "", "[5]"])
        #expect(outcome.texts == ["2", "6"])
        #expect(outcome.failures.map(\.kind) == [.runtime, .input, .input, .input])
        #expect(outcome.failures.first?.message == "string (\"x\") and number (1) cannot be added")
        #expect(outcome.failures.last?.message == "no JSON value")
        #expect(outcome.summary.failureCount == 4)
        #expect(outcome.failures.first?.toolError.code == .jqRuntime)
    }

    @Test func `a filter written for a list gets the hint`() throws {
        let outcome = try JQProgram.compile(".[].name").outcome([#"{"name":"x"}"#])
        #expect(outcome.failures.first?.hint?.contains("one record at a time") == true)
        #expect(try JQProgram.compile(".a.b").outcome([#"{"a":1}"#]).failures.first?.hint == nil)
    }

    @Test(
        arguments: [
            (
                ".a b",
                "syntax error, unexpected IDENT, expecting $end (Unix shell quoting issues?) at line 1, column 4: .a b"
            ),
            ("1 |\n foo", "foo/0 is not defined at line 2, column 2:  foo"),
            ("$x", "$x is not defined at line 1, column 1: $x"),
            (
                "é",
                "syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at line 1, column 1: é"
            ),
            ("1\0", "the program holds a NUL character"),
        ]
    )
    func `a compile error is jq's own, placed in the user's program`(
        program: String, message: String
    ) async throws {
        let compiling = JQProgram.compile(program)
        let error = #expect(throws: JQError.self) { try compiling.wait() }
        #expect(error?.message == message)
        #expect(error?.toolError.code == .jqCompile)
        await #expect(throws: JQError.self) { try await compiling.ready() }
        #expect(throws: JQError.self) { try compiling.outcome(["1"]) }
    }

    @Test(arguments: ["if .a then 1 end", ".a.[0]", "import \"a\" as a; 1", "include \"a\"; 1"])
    func `what 1.6 cannot say is refused with the hint`(program: String) {
        let error = #expect(throws: JQError.self) { try JQProgram.compile(program).wait() }
        #expect(error?.hint?.hasPrefix("embedded jq is 1.6") == true)
        #expect(error?.message.contains("def pick") == false)
    }

    @Test(arguments: ["", "# only a comment", "def f: 1;", "-1|.", "\n.\n"])
    func `programs without a body, and those that begin with a minus, compile`(program: String)
        throws
    {
        try JQProgram.compile(program).wait()
    }

    @Test func `compiling does not hold the caller`() async throws {
        let programs = (0..<4).map { JQProgram.compile(".+\($0)") }
        for (index, program) in programs.enumerated() {
            try await program.ready()
            #expect(try program.outcome(["1"]).texts == ["\(1 + index)"])
        }
    }

    private struct Stop: Error {}

    @Test func `an error of the sink stops the run and the program stays usable`() throws {
        let program = JQProgram.compile("repeat(1)")
        #expect(throws: Stop.self) {
            try program.run([Array("1".utf8)]) { _ in throw Stop() }
        }
        #expect(throws: Stop.self) {
            try program.run([Array("1".utf8)]) { _ in throw Stop() }
        }
    }

    @Test func `deep values are run on the thread's own stack`() throws {
        let outcome = try JQProgram.compile("reduce range(20000) as $i (0; [.]) | flatten")
            .outcome(["null"])
        #expect(outcome.texts == ["[0]"])
        let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        #expect(try JQProgram.compile(".").outcome([deep]).failures.first?.kind == .input)
    }

    // MARK: builtins that reach outside

    @Test(
        arguments: [
            ("input", "break"), ("input_line_number", "Unknown input line number"),
            ("halt_error", "1"), ("\"gone\\n\"|halt_error(3)", "gone\n"),
            ("{a:1}|halt_error", "{\"a\":1}"),
        ]
    )
    func `builtins about jq's own input and exit are plain failures`(
        program: String, message: String
    ) throws {
        let outcome = try JQProgram.compile("0, (\(program))").outcome(["1"])
        #expect(outcome.texts == ["0"])
        #expect(outcome.failures.map(\.message) == [message])
    }

    @Test func `halt ends the run and nothing else`() throws {
        let outcome = try JQProgram.compile("., (if .==2 then halt else empty end), 9")
            .outcome(["1", "2", "3"])
        #expect(outcome.texts == ["1", "9", "2"])
        #expect(outcome.summary.isHalted)
        #expect(outcome.failures == [])
    }

    @Test(arguments: [
        "[inputs]", "input_filename", "debug", "stderr", "get_search_list|empty",
        "[1]|debug(.[0])|.[0]",
    ])
    func `builtins that only talk do not disturb results`(program: String) throws {
        let outcome = try JQProgram.compile(program).outcome(["1"])
        #expect(outcome.texts.count + outcome.failures.count <= 1)
    }

    @Test func `credentials are gone from what a program sees`() throws {
        let canary = "canary-5d1f"
        let names = [
            "DATABRICKS_TOKEN", "OPENAI_API_KEY", "LITELLM_MASTER_KEY", "ACME_API_KEY",
            "acme_password",
            "DBX_TEST_OIDC",
        ]
        for name in names { Environment.set(name, canary) }
        Environment.set("DATABRICKS_OIDC_TOKEN_ENV", "DBX_TEST_OIDC")
        Environment.set("DBX_TEST_HARMLESS", "seen")
        let outcome = try JQProgram.compile("[env, $ENV], env.DBX_TEST_HARMLESS").outcome(["1"])
        #expect(outcome.texts.last == "\"seen\"")
        #expect(outcome.texts.first?.contains(canary) == false)
        Environment.unset("DATABRICKS_OIDC_TOKEN_ENV")
    }
}
