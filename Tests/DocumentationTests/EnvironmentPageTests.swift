import POSIX
import TestSupport
import Testing

/// dbx-environment(7) names every variable that the sources read, and no other.
///
/// A variable's name is a literal of its own; the providers' table of variables is one text, and stands in
/// llm-serve-config(5).
@Suite struct EnvironmentPageTests {
    /// Names of the same form that mean something else: error codes, states, fields of bodies and configs.
    private static let otherWords: Set = [
        "ALREADY_EXISTS", "AZURE_KEYVAULT", "BAD_REQUEST", "CAN_QUERY", "DATA_LOSS",
        "DBX_QUERY_BODY",
        "DEADLINE_EXCEEDED", "DEPLOYMENT_ABORTED", "DEPLOYMENT_FAILED", "DEPLOYMENT_READY",
        "ENABLE_MLFLOW_TRACING", "ENDPOINT_NOT_FOUND", "EXTERNAL_LINKS", "EXTERNAL_MODEL",
        "FOUNDATION_MODEL_API", "INTERNAL_ERROR", "INVALID_PARAMETER_VALUE", "INVALID_STATE",
        "IN_PROGRESS", "IO_ERROR", "JQ_LIBRARY_PATH", "JSON_ARRAY", "MALFORMED_REQUEST",
        "MAX_REQUEST_SIZE_EXCEEDED", "NOT_FOUND", "NOT_IMPLEMENTED", "NOT_READY", "NOT_UPDATING",
        "OAUTH_TOKEN", "PERMISSION_DENIED", "REQUEST_LIMIT_EXCEEDED", "RESOURCE_ALREADY_EXISTS",
        "RESOURCE_CONFLICT", "RESOURCE_DOES_NOT_EXIST", "RESOURCE_EXHAUSTED",
        "SERVICE_UNDER_MAINTENANCE", "TEMPORARILY_UNAVAILABLE", "UPDATE_CANCELED",
        "UPDATE_FAILED", "WORKSPACE_TEMPORARILY_UNAVAILABLE",
    ]
    /// Secrets of other programs that are taken from our environment before a filter runs, and not read.
    private static let onlyCleared: Set = [
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "DATABASE_URL",
        "REDIS_URL",
    ]
    /// Handed on to the shells of the demo.
    private static let handedOn: Set = ["LC_ALL"]
    /// Read by libcurl itself.
    private static let libcurl: Set = ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"]

    @Test func `each variable that is read is on the page`() throws {
        let known = try Self.documented()
        let words = try Self.literals().filter { $0.contains("_") && !$0.hasSuffix("_") }
        let others = Self.otherWords.union(Self.onlyCleared).union(Self.handedOn)
        let missing = Set(words).subtracting(known).subtracting(others).sorted()
        #expect(missing.isEmpty, "not in man/dbx-environment.7, nor known as another word")
    }

    @Test func `each variable on the page is read`() throws {
        let unread = try Self.documented().subtracting(Self.literals())
            .subtracting(Self.libcurl).sorted()
        #expect(unread.isEmpty, "in man/dbx-environment.7, and nowhere in Sources")
    }

    @Test func `no word is excused that is gone`() throws {
        let words = try Self.literals()
        let excused = Self.otherWords.union(Self.onlyCleared).union(Self.handedOn)
        #expect(excused.subtracting(words).sorted().isEmpty)
        #expect(try excused.intersection(Self.documented()).sorted().isEmpty)
    }

    /// What stands after `.It Ev`, and after `.Ev`.
    private static func documented() throws -> Set<String> {
        let path = "\(SourceTree.root)/man/dbx-environment.7"
        let page = String(decoding: try FileSystem.read(path), as: UTF8.self)
        var names: Set<String> = []
        var goesOn = false
        for line in page.split(separator: "\n")
        where goesOn || line.hasPrefix(".It Ev ") || line.hasPrefix(".Ev ") {
            names.formUnion(line.split(separator: " ").map(String.init).filter(isName))
            goesOn = line.hasSuffix("\\")
        }
        return names
    }

    /// Every string literal of the sources that looks like a variable.
    private static func literals() throws -> Set<String> {
        var names: Set<String> = []
        for path in try SourceTree.files(under: "Sources", ending: ".swift") {
            let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
            names.formUnion(text.split(separator: "\"").map(String.init).filter(isName))
        }
        return names
    }

    /// Capitals, digits and underscores, the first a capital, two at least.
    private static func isName(_ word: String) -> Bool {
        word.utf8.count > 1 && word.first.map { "A"..."Z" ~= $0 } == true
            && word.utf8.allSatisfy { byte in
                0x41...0x5A ~= byte || 0x30...0x39 ~= byte || byte == 0x5F
            }
    }
}
