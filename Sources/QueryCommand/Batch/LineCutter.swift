/// Cuts bytes at line feeds; what follows the last one is held back.
///
/// Each byte is looked at once.
struct LineCutter {
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0

    /// Bytes that belong to a line whose end has not come.
    var heldBytes: Int { buffer.count - start }

    mutating func append(_ bytes: [UInt8]) {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
        buffer += bytes
    }

    /// The next whole line without its end; nil when more bytes are needed.
    mutating func next() -> [UInt8]? {
        while searched < buffer.count {
            if buffer[searched] == 0x0A {
                let line = Array(buffer[start..<searched])
                searched += 1
                start = searched
                return line
            }
            searched += 1
        }
        return nil
    }
}
