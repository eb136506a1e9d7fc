import Failures
import Testing

@testable import EndpointsCommand

@Suite struct EndpointNamesTests {
    @Test func `stdin holds bare names, strings and records`() throws {
        let input = "first\r\n\n \"second\"\n{\"name\":\"third\",\"x\":1}\n  fourth \n-5"
        #expect(
            try EndpointNames.read(Array(input.utf8))
                == ["first", "second", "third", "fourth", "-5"])
        #expect(try EndpointNames.read([]) == [])
        let array = "[\n  {\"name\": \"a\"},\n  \"b\"\n]\n"
        #expect(try EndpointNames.read(Array(array.utf8)) == ["a", "b"])
        #expect(try EndpointNames.read(Array("{\n  \"name\": \"a\"\n}\n".utf8)) == ["a"])
        #expect(try EndpointNames.read(Array("[]".utf8)) == [])
        #expect(try EndpointNames.read(Array("12".utf8)) == ["12"])
    }

    @Test(
        arguments: [
            ("a\n{\"id\":1}\n", "stdin: line 2, byte 1: no name in this record"),
            ("{\"name\":\n", "stdin: line 1, byte 9: unexpected end of input"),
            ("[{\"name\":\"a\"},{}]", "stdin: no name in record 2"),
        ]
    )
    func `a record without a name is bad data`(input: String, message: String) {
        let error = #expect(throws: ToolError.self) { try EndpointNames.read(Array(input.utf8)) }
        #expect(error?.code == .data)
        #expect(error?.message == message)
    }
}
