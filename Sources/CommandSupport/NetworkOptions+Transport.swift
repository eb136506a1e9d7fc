import Curl
package import Failures
import POSIX
package import Transport

extension NetworkOptions {
    /// libcurl with the certificates, proxy and addresses of the flags, told to the user as `-v` asks.
    ///
    /// With `startsNow` its thread starts at once, so that libcurl gets ready while the command does; a command that
    /// may not send anything leaves it out. A file of certificates that is not there is `absent`.
    package func transport(
        _ context: ToolContext, _ terminal: TerminalOptions, startsNow: Bool = true
    ) throws(ToolError) -> any HTTPTransport {
        let named =
            cacert.map { ("--cacert", $0) }
            ?? CurlOptions.caFile(environment: context.environment)
        if let (name, file) = named, !FileSystem.exists(file) {
            throw ToolError(.absent, "\(name) \(file): no such file")
        }
        let curl = CurlTransport(
            options: CurlOptions(
                caFile: named?.1, proxy: proxy, resolve: resolve, userAgent: context.userAgent))
        if startsNow { curl.warmUp() }
        return LoggingTransport.wrapping(curl, context, terminal)
    }
}
