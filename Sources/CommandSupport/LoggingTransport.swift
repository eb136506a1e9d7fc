package import Transport

/// Tells each request on stderr: a line with `-v`, the headers with `-vv`, the bodies with `--debug-body`.
///
/// Credentials never show: the values of `Authorization` and of every header, form field or JSON member whose name
/// sounds like a secret are replaced before anything is written.
package struct LoggingTransport: HTTPTransport {
    private let base: any HTTPTransport
    private let errors: ErrorReport
    private let showsBodies: Bool

    /// The transport itself when nothing is to be told.
    package static func wrapping(
        _ base: any HTTPTransport, _ context: ToolContext, _ options: TerminalOptions
    ) -> any HTTPTransport {
        guard context.errors.verbosity > 0 || options.debugBody else { return base }
        return LoggingTransport(
            base: base, errors: context.errors, showsBodies: options.debugBody)
    }

    package func start(
        _ request: TransferRequest, receiver: any TransferReceiver
    ) -> any Transfer {
        let line = "\(request.method) \(Redaction.url(request.url))"
        errors.note("> \(line)", level: 2)
        for field in request.fields {
            errors.note("> \(field.name): \(Redaction.header(field.name, field.value))", level: 2)
        }
        if showsBodies, let bytes = request.body.contents, !bytes.isEmpty {
            errors.note("> \(Redaction.body(bytes))", level: 0)
        }
        return base.start(
            request,
            receiver: LoggingReceiver(
                base: receiver, errors: errors, showsBodies: showsBodies, line: line))
    }
}

/// Passes everything on and tells what it saw.
private final class LoggingReceiver: TransferReceiver {
    private let base: any TransferReceiver
    private let errors: ErrorReport
    private let showsBodies: Bool
    /// `GET https://…`, as the request's one line begins.
    private let line: String
    private let start = ContinuousClock.now

    init(
        base: any TransferReceiver, errors: ErrorReport, showsBodies: Bool,
        line: String
    ) {
        self.base = base
        self.errors = errors
        self.showsBodies = showsBodies
        self.line = line
    }

    var group: (any ReceiverGroup)? { base.group }

    func head(_ head: ResponseHead) {
        errors.note("\(line): \(head.status) after \(elapsed)")
        for field in head.fields {
            errors.note("< \(field.name): \(Redaction.header(field.name, field.value))", level: 2)
        }
        base.head(head)
    }

    func body(_ bytes: [UInt8]) -> Flow {
        if showsBodies { errors.note("< \(Redaction.body(bytes))", level: 0) }
        return base.body(bytes)
    }

    func end(_ result: Result<Void, TransportError>) {
        if case .failure(let error) = result {
            errors.note("\(line): \(error.message) (curl \(error.code)) after \(elapsed)")
        }
        base.end(result)
    }

    private var elapsed: String {
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        return "\(Int(milliseconds.rounded())) ms"
    }
}
