package import JSON

/// An error that an upstream reports under a status of success.
package enum EmbeddedFault {
    /// The error of a document; nil when it reports none.
    package static func error(in document: JSONValue) -> APIError? {
        guard let error = document["error"] ?? document["error_code"] else { return nil }
        guard !error.isNull, error != false, error != "", error != 0 else { return nil }
        return UpstreamFault.error(status: status(of: document), document)
    }

    /// The error of a stream, in the last line of its bytes.
    package static func error(inEvents bytes: [UInt8]) -> APIError {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
        let field = Array("data:".utf8)
        if let line = lines.last(where: { $0.starts(with: field) }),
            let value = try? JSONValue(parsing: Array(line.dropFirst(field.count)))
        {
            return UpstreamFault.error(status: status(of: value), value)
        }
        return APIError(502, "the upstream's stream is an error")
    }

    /// The status that an error names as its code; 502 where it names none.
    private static func status(of document: JSONValue) -> Int {
        for value in [document["error"]?["code"], document["error"]?["status"], document["code"]] {
            let number = value?.int ?? value?.string.flatMap { Int($0) }
            if let number, (400..<600).contains(number) { return number }
        }
        return 502
    }
}
