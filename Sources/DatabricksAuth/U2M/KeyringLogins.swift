import Failures
import JSON
import POSIX

/// The official CLI's logins in the desktop's keyring (the Secret Service on the session bus), through libsecret's
/// program `secret-tool`, with the attributes that the CLI gives them.
///
///     service = databricks-cli, username = dev: {"token": {"access_token": …, "refresh_token": …, "expiry": …}}
///
/// Secrets go to the program by its standard input, never by an argument. Each call takes three seconds at most, as the
/// CLI's own do: a locked keyring waits for somebody at the screen.
struct KeyringLogins: LoginStore {
    /// The keys of this login, the most telling first; the first is the one to write.
    let keys: [String]
    let lockPath: String
    private let program: Program

    static let programName = "secret-tool"
    private static let limit: Duration = .seconds(3)

    init(keys: [String], lockPath: String, _ setup: AuthSetup) {
        self.keys = keys
        self.lockPath = lockPath
        program = Program(Self.programName, LoginPlace.cliType, setup, limit: Self.limit)
    }

    /// Whether there is a session bus, and the program to talk to the keyring on it.
    static func isReachable(_ setup: AuthSetup) -> Bool {
        let runtime = setup.variable("XDG_RUNTIME_DIR")
        let hasBus =
            setup.variable("DBUS_SESSION_BUS_ADDRESS") != nil
            || runtime.map { FileSystem.exists("\($0)/bus") } ?? false
        return hasBus && Program.path(of: programName, in: setup.config.environment) != nil
    }

    var location: String { LoginStorage.secure.location }

    func load() throws(ToolError) -> Login? {
        for key in keys {
            if let login = try entry(key)?["token"].flatMap({ Login($0) }) { return login }
        }
        return nil
    }

    func save(_ login: Login, renewing old: Login?) throws(ToolError) {
        guard var key = keys.first else { return }
        var document: JSONValue = [:]
        if let old {
            // It is renewed where it was found.
            for candidate in keys {
                guard let entry = try entry(candidate),
                    entry["token"]?["access_token"]?.string == old.access.reveal()
                else { continue }
                (key, document) = (candidate, entry)
                break
            }
        }
        document["token"] = login.update(document["token"])
        try store(document, under: key)
    }

    func remove() throws(ToolError) -> Bool {
        var wasThere = false
        for key in keys {
            let output = try program.output(["clear"] + attributes(key))
            if isAbsent(output) { continue }
            guard case .exited(0) = output.ending else { throw program.failure(output, .io) }
            wasThere = true
        }
        return wasThere
    }

    /// Into the collection that the CLI prefers, else into the default one.
    private func store(_ document: JSONValue, under key: String) throws(ToolError) {
        let label = "--label=Password for '\(key)' on 'databricks-cli'"
        let preferred = ["store", label, "--collection=login"] + attributes(key)
        if case .exited(0) = try program.output(preferred, input: document.bytes()).ending {
            return
        }
        let output = try program.output(
            ["store", label] + attributes(key), input: document.bytes())
        guard case .exited(0) = output.ending else { throw program.failure(output, .io) }
    }

    /// What is kept under a key; nil when nothing is.
    private func entry(_ key: String) throws(ToolError) -> JSONValue? {
        let output = try program.output(["lookup"] + attributes(key))
        if isAbsent(output) { return nil }
        guard case .exited(0) = output.ending else { throw program.failure(output, .unavailable) }
        guard let entry = try? JSONValue(parsing: output.stdout), entry.object != nil else {
            throw ToolError(
                .config, "the login of \(key.printable) in the keyring is not JSON",
                hint: "log in again")
        }
        return entry
    }

    /// Whether the program ended as it does when there is no such item: silently.
    private func isAbsent(_ output: ChildProcess.Output) -> Bool {
        output.ending == .exited(1) && output.stderr.isEmpty
    }

    private func attributes(_ key: String) -> [String] {
        ["service", "databricks-cli", "username", key]
    }
}
