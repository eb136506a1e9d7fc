import Glibc

/// The libjq that this process runs with.
package enum JQLibrary {
    /// `libjq 1.6`; a later library, which has no call for its version either, is told by a function that 1.7 added.
    package static var version: String {
        let added = unsafe dlsym(nil, "jv_number_with_literal")
        return unsafe added == nil ? "libjq 1.6" : "libjq 1.7 or later"
    }
}
