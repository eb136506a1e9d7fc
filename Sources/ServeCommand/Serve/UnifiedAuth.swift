import DatabricksAuth
import Failures
import Logging
import Transport

/// The process's own Databricks credential, for `databricks/` models that have none of their own.
enum UnifiedAuth {
    /// The workspace of environment or profile; nil when none resolves.
    ///
    /// A credential that is there but wrong does not keep the other models from being served: it is named once as a
    /// warning, and requests that need it get an error.
    static func workspace(
        environment: [String: String], transport: any HTTPTransport, logger: Logger
    ) -> Workspace? {
        do throws(ToolError) {
            let config = try ConfigResolver(environment: environment).resolve()
            for warning in config.warnings { logger.warning("\(warning)") }
            return try config.workspace(
                transport: transport, refreshesAhead: true,
                cache: TokenCache(
                    environment: environment, note: { logger.debug("\($0)") },
                    warn: { logger.warning("\($0)") }))
        } catch {
            let level: Logger.Level = error.code == .auth ? .debug : .warning
            logger.log(level: level, "no Databricks credential: \(error.message)")
            return nil
        }
    }
}
