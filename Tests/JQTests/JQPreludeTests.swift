import JQ
import Testing

/// What jq 1.7 and 1.8 answer, on the names that the prelude adds or replaces.
@Suite struct JQPreludeTests {
    @Test(
        arguments: [
            // Names that 1.6 lacks.
            (#"pick(.a)"#, #"{"a":1,"b":2}"#, [#"{"a":1}"#]),
            (#"pick(.b[1].x)"#, #"{"b":[1,{"x":2,"y":3}]}"#, [#"{"b":[null,{"x":2}]}"#]),
            (#"pick(first)"#, "[4,5]", ["[4]"]),
            ("map(abs)", "[-1.5,0,2]", ["[1.5,0,2]"]),
            ("try abs catch .", "null", [#""null (null) has no absolute value""#]),
            ("toarray", "1", ["[1]"]), ("toarray", "[1]", ["[1]"]),
            (
                "trim, ltrim, rtrim", "\" \\n a b \\u00a0\"",
                ["\"a b\"", "\"a b \u{A0}\"", "\" \\n a b\""]
            ),
            ("trim, ltrim, rtrim", #"" ""#, [#""""#, #""""#, #""""#]),
            ("try trim catch .", "1", [#""trim input must be a string""#]),
            (#"trimstr("a")"#, #""abca""#, [#""bc""#]),
            ("have_literal_numbers", "null", ["false"]),
            ("debug(.a)", #"{"a":1}"#, [#"{"a":1}"#]),
            ("add(.[].a)", #"[{"a":1},{"a":2}]"#, ["3"]), ("add(empty)", "1", ["null"]),
            ("[skip(2; .[])]", "[1,2,3]", ["[3]"]), ("[skip(0; .[])]", "[1]", ["[1]"]),
            ("[skip(5; .[])]", "[1]", ["[]"]),
            // Substitution.
            (#"gsub("^a"; "b")"#, #""aaa""#, [#""baa""#]),
            (#"gsub(""; "x")"#, #""abc""#, [#""xaxbxcx""#]),
            (#"gsub("^"; "x")"#, #""abc""#, [#""xabc""#]),
            (#"gsub("$"; "x")"#, #""abc""#, [#""abcx""#]),
            (#"gsub("a*"; "x")"#, #""baac""#, [#""xbxxcx""#]),
            (#"gsub(""; "-")"#, #""""#, [#""-""#]),
            (#"gsub(""; "-")"#, #""é日""#, [#""-é-日-""#]),
            (#"gsub("\\b"; "|")"#, #""é b""#, [#""|é| |b|""#]),
            (#"gsub("(?=b)"; "|")"#, #""aébb""#, [#""aé|b|b""#]),
            (#"gsub("(?<x>é)"; "<\(.x)>")"#, #""aébé""#, [#""a<é>b<é>""#]),
            (#"gsub("(?<d>\\d)"; ":\(.d);")"#, #""a1b2""#, [#""a:1;b:2;""#]),
            (
                #"[gsub("(?<a>.)"; "\(.a|ascii_upcase)", "\(.a|ascii_downcase)", "c")]"#, #""aB""#,
                [#"["AB","ab","cc"]"#]
            ),
            (#"[sub("a"; "b", "c")]"#, #""aa""#, [#"["ba","ca"]"#]),
            (#"sub("x"; "y")"#, #""abc""#, [#""abc""#]),
            (#"gsub("A"; "x"; "i")"#, #""aAb""#, [#""xxb""#]),
            (#"sub("A"; "x"; "gi")"#, #""aAb""#, [#""xxb""#]),
            (#"gsub("a # c"; "x"; "x")"#, #""abab""#, [#""xbxb""#]),
            (#"sub(""; "x")"#, #""abc""#, [#""xabc""#]),
            (#"gsub("a"; "b"; null)"#, #""aa""#, [#""bb""#]),
            (#"gsub("\\s+"; " ")"#, #""a \n b  c""#, [#""a b c""#]),
            (#"gsub("x"; empty)"#, #""axb""#, [#""axb""#]),
            (#"try gsub("a"; 1) catch "no""#, #""a""#, [#""no""#]),
            (#"gsub("\u0000"; "0")"#, #""a\u0000b""#, [#""a0b""#]),
            // Positions.
            (#"index("")"#, #""abc""#, ["null"]), (#"indices("")"#, #""abc""#, ["[]"]),
            (#"index(","), rindex(","), indices(",")"#, #""é,日,x""#, ["1", "3", "[1,3]"]),
            (#"indices("aa")"#, #""aaa""#, ["[0,1]"]),
            (#"index("z"), rindex("z")"#, #""é""#, ["null", "null"]),
            ("indices(1), index(1), rindex(1)", "[0,1,2,1]", ["[1,3]", "1", "3"]),
            ("indices([1,2])", "[0,1,2,1,2]", ["[1,3]"]), ("indices(1)", "null", ["null"]),
            // Dates.
            (
                "todate, todateiso8601", "0",
                [#""1970-01-01T00:00:00Z""#, #""1970-01-01T00:00:00Z""#]
            ),
            (
                "try todate catch .", "1e17",
                [#""error converting number of seconds since epoch to datetime""#]
            ),
            (
                "try (nan|todate) catch .", "null",
                [#""error converting number of seconds since epoch to datetime""#]
            ),
            (
                "try (-infinite|todate) catch .", "null",
                [#""error converting number of seconds since epoch to datetime""#]
            ),
        ] as [(String, String, [String])]
    )
    func `later names and repaired builtins answer as jq 1.7`(
        program: String, input: String, expected: [String]
    ) throws {
        let outcome = try JQProgram.compile(program).outcome([input])
        #expect(outcome.failures == [])
        #expect(outcome.texts == expected)
    }

    @Test func `the user's own definition wins over the prelude's`() throws {
        let outcome = try JQProgram.compile("def trim: \"mine\"; trim, gsub(\"a\";\"b\")")
            .outcome(["\" a \""])
        #expect(outcome.texts == ["\"mine\"", "\" b \""])
    }
}
