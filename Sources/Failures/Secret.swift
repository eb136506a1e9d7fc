/// A value that must not print itself: tokens, keys, passwords.
///
/// Every rendering (description, interpolation, mirror, dump) is `********`; reading the value is the named
/// call `reveal()`. There is no `==` on purpose: keys are compared by digest, in constant time.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: String

    /// Wraps a secret value.
    package init(_ value: String) { self.value = value }

    /// The value itself; each call site is a place where the secret leaves our hands.
    package func reveal() -> String { value }

    package var description: String { "********" }
    package var debugDescription: String { "********" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
