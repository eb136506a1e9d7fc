import CommandSupport
import HubCommand

/// hub: the merged catalog of what can be called, at which price, with which abilities.
@main struct Main {
    static func main() async { await ToolMain.run(Hub.self) }
}
