import Failures
import JSON
import Transport

/// A file that goes with a prompt, as the part of a message that carries it; pure.
///
/// What it is, its first bytes say, not its name. Sources: OpenAI's chat and Responses references; the media types
/// are those that models on Databricks take.
struct Attachment: Sendable {
    /// The most bytes of one file; a request of a workspace may hold less (4 MB at foundation models).
    static let byteLimit = 20 << 20

    private enum Content: Sendable {
        case text(String)
        /// A URL, or the bytes themselves as a data URL.
        case image(url: String)
        case audio(base64: String, format: String)
        case file(name: String, dataURL: String)
    }

    private let content: Content

    /// An image that the model's server fetches itself.
    init(imageURL: String) { content = .image(url: imageURL) }

    /// - Parameter name: the file's name, for messages and for documents.
    init(_ bytes: [UInt8], name: String) throws(ToolError) {
        guard !bytes.isEmpty else { throw ToolError(.data, "--attach \(name): is empty") }
        guard let kind = Self.kinds.first(where: { Self.has($0.marks, bytes) }) else {
            guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
                throw ToolError(
                    .data, "--attach \(name): neither text nor an image, audio or PDF",
                    hint: "PNG, JPEG, GIF, WebP, WAV, MP3, PDF and UTF-8 text can be attached")
            }
            content = .text(text)
            return
        }
        let base64 = Base64.encode(bytes)
        let url = "data:\(kind.type);base64,\(base64)"
        if kind.type.hasPrefix("image/") {
            content = .image(url: url)
        } else if kind.type == "application/pdf" {
            let last = name.split(separator: "/").last.map(String.init)
            content = .file(name: last == "-" ? "stdin.pdf" : last ?? name, dataURL: url)
        } else {
            content = .audio(base64: base64, format: kind.type == "audio/wav" ? "wav" : "mp3")
        }
    }

    /// The part of a message; the Responses API has other names for the same things.
    func part(for task: QueryTask) -> JSONValue {
        let isResponse = task == .respond
        switch content {
        case .text(let text): return Self.text(text, for: task)
        case .image(let url):
            return isResponse
                ? ["type": "input_image", "image_url": .string(url)]
                : ["type": "image_url", "image_url": ["url": .string(url)]]
        case .audio(let base64, let format):
            return [
                "type": "input_audio",
                "input_audio": ["data": .string(base64), "format": .string(format)],
            ]
        case .file(let name, let url):
            let file: JSONValue = ["filename": .string(name), "file_data": .string(url)]
            guard isResponse else { return ["type": "file", "file": file] }
            return ["type": "input_file", "filename": .string(name), "file_data": .string(url)]
        }
    }

    /// The part that carries text.
    static func text(_ text: String, for task: QueryTask) -> JSONValue {
        ["type": task == .respond ? "input_text" : "text", "text": .string(text)]
    }

    /// Media types and the bytes that tell them, each at its place.
    private static let kinds: [(type: String, marks: [(place: Int, bytes: [UInt8])])] = [
        ("image/png", [(0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])]),
        ("image/jpeg", [(0, [0xFF, 0xD8, 0xFF])]),
        ("image/gif", [(0, Array("GIF8".utf8))]),
        ("image/webp", [(0, Array("RIFF".utf8)), (8, Array("WEBP".utf8))]),
        ("audio/wav", [(0, Array("RIFF".utf8)), (8, Array("WAVE".utf8))]),
        ("audio/mpeg", [(0, Array("ID3".utf8))]),
        // A frame of layer III without a tag before it: MPEG 1, 2 and 2.5.
        ("audio/mpeg", [(0, [0xFF, 0xFB])]),
        ("audio/mpeg", [(0, [0xFF, 0xF3])]),
        ("audio/mpeg", [(0, [0xFF, 0xE3])]),
        ("application/pdf", [(0, Array("%PDF-".utf8))]),
    ]

    private static func has(_ marks: [(place: Int, bytes: [UInt8])], _ bytes: [UInt8]) -> Bool {
        marks.allSatisfy { bytes.dropFirst($0.place).starts(with: $0.bytes) }
    }
}
