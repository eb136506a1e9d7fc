/// Cuts the elements of one array out of a document that comes in pieces: `{"endpoints":[…],…}`.
///
/// Bytes are pushed in, elements come out as soon as they are whole, and only the one that is being read is kept. The
/// array is the value of a top-level member; a document without that member has no elements. Brackets and strings are
/// followed; what an element holds is for its reader to check.
package struct JSONElementsDecoder: Sendable {
    private let member: [UInt8]
    private let depthLimit: Int

    /// The brackets that are open, by what closes them.
    private var closers: [UInt8] = []
    private var isString = false
    private var isEscaped = false
    private var expectsKey = false
    private var key: [UInt8] = []
    /// The value that comes next is the array.
    private var isWanted = false
    private var isInArray = false
    /// A comma promised another element.
    private var expectsElement = false
    private var element: [UInt8] = []
    private var isEnded = false
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    /// - Parameter member: the array's key, in plain ASCII.
    package init(member: String, depthLimit: Int = JSONValue.defaultDepthLimit) {
        self.member = Array(member.utf8)
        self.depthLimit = depthLimit
    }

    /// The elements that these bytes complete, as their JSON text.
    package mutating func decode(_ bytes: [UInt8]) throws(JSONError) -> [[UInt8]] {
        var elements: [[UInt8]] = []
        for byte in bytes {
            if isString { takeInString(byte) } else { try take(byte, &elements) }
            offset += 1
        }
        return elements
    }

    /// Says that no more bytes come; throws when the document is not whole.
    package func finish() throws(JSONError) {
        guard isEnded else { throw wrong("unexpected end") }
    }

    private mutating func takeInString(_ byte: UInt8) {
        if isInArray { element.append(byte) }
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isString = false
            return
        }
        if expectsKey, closers.count == 1 { key.append(byte) }
    }

    private mutating func take(_ byte: UInt8, _ elements: inout [[UInt8]]) throws(JSONError) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D:
            if byte == 0x0A { (line, lineStart) = (line + 1, offset + 1) }
            if closers.count > 2, isInArray { element.append(byte) }
        case UInt8(ascii: "{"), UInt8(ascii: "["): try open(byte)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): try close(byte, &elements)
        case UInt8(ascii: ",") where closers.count == 1:
            (expectsKey, isWanted) = (true, false)
            key = []
        case UInt8(ascii: ",") where isInArray && closers.count == 2:
            try endElement(&elements)
            expectsElement = true
        case UInt8(ascii: ":") where closers.count == 1:
            (expectsKey, isWanted) = (false, key == member)
        default:
            guard !closers.isEmpty, !(isWanted && closers.count == 1) else {
                throw wrong("expected an array")
            }
            isString = byte == UInt8(ascii: "\"")
            if isInArray { element.append(byte) }
        }
    }

    private mutating func open(_ byte: UInt8) throws(JSONError) {
        let isObject = byte == UInt8(ascii: "{")
        guard !isEnded, isObject || !closers.isEmpty else { throw wrong("expected an object") }
        guard closers.count < depthLimit else { throw wrong("nested too deeply") }
        if closers.isEmpty { expectsKey = true }
        if isInArray {
            element.append(byte)
        } else if isWanted, closers.count == 1 {
            guard !isObject else { throw wrong("expected an array") }
            isInArray = true
        }
        closers.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private mutating func close(_ byte: UInt8, _ elements: inout [[UInt8]]) throws(JSONError) {
        guard closers.popLast() == byte else { throw wrong("unexpected bracket") }
        if isInArray, closers.count == 1 {
            if expectsElement || !element.isEmpty { try endElement(&elements) }
            isInArray = false
        } else if isInArray {
            element.append(byte)
        }
        isEnded = closers.isEmpty
    }

    private mutating func endElement(_ elements: inout [[UInt8]]) throws(JSONError) {
        guard !element.isEmpty else { throw wrong("expected a value") }
        elements.append(element)
        element = []
        expectsElement = false
    }

    private func wrong(_ reason: String) -> JSONError {
        JSONError(reason, at: offset, line: line, column: offset - lineStart + 1)
    }
}
