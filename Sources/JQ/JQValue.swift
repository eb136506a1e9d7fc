import CJQ

/// One owned `jv`; libjq's calls consume what they are given, so ownership leaves by `take`.
@safe struct JQValue: ~Copyable {
    private let raw: jv

    /// Takes over a value that libjq handed out.
    init(_ raw: jv) { unsafe self.raw = raw }

    init(string: String) {
        var string = string
        unsafe raw = string.withUTF8 { utf8 in
            // SAFETY: a string over 2 GiB does not come this far; NUL bytes count by the length.
            unsafe utf8.withMemoryRebound(to: CChar.self) {
                unsafe jv_string_sized(
                    $0.baseAddress ?? UnsafePointer(bitPattern: 1), Int32($0.count))
            }
        }
    }

    deinit { unsafe jv_free(raw) }

    /// The `jv` itself, no longer ours.
    consuming func take() -> jv {
        let raw = unsafe self.raw
        discard self
        return unsafe raw
    }

    /// Another reference, for a call that consumes it.
    func copy() -> jv { unsafe jv_copy(raw) }

    var kind: jv_kind { unsafe jv_get_kind(raw) }

    /// Whether this is a value at all and not an error or the end of results.
    var isValid: Bool { kind != JV_KIND_INVALID }

    var isTruthy: Bool { kind != JV_KIND_FALSE && kind != JV_KIND_NULL && isValid }

    /// The bytes of a string; empty for other kinds.
    var stringBytes: [UInt8] {
        guard kind == JV_KIND_STRING else { return [] }
        let count = Int(unsafe jv_string_length_bytes(copy()))
        guard let start = unsafe jv_string_value(raw) else { return [] }
        // SAFETY: libjq keeps the text in place as long as the value is alive.
        return unsafe start.withMemoryRebound(to: UInt8.self, capacity: count) {
            unsafe Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// JSON text.
    func dump(flags: UInt32 = 0) -> [UInt8] {
        unsafe JQValue(jv_dump_string(copy(), Int32(flags))).stringBytes
    }

    /// A string as its text, anything else as JSON.
    var text: String {
        String(decoding: kind == JV_KIND_STRING ? stringBytes : dump(), as: UTF8.self)
    }

    /// The message of an error; nil when there is none, as at the end of results.
    var errorMessage: JQValue? {
        guard !isValid, unsafe jv_invalid_has_msg(copy()) != 0 else { return nil }
        return unsafe JQValue(jv_invalid_get_msg(copy()))
    }
}
