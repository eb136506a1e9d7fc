import Failures
import Testing

@testable import CommandSupport

@Suite struct CommandLineTests {
    private func facts(_ line: String, _ environment: [String: String] = [:]) -> CommandLineFacts {
        let words = line.split(separator: " ").map(String.init)
        return CommandLineFacts(
            (try? ArgumentFolding.fold(words)) ?? words, environment: environment)
    }

    @Test(arguments: [
        ("list -v", 1), ("list -vv", 2), ("list --verbose -v", 2), ("list -Qv", 1),
        ("list -q -v", 0), ("list -- -v", 0), ("list", 0), ("list --arg x -v", 0),
    ])
    func `verbosity counts flags and no values`(line: String, verbosity: Int) {
        #expect(facts(line).verbosity == verbosity)
    }

    @Test(arguments: [("1", 1), ("api", 2), ("0", 0), ("", 0)])
    func `DBX_DEBUG is verbosity too`(value: String, verbosity: Int) {
        #expect(facts("list", ["DBX_DEBUG": value]).verbosity == verbosity)
    }

    @Test(arguments: [
        ("-o json", true), ("--output=jsonl", true), ("-o table", false), ("-o=json", true),
        ("--jq -o", false), ("", false), ("-o json -o text", false),
    ])
    func `errors are JSON beside an explicit JSON format`(line: String, isJSON: Bool) {
        #expect(facts(line).wantsJSONErrors == isJSON)
        #expect(!facts("list", ["DBX_OUTPUT": "json"]).wantsJSONErrors)
        #expect(facts(line, ["DBX_ERROR_FORMAT": "json"]).wantsJSONErrors)
    }

    @Test(arguments: [("--token x", "--token-file"), ("--client-secret=x", "--client-secret-file")])
    func `a secret as a flag is found, and its way in`(line: String, instead: String) {
        #expect(facts("list \(line)").secretFlag != nil)
        #expect(facts("list \(line)").secretFlagInstead == instead)
        #expect(facts("list --jq \(line)").secretFlag == nil)
    }

    @Test(arguments: [
        ("-p prod list", "list -p prod"), ("-p list get", "get -p list"),
        ("list -p x", "list -p x"),
        ("-- list", "-- list"), ("--unknown 5 get x", "get --unknown 5 x"),
        ("help get", "help get"),
    ])
    func `the command comes first and is never a value`(line: String, moved: String) {
        let words = line.split(separator: " ").map(String.init)
        #expect(
            ArgumentFolding.commandFirst(words, commands: ["get", "list"]).joined(separator: " ")
                == moved)
    }

    @Test func `two values become one token, also when they look like flags`() throws {
        let folded = try ArgumentFolding.fold([
            "a", "--arg", "-x", "--", "--arg", "n", "v", "--", "--arg",
        ])
        #expect(folded == ["a", "--arg", "-x\u{1F}--", "--arg", "n\u{1F}v", "--", "--arg"])
        #expect(throws: ToolError.self) { try ArgumentFolding.fold(["--argjson", "n"]) }
    }

    @Test(arguments: [
        ("lst", "list"), ("lits", "list"), ("lsit", "list"), ("gte", "get"),
        ("describ", "describe"),
        ("xyz", nil), ("", nil),
    ])
    func `the nearest word is found when it is near`(word: String, nearest: String?) {
        #expect(nearestMatch(to: word, in: ["describe", "get", "list"]) == nearest)
    }

    @Test(arguments: [
        ("30s", Duration.seconds(30)), ("5m", .seconds(300)), ("1h30m", .seconds(5400)),
        ("90", .seconds(90)), ("250ms", .milliseconds(250)), ("1.5s", .milliseconds(1500)),
        ("2d", .seconds(172_800)), ("0", .zero),
    ])
    func `a duration is read`(text: String, duration: Duration) {
        #expect(TimeSpan(argument: text)?.duration == duration)
    }

    @Test(arguments: ["", "s", "5x", "1h30", "-5", "1e3", "nan", "5 m", "99999999999"])
    func `what is no duration is refused`(text: String) {
        #expect(TimeSpan(argument: text) == nil)
    }
}
