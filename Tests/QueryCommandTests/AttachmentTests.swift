import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct AttachmentTests {
    @Test(
        arguments: [
            (
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
                #"{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo="}}"#,
                #"{"type":"input_image","image_url":"data:image/png;base64,iVBORw0KGgo="}"#
            ),
            (
                [0xFF, 0xD8, 0xFF],
                #"{"type":"image_url","image_url":{"url":"data:image/jpeg;base64,/9j/"}}"#,
                #"{"type":"input_image","image_url":"data:image/jpeg;base64,/9j/"}"#
            ),
            (
                Array("%PDF-".utf8),
                #"{"type":"file","file":{"filename":"a.bin","file_data":"data:application/pdf;base64,JVBERi0="}}"#,
                #"{"type":"input_file","filename":"a.bin","file_data":"data:application/pdf;base64,JVBERi0="}"#
            ),
            (
                Array("ID3".utf8),
                #"{"type":"input_audio","input_audio":{"data":"SUQz","format":"mp3"}}"#,
                #"{"type":"input_audio","input_audio":{"data":"SUQz","format":"mp3"}}"#
            ),
            (
                Array("RIFF....WAVE".utf8),
                #"{"type":"input_audio","input_audio":{"data":"UklGRi4uLi5XQVZF","format":"wav"}}"#,
                #"{"type":"input_audio","input_audio":{"data":"UklGRi4uLi5XQVZF","format":"wav"}}"#
            ),
            (
                Array("naïve\n".utf8), #"{"type":"text","text":"naïve\n"}"#,
                #"{"type":"input_text","text":"naïve\n"}"#
            ),
        ] as [([UInt8], String, String)])
    func `the first bytes say what a file is, and each API has its part for it`(
        _ bytes: [UInt8], _ chat: String, _ response: String
    ) throws {
        let attachment = try Attachment(bytes, name: "some/dir/a.bin")
        #expect(attachment.part(for: .chat).text() == chat)
        #expect(attachment.part(for: .respond).text() == response)
    }

    @Test(arguments: ["RIFF....WEBP", "GIF89a"])
    func `other images are images`(_ text: String) throws {
        let part = try Attachment(Array(text.utf8), name: "x").part(for: .chat)
        #expect(part["type"] == "image_url")
    }

    @Test(arguments: [[0xFF, 0xFB], [0xFF, 0xF3], [0xFF, 0xE3]] as [[UInt8]])
    func `a frame of each MPEG version is audio`(_ bytes: [UInt8]) throws {
        let part = try Attachment(bytes, name: "x").part(for: .chat)
        #expect(part["input_audio"]?["format"] == "mp3")
    }

    @Test func `an image of the web is fetched by who answers`() {
        #expect(
            Attachment(imageURL: "https://a.test/x").part(for: .chat).text()
                == #"{"type":"image_url","image_url":{"url":"https://a.test/x"}}"#)
    }

    @Test func `a document of stdin has a name`() throws {
        let part = try Attachment(Array("%PDF-1".utf8), name: "-").part(for: .chat)
        #expect(part["file"]?["filename"] == "stdin.pdf")
    }

    @Test(
        arguments: [([], "is empty"), ([0, 1], "neither text"), ([0xC3], "neither text")]
            as [([UInt8], String)])
    func `anything else is refused by name`(_ bytes: [UInt8], _ why: String) {
        #expect { try Attachment(bytes, name: "x.bin") } throws: {
            let error = $0 as? ToolError
            return error?.code == .data
                && error?.message.hasPrefix("--attach x.bin: \(why)") == true
        }
    }
}
