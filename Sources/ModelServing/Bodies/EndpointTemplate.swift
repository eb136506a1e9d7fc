package import Failures
package import JSON

/// The body that creates an endpoint of one kind, with every required member filled in.
///
/// The kinds are a table, `EndpointTemplate+Kinds.swift`. Members that hold credentials are references to secrets.
package struct EndpointTemplate: Sendable {
    /// `azure-openai`.
    package let kind: String
    /// The one served entity, whose name is set when a body is made.
    let entity: JSONValue

    /// What of a template is given by name.
    package struct Values: Sendable {
        package var name: String?
        package var model: String?
        package var task: String?
        /// Path and text: of `--secret FIELD=SCOPE/KEY`.
        package var secrets: [(path: String, reference: String)]
        /// Path and value: of `--set PATH=VALUE`.
        package var settings: [(path: String, value: String)]

        package init(
            name: String? = nil, model: String? = nil, task: String? = nil,
            secrets: [(path: String, reference: String)] = [],
            settings: [(path: String, value: String)] = []
        ) {
            self.name = name
            self.model = model
            self.task = task
            self.secrets = secrets
            self.settings = settings
        }
    }

    /// The template of a kind; fails with `usage` and the kinds that there are.
    package static func of(kind: String) throws(ToolError) -> EndpointTemplate {
        guard let template = all.first(where: { $0.kind == kind }) else {
            throw ToolError(
                .usage, "no template '\(kind)'",
                hint: "kinds: \(all.map(\.kind).joined(separator: ", "))")
        }
        return template
    }

    /// The body with values filled in; fails with `usage` for a value that has no place.
    package func body(_ values: Values) throws(ToolError) -> JSONValue {
        var entity = entity
        let isExternal = entity["external_model"] != nil
        if let model = values.model {
            if isExternal {
                entity["external_model"]?["name"] = .string(model)
            } else {
                entity["entity_name"] = .string(model)
            }
        }
        if let task = values.task {
            guard isExternal else {
                throw ToolError(.usage, "--task: a \(kind) endpoint takes its task from the model")
            }
            entity["external_model"]?["task"] = .string(task)
        }
        if let model = entity["external_model"]?["name"]?.string {
            entity = (["name": .string(ServedEntity.name(ofModel: model))] as JSONValue)
                .merging(entity)
        }
        var body: JSONValue = [
            "name": .string(values.name ?? kind), "config": ["served_entities": [entity]],
        ]
        for (path, reference) in values.secrets {
            let place = TemplatePath(path, in: body)
            guard SecretFields.takesReference(place.steps) else {
                throw ToolError(
                    .usage, "--secret \(path): no credential has this name",
                    hint: "another member: --set '\(path)=\(reference)'; "
                        + "what there is: dbx-endpoints template \(kind)")
            }
            body = try set(.string(reference), at: place, in: body, "--secret \(path)")
        }
        for (path, text) in values.settings {
            let place = TemplatePath(path, in: body)
            body = try set(
                place.value(of: text, in: body), at: place, in: body, "--set \(path)")
        }
        return body
    }

    private func set(
        _ value: JSONValue, at place: TemplatePath, in body: JSONValue, _ flag: String
    ) throws(ToolError) -> JSONValue {
        guard let changed = body.setting(value, at: place.steps) else {
            throw ToolError(
                .usage, "\(flag): no such place",
                hint: "see what there is: dbx-endpoints template \(kind)")
        }
        return changed
    }
}
