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
        let (flag, file) = caFile(context.environment)
        if let file, !FileSystem.exists(file) {
            throw ToolError(.absent, "\(flag) \(file): no such file")
        }
        let curl = CurlTransport(
            options: CurlOptions(
                caFile: file, proxy: proxy, resolve: resolve, userAgent: context.userAgent))
        if startsNow { curl.warmUp() }
        return LoggingTransport.wrapping(curl, context, terminal)
    }

    /// The file of trusted certificates and who named it: flag, then `CURL_CA_BUNDLE`, then `SSL_CERT_FILE`.
    func caFile(_ environment: [String: String]) -> (name: String, file: String?) {
        if let cacert { return ("--cacert", cacert) }
        for name in ["CURL_CA_BUNDLE", "SSL_CERT_FILE"] {
            if let file = environment[name], !file.isEmpty { return (name, file) }
        }
        return ("", nil)
    }
}
