import Failures
import JSON
import ModelServing
import POSIX
import Transport

/// Brings a local file of records into a volume, a line `{"row":0,"id":"\"a1\"","request":"…"}` for each.
struct WarehouseUpload {
    static let fileName = "input.jsonl"

    let input: Descriptor
    let name: String
    /// Records that cannot be asked, by their place.
    private(set) var invalid: [Int: (id: [UInt8]?, error: ToolError)] = [:]
    private(set) var recordCount = 0

    init(_ input: Descriptor, name: String) {
        self.input = input
        self.name = name
    }

    /// Writes the whole file while it is read.
    mutating func send(to directory: String, _ files: VolumeFiles) async throws {
        let upload = UploadStream()
        async let writing: Void = files.write("\(directory)/\(Self.fileName)", from: upload)
        do {
            try await read(into: upload)
            upload.finish()
        } catch {
            upload.fail()
            _ = try? await writing
            throw error
        }
        try await writing
    }

    private mutating func read(into upload: UploadStream) async throws {
        var lines = JSONLinesDecoder()
        while true {
            let bytes = try input.read()
            if bytes.isEmpty { lines.finish() } else { lines.append(bytes) }
            var out: [UInt8] = []
            do throws(JSONLinesError) {
                while let line = try lines.next() { add(line, to: &out) }
            } catch {
                throw ToolError(.data, "\(name): \(error)")
            }
            if !out.isEmpty { try await upload.write(out) }
            if bytes.isEmpty { return }
        }
    }

    private mutating func add(_ line: JSONLinesDecoder.Line, to out: inout [UInt8]) {
        recordCount += 1
        var id: [UInt8]?
        do throws(ToolError) {
            let record = try BatchRecord(line.bytes, task: .complete)
            id = record.id
            guard case .text(let text) = record.content else {
                throw ToolError(.data, "ai_query takes one text a record")
            }
            out += "{\"row\":\(line.index)".utf8
            if let id {
                out += ",\"id\":".utf8
                JSONValue.string(String(decoding: id, as: UTF8.self)).write(to: &out)
            }
            out += ",\"request\":".utf8
            out += text
            out += "}\n".utf8
        } catch {
            let place = "\(name), line \(line.number): \(error.message)"
            invalid[line.index] = (id, ToolError(error.code, place))
        }
    }
}
