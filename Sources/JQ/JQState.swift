import CJQ

/// One libjq machine with one compiled program; used on one thread only.
@safe struct JQState: ~Copyable {
    private let machine: OpaquePointer

    private init(_ machine: OpaquePointer) { unsafe self.machine = machine }

    deinit {
        var machine: OpaquePointer? = unsafe self.machine
        unsafe jq_teardown(&machine)
    }

    /// A machine with its program, or why the program does not compile.
    ///
    /// `arguments` is the JSON text of the object of named arguments.
    static func compiling(_ program: String, arguments: [UInt8]) throws(JQError) -> JQState {
        guard let machine = unsafe jq_init() else {
            throw JQError(kind: .compile, message: "libjq does not start")
        }
        let state = unsafe JQState(machine)
        try state.compile(program, arguments: arguments)
        return state
    }

    private func compile(_ program: String, arguments: [UInt8]) throws(JQError) {
        guard !program.utf8.contains(0) else {
            throw JQError(kind: .compile, message: "the program holds a NUL character")
        }
        let reports = CompileReports()
        let context = unsafe Unmanaged.passUnretained(reports).toOpaque()
        // SAFETY: libjq calls back during the compile only, while `reports` is alive.
        unsafe jq_set_error_cb(
            machine,
            { context, message in
                guard let context = unsafe context else { return unsafe jv_free(message) }
                let text = unsafe JQValue(jq_format_error(message)).text
                unsafe Unmanaged<CompileReports>.fromOpaque(context).takeUnretainedValue().texts
                    .append(text)
            }, context)
        unsafe jq_set_nomem_handler(machine, { _ in CrashGuard.endForMemory() }, nil)
        unsafe jq_set_debug_cb(
            machine,
            { _, message in
                let text = unsafe JQValue(message).dump()
                CrashGuard.write(Array("[\"DEBUG:\",".utf8) + text + Array("]\n".utf8))
            }, nil)
        unsafe jq_set_input_cb(machine, { _, _ in unsafe jv_invalid() }, nil)
        setAttribute("JQ_LIBRARY_PATH", unsafe JQValue(jv_array()))
        let named = try Self.parsed(arguments)
        let all = unsafe JQValue(
            jv_object_set(
                named.copy(), JQValue(string: "ARGS").take(),
                Self.argsObject(named: named.copy())))
        let isCompiled = unsafe jq_compile_args(machine, JQPrelude.text + program, all.take()) != 0
        unsafe jq_set_error_cb(machine, nil, nil)
        if !isCompiled { throw CompileMessage(program: program).error(from: reports.texts) }
    }

    /// The value of `$ARGS`, as jq: `{"positional":[],"named":{…}}`.
    private static func argsObject(named: jv) -> jv {
        let positional = unsafe jv_object_set(
            jv_object(), JQValue(string: "positional").take(), jv_array())
        return unsafe jv_object_set(positional, JQValue(string: "named").take(), named)
    }

    private func setAttribute(_ name: String, _ value: consuming JQValue) {
        unsafe jq_set_attr(machine, JQValue(string: name).take(), value.take())
    }

    // MARK: running

    /// The one JSON value that the bytes hold.
    static func parsed(_ bytes: [UInt8]) throws(JQError) -> JQValue {
        guard bytes.count < Int(Int32.max), let parser = unsafe jv_parser_new(0) else {
            throw JQError(kind: .input, message: "the record is too large for libjq")
        }
        defer { unsafe jv_parser_free(parser) }
        // SAFETY: the parser reads the buffer only inside this closure, and is freed before the bytes go.
        let (value, rest) = unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            unsafe jv_parser_set_buf(parser, start, Int32(buffer.count), 0)
            let value = unsafe jv_parser_next(parser)
            return unsafe (
                value, jv_get_kind(value) == JV_KIND_INVALID ? jv_invalid() : jv_parser_next(parser)
            )
        }
        let first = unsafe JQValue(value)
        let second = unsafe JQValue(rest)
        if let message = first.errorMessage ?? second.errorMessage {
            throw JQError(kind: .input, message: message.text)
        }
        guard first.isValid else { throw JQError(kind: .input, message: "no JSON value") }
        guard !second.isValid else {
            throw JQError(kind: .input, message: "more than one JSON value in a record")
        }
        return first
    }

    /// An array of the values of all records.
    static func slurped(_ records: [[UInt8]]) throws(JQError) -> JQValue {
        var array = unsafe jv_array_sized(Int32(clamping: records.count))
        for (index, record) in records.enumerated() {
            do {
                unsafe array = unsafe jv_array_append(array, try parsed(record).take())
            } catch {
                unsafe jv_free(array)
                throw JQError(kind: error.kind, message: "record \(index): \(error.message)")
            }
        }
        return unsafe JQValue(array)
    }

    /// Starts the program on a value; its results come from `next`.
    func start(_ input: consuming JQValue) { unsafe jq_start(machine, input.take(), 0) }

    /// What the program does next.
    func next() -> Step {
        let value = unsafe JQValue(jq_next(machine))
        if value.isValid { return .result(value) }
        if unsafe jq_halted(machine) != 0 {
            guard unsafe JQValue(jq_get_exit_code(machine)).isValid else { return .halted(nil) }
            let message = unsafe JQValue(jq_get_error_message(machine))
            return .halted(message.isValid ? message.text : "halted with an error")
        }
        guard let message = value.errorMessage else { return .end }
        return .failed(Self.failureText(message))
    }

    enum Step: ~Copyable {
        case result(JQValue)
        /// An error that the program did not catch.
        case failed(String)
        /// `halt`, or `halt_error` with its message.
        case halted(String?)
        case end
    }

    /// The text of an uncaught error, as jq words it.
    private static func failureText(_ message: borrowing JQValue) -> String {
        message.kind == JV_KIND_STRING ? message.text : "(not a string): \(message.text)"
    }
}

/// What libjq reported while it compiled; a class because C holds its address.
private final class CompileReports {
    var texts: [String] = []
}
