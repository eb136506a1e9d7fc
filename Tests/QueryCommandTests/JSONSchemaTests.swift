import JSON
import Testing

@testable import QueryCommand

@Suite struct JSONSchemaTests {
    private static let city = """
        {"type":"object","properties":{"city":{"type":"string","minLength":2},"rank":{"type":"integer","minimum":1},
        "tags":{"type":"array","items":{"$ref":"#/$defs/tag"},"maxItems":2,"uniqueItems":true}},
        "required":["city"],"additionalProperties":false,"$defs":{"tag":{"enum":["a","b",1]}}}
        """

    @Test(
        arguments: [
            (#"{"city":"Rome"}"#, nil), (#"{"city":"Rome","rank":1.0,"tags":["a",1.0]}"#, nil),
            ("[]", "/: expected object, not array"), ("{}", "/: city is missing"),
            (#"{"city":1}"#, "/city: expected string, not number"),
            (#"{"city":"R"}"#, "/city: 1 is below minLength"),
            (#"{"city":"Rome","rank":0}"#, "/rank: 0 is below minimum"),
            (#"{"city":"Rome","rank":1.5}"#, "/rank: expected integer, not number"),
            (#"{"city":"Rome","tags":["c"]}"#, #"/tags/0: "c" is not one of ["a","b",1]"#),
            (#"{"city":"Rome","tags":["a","a"]}"#, "/tags: elements repeat"),
            (#"{"city":"Rome","tags":["a","b",1]}"#, "/tags: 3 is above maxItems"),
            (#"{"city":"Rome","x":1}"#, "/x: is not allowed"),
        ] as [(String, String?)])
    func `an answer follows its schema, or is told where it does not`(
        _ value: String, _ violation: String?
    ) throws {
        let schema = JSONSchema(try JSONValue(parsing: Self.city))
        #expect(schema.violation(in: try JSONValue(parsing: value)) == violation)
    }

    @Test(
        arguments: [
            (#"{"anyOf":[{"type":"null"},{"type":"string"}]}"#, "1", "/: fits 0 schemas of anyOf"),
            (#"{"oneOf":[{"minimum":1},{"maximum":9}]}"#, "5", "/: fits 2 schemas of oneOf"),
            (
                #"{"allOf":[{"minimum":1},{"exclusiveMaximum":5}]}"#, "5",
                "/: 5 is not below exclusiveMaximum"
            ),
            (#"{"not":{"type":"string"}}"#, #""x""#, #"/: is what "not" excludes"#),
            (#"{"const":{"a":1}}"#, #"{"a":1.0}"#, nil), (#"{"const":1}"#, "2", "/: expected 1"),
            (#"{"type":["string","null"]}"#, "null", nil),
            (
                #"{"prefixItems":[{"type":"string"}],"items":false}"#, #"["a",1]"#,
                "/1: nothing is allowed here"
            ),
            (#"{"multipleOf":3}"#, "7", "/: 7 is no multiple of 3"),
            (##"{"$ref":"#"}"##, "1", "/: the schema is too deep"),
            (
                ##"{"properties":{"next":{"$ref":"#"}},"additionalProperties":false}"##,
                #"{"next":{"next":{"x":1}}}"#, "/next/next/x: is not allowed"
            ),
            (
                #"{"$ref":"https://elsewhere.test/s","format":"date","pattern":"^x","future":1}"#,
                #""y""#, nil
            ),
            (#"{"patternProperties":{"^x":{}},"additionalProperties":false}"#, #"{"x1":1}"#, nil),
            ("true", "1", nil), ("false", "1", "/: nothing is allowed here"),
            (#"{"maximum":1e400}"#, "5", nil),
            (#"{"type":"integer"}"#, "12345678901234567890", nil),
        ] as [(String, String, String?)])
    func `what is refused is against the schema, what is not known is let through`(
        _ schema: String, _ value: String, _ violation: String?
    ) throws {
        let schema = JSONSchema(try JSONValue(parsing: schema))
        #expect(schema.violation(in: try JSONValue(parsing: value)) == violation)
    }
}
