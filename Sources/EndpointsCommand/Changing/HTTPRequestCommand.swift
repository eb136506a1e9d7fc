package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints http-request`.
package struct HTTPRequestCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "http-request",
        abstract: "Call a service behind a Unity Catalog HTTP connection, with its credentials.",
        usage: """
            dbx-endpoints http-request CONNECTION METHOD PATH [--json BODY|@FILE|-] \
            [--header NAME=VALUE]… [--param NAME=VALUE]… [--sub-domain NAME]
            """,
        discussion: """
            Examples:
              dbx-endpoints http-request github GET /repos/o/r --param per_page=5
              dbx-endpoints http-request slack POST /chat.postMessage --json @message.json
            """)

    /// The methods that the API takes.
    enum Method: String, ExpressibleByArgument, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"

        init?(argument: String) { self.init(rawValue: argument.uppercased()) }
    }

    @Argument(help: "The connection.")
    var connection: String

    @Argument(help: "GET, POST, PUT, PATCH or DELETE.")
    var method: Method

    @Argument(help: "The path below the connection's base path.")
    var path: String

    @OptionGroup var body: BodyOption

    @Option(help: ArgumentHelp("A header of the request.", valueName: "name=value"))
    var header: [String] = []

    @Option(help: ArgumentHelp("A parameter of the URL.", valueName: "name=value"))
    var param: [String] = []

    @Option(
        name: .customLong("sub-domain"),
        help: ArgumentHelp("A name before the connection's host.", valueName: "name"))
    var subDomain: String?

    @OptionGroup var options: EndpointOptions

    package init() {}

    /// The service's answer is printed as it came, unless it is to be read as JSON.
    private static let shape = RecordShape(isList: false, prefersText: true)

    package func run(_ context: ToolContext) async throws {
        var request: JSONValue = [
            "connection_name": .string(connection), "method": .string(method.rawValue),
            "path": .string(path),
        ]
        // The API takes these as strings that hold JSON.
        request["json"] = try body.value(context).map { .string($0.text()) }
        request["headers"] = try Self.object(header, "--header")
        request["params"] = try Self.object(param, "--param")
        request["sub_domain"] = subDomain.map(JSONValue.string)
        let writer = try options.output.writer(context, Self.shape)
        let client = try options.client(context)
        try await writer.ready()
        let call = ServingCall.externalFunction(connection, request)
        guard writer.isFiltering || writer.chosenFormat != .text else {
            try context.console.output.write(try await client.text(call))
            return
        }
        try writer.write(try await client.perform(call))
        try writer.finish()
    }

    /// `NAME=VALUE` pairs as a string that holds an object; nil for none.
    private static func object(_ pairs: [String], _ flag: String) throws(ToolError) -> JSONValue? {
        guard !pairs.isEmpty else { return nil }
        var members = JSONObject()
        for pair in pairs {
            let name = pair.prefix { $0 != "=" }
            guard !name.isEmpty, name.count < pair.count else {
                throw ToolError(.usage, "\(flag): expected NAME=VALUE")
            }
            members[String(name)] = .string(String(pair.dropFirst(name.count + 1)))
        }
        return .string(JSONValue.object(members).text())
    }
}
