package import Failures

/// One attribute's value and where it came from; a sensitive value does not print itself.
package struct Setting: Sendable {
    package let attribute: ConfigAttribute
    package let origin: Origin
    /// The value, wrapped whether it is sensitive or not.
    package let value: Secret

    package init(_ attribute: ConfigAttribute, _ value: String, from origin: Origin) {
        self.attribute = attribute
        self.origin = origin
        self.value = Secret(value)
    }

    /// The value as it may be shown: eight stars for a sensitive one.
    package var shown: String { attribute.isSensitive ? "********" : value.reveal() }

    /// The value of an attribute that is not sensitive; call sites of secrets say `value.reveal()`.
    var text: String { value.reveal() }
}
