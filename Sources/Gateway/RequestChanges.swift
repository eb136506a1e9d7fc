package import Failures
package import JSON

/// How the requests of a deployment differ from what clients write: part of its `litellm_params`.
package struct RequestChanges: Sendable {
    /// Header fields in the order of the file, sent instead of others of the same name (`extra_headers`).
    package var headers: [(name: String, value: Secret)] = []
    /// Members of the body, sent whatever the client writes (`extra_body`).
    package var body = JSONObject()
    /// Members of the body, sent when the client writes none of that name (`temperature` and the like).
    package var defaults = JSONObject()
    /// Members of the body that are not sent on (`additional_drop_params`).
    package var dropped: [String] = []

    /// No difference.
    package init() {}
}
