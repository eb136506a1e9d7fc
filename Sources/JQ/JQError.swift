package import Failures

/// Why a jq program did not compile, or failed on a record.
package struct JQError: Error, Sendable, Equatable {
    package enum Kind: Sendable {
        /// The program does not compile.
        case compile
        /// The program raised an error, or called `halt_error`.
        case runtime
        /// The record is not one JSON value, or nests deeper than libjq reads (256).
        case input
    }

    package let kind: Kind
    /// jq's own text, without its `jq: error` prefix; a compile error has `line L, column C` of the program.
    package let message: String
    /// The next step for the user.
    package var hint: String?
}

extension JQError {
    /// The failure as both edges render it.
    package var toolError: ToolError {
        let code: ToolError.Code =
            switch kind {
            case .compile: .jqCompile
            case .runtime: .jqRuntime
            case .input: .data
            }
        let what = kind == .input ? "jq input" : "jq"
        return ToolError(code, "\(what): \(message)", hint: hint, cause: self)
    }
}
