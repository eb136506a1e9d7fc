import AuthCommand
import CommandSupport

/// The tool's entry; everything it does is in `AuthCommand`.
@main
enum DbxAuth {
    static func main() async { await ToolMain.run(AuthTool.self) }
}
