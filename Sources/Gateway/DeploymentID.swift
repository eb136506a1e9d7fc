import Crypto
package import JSON

/// How a deployment gets the id that clients see in `x-litellm-model-id`.
package enum DeploymentID {
    /// The SHA-256, 64 lower-case hex digits, of the group's name and the entry's parameters.
    ///
    /// Parameters are hashed as the file writes them, references unresolved and keys sorted: the id survives a
    /// restart, a rotated key and a reordered entry, and changes when the entry means another upstream.
    ///
    /// - Parameter copy: which of several equal entries it is, from 0.
    package static func digest(
        modelName: String, parameters: JSONObject, copy: Int = 0
    ) -> String {
        var document: JSONValue = [
            "model_name": .string(modelName), "litellm_params": .object(parameters),
        ]
        if copy > 0 { document["copy"] = .number(JSONNumber(copy)) }
        let digits = Array("0123456789abcdef")
        var id = ""
        for byte in SHA256.hash(data: document.bytes(sortedKeys: true)) {
            id.append(digits[Int(byte >> 4)])
            id.append(digits[Int(byte & 15)])
        }
        return id
    }
}
