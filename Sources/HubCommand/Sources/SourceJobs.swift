import CommandSupport
import DatabricksAuth
import Failures
import ModelServing
import POSIX
import Transport

/// Makes the jobs of the sources that a command line names.
struct SourceJobs {
    let context: ToolContext
    let options: HubOptions
    let transport: any HTTPTransport

    /// The job of a source that sends nothing; nil for the table, which is no job.
    static func offline(_ source: CatalogSource, _ context: ToolContext) -> SourceJob? {
        guard case .file(let path) = source else { return nil }
        do throws(ToolError) {
            return SourceJob(source: source, way: .records(try read(path, context)))
        } catch {
            return SourceJob(source: source, way: .failed(error))
        }
    }

    private static func read(_ path: String, _ context: ToolContext) throws(ToolError) -> [UInt8] {
        if path == "-" { return try InputText.readAll(context) }
        do { return try FileSystem.read(path) } catch {
            throw error.toolError("source file", error.isAbsent ? .absent : .io)
        }
    }

    /// The job of a source; one that lacks something fails when it is run, so that the others still print.
    func job(_ source: CatalogSource) -> SourceJob? {
        do throws(ToolError) {
            switch source {
            case .static, .file: return Self.offline(source, context)
            case .databricks: return SourceJob(source: source, way: .endpoints(try client()))
            case .unity(let schema):
                return SourceJob(source: source, way: .services(try client(), schema: schema))
            case .serve(let url):
                return SourceJob(
                    source: source, way: .models(try server(url, "LITELLM_MASTER_KEY")))
            case .openAI(let url):
                return SourceJob(source: source, way: .models(try server(url, "OPENAI_API_KEY")))
            }
        } catch {
            return SourceJob(source: source, way: .failed(error))
        }
    }

    /// The workspace, when a command line names no source: its absence is no failure, a broken credential is.
    var implied: SourceJob? {
        do throws(ToolError) {
            return SourceJob(source: .databricks, way: .endpoints(try client()))
        } catch {
            let isSet =
                options.profile.profile != nil || options.profile.host != nil
                || context.environment.keys.contains { $0.hasPrefix("DATABRICKS_") }
            if isSet, error.code != .auth {
                return SourceJob(source: .databricks, way: .failed(error))
            }
            context.errors.note("no workspace in the catalog: \(error.message)")
            return nil
        }
    }

    /// Those of one call; all calls of a source together have the deadline of `SourceJob`.
    private var deadlines: TransferRequest.Deadlines {
        var deadlines = options.network.deadlines()
        deadlines.total = nil
        return deadlines
    }

    private func client() throws(ToolError) -> ServingClient {
        let errors = context.errors
        let config = try options.profile.resolve(context)
        return ServingClient(
            try config.workspace(
                transport: transport, cache: context.tokenCache, deadlines: deadlines,
                retry: options.network.retryPolicy),
            transport: transport, deadlines: deadlines, retry: options.network.retryPolicy,
            onRetry: { errors.note($0.description) })
    }

    private func server(_ url: String, _ variable: String) throws(ToolError) -> ModelServer {
        let errors = context.errors
        let key = context.environment[variable].flatMap { $0.isEmpty ? nil : Secret($0) }
        return try ModelServer(
            url, key: (variable, key), isPlainAllowed: options.profile.insecureHTTP,
            transport: transport,
            deadlines: deadlines, retry: options.network.retryPolicy,
            onRetry: { errors.note($0.description) })
    }
}
