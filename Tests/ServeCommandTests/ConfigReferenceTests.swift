import Testing

@testable import ServeCommand

@Suite struct ConfigReferenceTests {
    @Test(
        arguments: [
            ("os.environ/KEY", .variable("KEY")),
            ("${KEY}", .variable("KEY")),
            ("$KEY_2", .variable("KEY_2")),
            ("plain", .literal("plain")),
            ("$", .literal("$")),
            ("$5", .literal("$5")),
            ("pa$$word", .literal("pa$$word")),
            ("os.environ", .literal("os.environ")),
            ("os.environ/", .malformed("os.environ/ must be followed by a variable's name")),
            ("os.environ/A B", .malformed("os.environ/ must be followed by a variable's name")),
            ("${KEY", .malformed("a reference like ${NAME} must be the whole value")),
            ("${}", .malformed("a reference like ${NAME} must be the whole value")),
            ("${KEY}/v1", .malformed("a reference like ${NAME} must be the whole value")),
            ("$KEY/v1", .malformed("a reference like $NAME must be the whole value")),
        ] as [(String, ConfigReference)])
    func `a reference is the whole value or none`(text: String, reference: ConfigReference) {
        #expect(ConfigReference(text) == reference)
    }
}
