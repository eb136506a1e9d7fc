import JSON

extension ModelCall {
    /// The body with `model` under its upstream name, as JSON text; not copied when it says so already.
    func body(naming model: [UInt8]) -> [UInt8] {
        let count = members.members.count { $0.key == "model" }
        if count == 1, let value = members["model"], body[value].elementsEqual(model) {
            return body
        }
        return members.splicing("model", model, into: body)
    }
}
