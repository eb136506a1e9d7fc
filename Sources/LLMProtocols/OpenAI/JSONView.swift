package import JSON

/// A typed view over a JSON object: reads and writes go to the object, and fields we do not know stay in it.
package protocol JSONView: Sendable, Hashable {
    /// The object itself.
    var json: JSONValue { get set }
    /// A view over a value; of one that is not an object every field reads as absent.
    init(_ json: JSONValue)
}

extension JSONView {
    /// The views over the elements of an array member; empty when it is missing or of another kind.
    func views<View: JSONView>(_ key: String) -> [View] {
        json[key]?.array.map { $0.map(View.init) } ?? []
    }

    /// Sets a member; nil removes it.
    package mutating func set(_ key: String, _ value: JSONValue?) { json[key] = value }
}
