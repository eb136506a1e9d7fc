import JSON

/// Rows with named columns, for a custom model; pure.
struct DataFrame: Sendable {
    var columns: [String] = []
    /// Each as long as `columns`.
    var rows: [[JSONValue]] = []

    /// The member of a request that carries rows.
    ///
    /// Source: "Query serving endpoints for custom models".
    enum Form: String, Sendable, CaseIterable {
        /// `{"columns":[…],"data":[[…]]}`: keeps the columns' order, says their names once.
        case split = "dataframe_split"
        /// A list of objects.
        case records = "dataframe_records"
        /// The same, for models that take tensors by row.
        case instances
        /// Lists by column name, for models that take tensors by column.
        case inputs

        /// Whether rows may be lists or plain values too: tensors without named columns.
        var takesAnything: Bool { self == .instances || self == .inputs }
    }

    init() {}

    /// Objects as rows: columns in the order in which they first appear, null where a row lacks one.
    init(records: [JSONObject]) {
        var places: [String: Int] = [:]
        for record in records {
            for key in record.keys where places[key] == nil {
                places[key] = columns.count
                columns.append(key)
            }
        }
        rows = records.map { record in columns.map { record[$0] ?? .null } }
    }

    /// The value under the form's name.
    func value(_ form: Form) -> JSONValue {
        switch form {
        case .split:
            [
                "columns": .array(columns.map { .string($0) }),
                "data": .array(rows.map { .array($0) }),
            ]
        case .records, .instances:
            .array(rows.map { .object(JSONObject(zip(columns, $0))) })
        case .inputs:
            .object(
                JSONObject(
                    columns.enumerated().map { place, name in
                        (name, .array(rows.map { $0[place] }))
                    }))
        }
    }
}
