import CommandSupport
import EndpointsCommand

@main
struct DbxEndpointsMain {
    static func main() async { await ToolMain.run(DbxEndpoints.self) }
}
