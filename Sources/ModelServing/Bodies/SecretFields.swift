package import Failures
package import JSON

/// Where bodies hold credentials, and whether what stands there is a reference: `{{secrets/scope/key}}`.
package enum SecretFields {
    /// Members that take a reference; the same name with `_plaintext` takes the value itself.
    private static let names: Set = [
        "ai21labs_api_key", "anthropic_api_key", "aws_access_key_id", "aws_secret_access_key",
        "cohere_api_key", "databricks_api_token", "microsoft_entra_client_secret",
        "openai_api_key", "palm_api_key", "private_key",
        // Of the secrets API itself.
        "bytes_value", "string_value",
    ]
    /// Members that are secret below these parents only.
    private static let nested = ["api_key_auth": "value", "bearer_token_auth": "token"]
    private static let plaintext = "_plaintext"
    /// How the names of environment variables that hold credentials end.
    private static let variableEnds = ["_KEY", "_TOKEN", "_SECRET", "_PASSWORD"]

    /// One credential of a body.
    private struct Field {
        /// `config.served_entities.0.external_model.openai_config.openai_api_key`.
        let path: [String]
        let value: String
    }

    /// The reference to a secret.
    package static func reference(scope: String, key: String) -> String {
        "{{secrets/\(scope)/\(key)}}"
    }

    /// Whether a text is a reference: a scope and a key of letters, digits, `-`, `_`, `@` and `.`, 128 at most.
    package static func isReference(_ text: String) -> Bool {
        let (open, close) = ("{{secrets/", "}}")
        guard text.hasPrefix(open), text.hasSuffix(close) else { return false }
        let parts = text.dropFirst(open.count).dropLast(close.count)
            .split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy(isName)
    }

    /// Whether a text can be the name of a scope or of a key.
    package static func isName(_ text: some StringProtocol) -> Bool {
        1...128 ~= text.count
            && text.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || "0123456789-_@.".contains(Character($0)))
            }
    }

    /// Refuses a body with a credential in it (`usage`), or with a reference that is none.
    ///
    /// The credential itself is in no message. With `allowsLiterals` only broken references are refused.
    package static func check(_ body: JSONValue, allowsLiterals: Bool) throws(ToolError) {
        for field in fields(of: body, []) where !isReference(field.value) {
            let path = field.path.joined(separator: ".")
            if field.value.hasPrefix("{{") {
                throw ToolError(
                    .usage, "\(path) is no secret reference",
                    hint: "its form is {{secrets/SCOPE/KEY}}; names: dbx-endpoints secrets scopes")
            }
            guard allowsLiterals else {
                throw ToolError(
                    .usage, "\(path) holds a secret itself, not a reference to one",
                    hint:
                        "run: dbx-endpoints secrets put SCOPE KEY, and write {{secrets/SCOPE/KEY}}; "
                        + "--allow-plaintext-secrets sends it all the same")
            }
        }
    }

    /// The body with literal credentials as `********`.
    package static func masked(_ body: JSONValue) -> JSONValue {
        fields(of: body, []).reduce(body) { body, field in
            isReference(field.value)
                ? body : body.setting("********", at: field.path) ?? body
        }
    }

    /// Whether a provider's configuration says in any way how it proves who it is.
    static func hasCredential(_ provider: JSONValue) -> Bool {
        provider["instance_profile_arn"] != nil || provider["uc_service_credential_name"] != nil
            || !fields(of: provider, []).isEmpty
    }

    /// Whether a reference can stand at a path: a member for credentials, or any environment variable.
    static func takesReference(_ path: [String]) -> Bool {
        isSecret(path) || path.dropLast().last == "environment_vars"
    }

    private static func fields(of value: JSONValue, _ path: [String]) -> [Field] {
        switch value {
        case .object(let members):
            members.flatMap { key, value in
                let path = path + [key]
                guard let text = value.string else { return fields(of: value, path) }
                return isSecret(path) ? [Field(path: path, value: text)] : []
            }
        case .array(let elements):
            elements.enumerated().flatMap { fields(of: $1, path + ["\($0)"]) }
        default: []
        }
    }

    private static func isSecret(_ path: [String]) -> Bool {
        guard let name = path.last else { return false }
        let parent = path.dropLast().last ?? ""
        if parent == "environment_vars" {
            return variableEnds.contains(where: name.uppercased().hasSuffix)
        }
        let stem = name.hasSuffix(plaintext) ? String(name.dropLast(plaintext.count)) : name
        return names.contains(stem) || nested[parent] == stem
    }
}
