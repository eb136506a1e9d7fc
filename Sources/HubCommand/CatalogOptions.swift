import ArgumentParser
import CommandSupport
import PriceStore

/// Where the catalog comes from.
struct CatalogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.",
            valueName: "source"), transform: CatalogSource.parse)
    var source: [CatalogSource] = []

    @Flag(help: "Send nothing: files and the price table alone.")
    var offline = false

    @Flag(name: .customLong("require-all"), help: "Print nothing when a source fails.")
    var requireAll = false

    func validate() throws {
        if offline, let online = source.first(where: \.isOnline) {
            throw ValidationError("--offline excludes --source \(online.name)")
        }
    }
}

/// How a command of `hub` prints its records.
struct RecordOptions: ParsableArguments {
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    /// The writer for records of a shape.
    func writer(_ context: ToolContext, _ shape: RecordShape) throws -> RecordWriter {
        try output.writer(context, shape, fields: fields)
    }
}

/// What every command of `hub` that reads the catalog takes.
struct HubOptions: ParsableArguments {
    @OptionGroup(title: "Catalog") var catalog: CatalogOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions

    /// Reads credentials and files, and starts the way to the network; nothing is sent yet.
    func open(_ context: ToolContext) throws -> Catalog {
        try Catalog(context, self, table: try PriceTableFile(context.environment).table())
    }
}
