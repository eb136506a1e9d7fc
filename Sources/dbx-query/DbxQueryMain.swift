import CommandSupport
import QueryCommand

@main
struct DbxQueryMain {
    static func main() async { await ToolMain.run(DbxQuery.self) }
}
