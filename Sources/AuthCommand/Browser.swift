import DatabricksAuth
import POSIX

/// The user's browser: `$BROWSER`, else xdg-open where there is a screen.
struct Browser {
    /// The program and its arguments; `%s` stands for the page.
    private let command: [String]
    private let environment: [String: String]

    /// Nil where no browser can be opened: `BROWSER=none`, or no screen, as over SSH.
    init?(environment: [String: String]) {
        func value(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        // Several can be given, the best first.
        let chosen = value("BROWSER")?.split(separator: ":").first.map(String.init)
        guard chosen != "none" else { return nil }
        if let chosen {
            command = chosen.split(separator: " ").map(String.init)
        } else {
            guard value("DISPLAY") ?? value("WAYLAND_DISPLAY") != nil else { return nil }
            command = ["xdg-open"]
        }
        guard !command.isEmpty else { return nil }
        let cleared = Set(ConfigAttribute.credentialVariables)
        self.environment = environment.filter { !cleared.contains($0.key) }
    }

    /// Starts the browser and does not wait for it; false when it cannot be started.
    func open(_ url: String) -> Bool {
        var words = command.map { $0 == "%s" ? url : $0 }
        if words == command { words.append(url) }
        do throws(SystemError) {
            let null = try FileSystem.openForAppending("/dev/null")
            let empty = try FileSystem.openForReading("/dev/null")
            let child = try ChildProcess.start(
                words, environment: environment,
                streams: [0: empty.descriptor, 1: null.descriptor, 2: null.descriptor])
            DetachedThread.start { _ = try? child.wait() }
            return true
        } catch {
            return false
        }
    }
}
