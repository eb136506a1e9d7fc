package import JSON
package import Transport

/// What a deployment adds to each of its requests, and takes out, made ready once.
package struct RequestAdditions: Sendable {
    /// Sent instead of fields of the same name (`extra_headers`).
    let fields: HeaderFields
    /// Members sent when the request has none of that name, as JSON text.
    let defaults: [(key: String, value: [UInt8])]
    /// Members sent whatever the request says (`extra_body`), as JSON text.
    let overrides: [(key: String, value: [UInt8])]
    /// Members that are not sent on (`additional_drop_params`).
    let dropped: [String]
    /// Members that go up under another name, unless the request has that one too.
    private(set) var renames: [(from: String, to: String)] = []

    package init(
        fields: HeaderFields = HeaderFields(), defaults: JSONObject = JSONObject(),
        overrides: JSONObject = JSONObject(), dropped: [String] = []
    ) {
        self.fields = fields
        self.defaults = defaults.filter { overrides[$0.key] == nil }
            .map { ($0.key, $0.value.bytes()) }
        self.overrides = overrides.map { ($0.key, $0.value.bytes()) }
        self.dropped = dropped
    }

    /// Whether bodies stay as they are.
    var leavesBodies: Bool { defaults.isEmpty && overrides.isEmpty && dropped.isEmpty }

    /// The same with other names for members.
    func renaming(_ renames: [(from: String, to: String)]) -> RequestAdditions {
        var result = self
        result.renames = renames
        return result
    }

    /// Puts the header fields in.
    func apply(to fields: inout HeaderFields) {
        for field in self.fields { fields[field.name] = field.value }
    }
}
