import Failures
import JSON
import ModelServing

/// The statements that let a warehouse ask a model about each row (`ai_query`); pure.
///
/// What the user gives goes in as bound parameters, or as quoted identifiers; only `--from` with a query is SQL of theirs.
/// Source: "ai_query function" of the Databricks documentation.
struct AIQuery {
    /// Where the rows come from.
    enum Source: Equatable {
        /// A table or view by its name.
        case table(String)
        /// A query.
        case query(String)
        /// JSON Lines in a volume, with the columns `row`, `id` and `request`.
        case file(String)

        /// `--from`: a query has white space or brackets, which a plain name has not.
        init(_ text: String) {
            let isQuery = text.contains { $0.isWhitespace || $0 == "(" } && !text.hasPrefix("`")
            self = isQuery ? .query(text) : .table(text)
        }
    }

    let model: String
    let source: Source
    /// One column holds the text; several make the fields of a custom model's input.
    let columns: [String]
    /// Said before each text.
    var prompt: String?
    /// `max_tokens` and others.
    var parameters = JSONObject()
    /// DDL of the answer, for custom models without a signature.
    var returns: String?

    /// A name that no source has, for the answer as JSON.
    static let answerColumn = "_dbx_query_answer"

    /// Gives every row with its answer as JSON; those of a file in the order of its lines.
    func select() throws(ToolError) -> Statement {
        let isFile = if case .file = source { true } else { false }
        return Statement(
            "SELECT source.*, to_json(\(try call())) AS `\(Self.answerColumn)` "
                + "FROM \(try from()) AS source" + (isFile ? " ORDER BY source.`row`" : ""),
            bindings + sourceBindings)
    }

    /// Writes every row with its answer, in the column `answer`, into a new table.
    func create(table: String) throws(ToolError) -> Statement {
        Statement(
            "CREATE TABLE \(try Statement.quoted(name: table)) AS "
                + "SELECT source.*, \(try call()) AS `answer` FROM \(try from()) AS source",
            bindings + sourceBindings)
    }

    /// Counts the rows of such a table, and those that failed; the field's name differs by version.
    static func count(table: String) throws(ToolError) -> Statement {
        let json = "to_json(`answer`)"
        return Statement(
            "SELECT count(*), count(coalesce(get_json_object(\(json), '$.errorMessage'), "
                + "get_json_object(\(json), '$.error'))) FROM \(try Statement.quoted(name: table))")
    }

    /// Counts the rows and measures a sample of them, without asking the model.
    func estimate(sample: Int) throws(ToolError) -> Statement {
        let from = try from()
        return Statement(
            "SELECT (SELECT count(*) FROM \(from) AS everything), count(*), "
                + "avg(length(\(try text(of: request())))) "
                + "FROM (SELECT * FROM \(from) AS rows LIMIT :sample) AS source",
            promptBinding + sourceBindings
                + [Statement.Parameter("sample", String(sample), type: "INT")])
    }

    // MARK: pieces

    private func call() throws(ToolError) -> String {
        var arguments = [":model", try request()]
        if returns != nil { arguments.append("returnType => :returns") }
        arguments.append("failOnError => false")
        if !parameters.isEmpty {
            let pairs = parameters.keys.indices.map { ":name\($0), :value\($0)" }
            arguments.append("modelParameters => named_struct(\(pairs.joined(separator: ", ")))")
        }
        return "ai_query(\(arguments.joined(separator: ", ")))"
    }

    /// What the model is asked about a row: a text, or a struct of several columns.
    private func request() throws(ToolError) -> String {
        let quoted = try columns.map { (name) throws(ToolError) in
            "source.\(try Statement.quoted(name: "`\(name)`"))"
        }
        guard columns.count == 1 else {
            let pairs = zip(columns.indices, quoted).map { ":column\($0), \($1)" }
            return "named_struct(\(pairs.joined(separator: ", ")))"
        }
        let text = "CAST(\(quoted[0]) AS STRING)"
        return prompt == nil ? text : "concat(:prompt, \(text))"
    }

    private func text(of request: String) -> String {
        columns.count == 1 ? request : "to_json(\(request))"
    }

    private func from() throws(ToolError) -> String {
        switch source {
        case .table(let name): try Statement.quoted(name: name)
        case .query(let text): "(\n\(Self.withoutEnd(text))\n)"
        case .file:
            "read_files(:path, format => 'json', schema => 'row BIGINT, id STRING, request STRING')"
        }
    }

    /// A query as part of another: no semicolon at its end.
    private static func withoutEnd(_ query: String) -> String {
        var query = query[...]
        while let last = query.last, last == ";" || last.isWhitespace { query.removeLast() }
        return String(query)
    }

    private var bindings: [Statement.Parameter] {
        var bindings = [Statement.Parameter("model", model)] + promptBinding
        if let returns { bindings.append(Statement.Parameter("returns", returns)) }
        for (place, (name, value)) in parameters.enumerated() {
            bindings.append(Statement.Parameter("name\(place)", name))
            bindings.append(
                Statement.Parameter("value\(place)", Self.text(value), type: Self.type(value)))
        }
        return bindings
    }

    private var promptBinding: [Statement.Parameter] {
        let names = columns.count == 1 ? [] : columns
        return (columns.count == 1 ? prompt.map { [Statement.Parameter("prompt", $0)] } ?? [] : [])
            + names.enumerated().map { Statement.Parameter("column\($0)", $1) }
    }

    private var sourceBindings: [Statement.Parameter] {
        guard case .file(let path) = source else { return [] }
        return [Statement.Parameter("path", path)]
    }

    private static func text(_ value: JSONValue) -> String? {
        value.isNull ? nil : value.string ?? value.text()
    }

    private static func type(_ value: JSONValue) -> String {
        switch value {
        case .bool: "BOOLEAN"
        case .number(let number): number.int == nil ? "DOUBLE" : "INT"
        default: "STRING"
        }
    }
}
