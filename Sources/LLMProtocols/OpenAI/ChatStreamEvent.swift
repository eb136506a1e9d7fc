import JSON

/// What one event of an OpenAI stream means.
package enum ChatStreamEvent: Sendable, Hashable {
    /// A part of the answer.
    case chunk(ChatCompletion)
    /// The `[DONE]` marker; nothing after it counts.
    case done
    /// The server gave up; the stream must not be shown as complete.
    case failure(OpenAIError)
    /// Data that are not a JSON object: the peer broke the protocol. Why, and the data as they came.
    case malformed(String, data: [UInt8])
    /// An event without meaning here, such as an empty keep-alive.
    case ignored

    /// Reads an event of a chat or completions stream.
    package init(_ event: ServerSentEvent) {
        if event.data.starts(with: Self.doneMarker) {
            self = .done
            return
        }
        if event.data.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
            self = .ignored
            return
        }
        do throws(JSONError) {
            let json = try JSONValue(parsing: event.data)
            if json.object == nil {
                self = .malformed("expected an object, not \(json.kind)", data: event.data)
            } else if let error = OpenAIError(json) {
                self = .failure(error)
            } else if event.name == "error" {
                let message = json["message"]?.string ?? json.text()
                self = .failure(
                    OpenAIError(message, type: json["type"]?.string, code: json["code"]?.string))
            } else {
                self = .chunk(ChatCompletion(json))
            }
        } catch {
            self = .malformed(error.description, data: event.data)
        }
    }

    private static let doneMarker = Array("[DONE]".utf8)
}
