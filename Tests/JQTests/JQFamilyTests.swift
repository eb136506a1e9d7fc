import JQ
import TestSupport
import Testing

/// R83: whole families of programs, each with one result, beside one run of the installed jq for all of a family.
@Suite struct JQFamilyTests {
    /// Programs that differ in one place, or in two.
    struct Family: Sendable, CustomTestStringConvertible {
        let name: String
        let programs: [String]

        var testDescription: String { "\(name), \(programs.count) programs" }

        static let all = [
            Family(name: "arithmetic", programs: pairs(["+", "-", "*", "/", "%"])),
            Family(name: "comparison", programs: pairs(["==", "<", "<="])),
            Family(
                name: "numbers",
                programs: [
                    "floor", "ceil", "round", "trunc", "fabs", "sqrt", "cbrt", "exp", "exp2",
                    "expm1", "log2", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh",
                    "cosh", "tanh", "asinh", "nearbyint", "rint", "significand", "logb", "gamma",
                    "pow(.;2)", "fmod(.;2)", "atan2(.;2)", "ldexp(.;2)", "frexp", "modf", "tojson",
                    "tostring", "-.", "[.,1]|max", "length",
                ].map { #"[0.5,0,2.25,-1.75,1e10,"x"]|map(try (\#($0)) catch "no")"# }),
            Family(
                name: "updates",
                programs: ["=", "|=", "+=", "-=", "*=", "/=", "%=", "//="].flatMap { update in
                    [".a", ".b[0]", ".b[]", ".c.d", #".["e"]"#].map {
                        #"{"a":6,"b":[4,9],"c":{"d":8}}|try (\#($0) \#(update) 3) catch ."#
                    }
                }),
            Family(
                name: "formats",
                programs: ["text", "json", "html", "uri", "csv", "tsv", "sh", "base64", "base32"]
                    .flatMap { format in
                        [#"["a<b","c d",1.50,null]"#, #""é\"'\t&%""#, #"{"k":[1]}"#].map {
                            #"\#($0)|try @\#(format) catch ."#
                        }
                    }),
            Family(
                name: "patterns",
                programs: ["", "g", "i", "gi", "x", "n", "s"].flatMap { flags in
                    [#"test("B.";"\#(flags)")"#, #"[match("b(?<n>.)?";"\#(flags)")|.offset]"#].map {
                        #""abc\nABC"|try \#($0) catch ."#
                    }
                }),
        ]

        /// Each operator between each two of six kinds of values.
        private static func pairs(_ operators: [String]) -> [String] {
            let values = ["null", "true", "2.5", #""ab""#, "[1,2]", #"{"a":1}"#]
            return operators.flatMap { between in
                values.flatMap { left in
                    values.map { right in "try (\(left) \(between) \(right)) catch ." }
                }
            }
        }
    }

    @Test(arguments: Family.all)
    func `each program of a family gives what the installed jq gives`(family: Family) throws {
        let reference = try ChildRun.run(
            ["jq", "-c", family.programs.map { "(\($0))" }.joined(separator: ",")],
            environment: ["PATH": "/usr/bin:/bin"], input: Array("null".utf8))
        let expected = reference.output.split(separator: "\n").map(String.init)
        #expect(expected.count == family.programs.count)
        for (program, result) in zip(family.programs, expected) {
            #expect(
                try JQProgram.compile(program).outcome(["null"]).texts == [result], "\(program)")
        }
    }

    @Test func `there are as many programs as were promised`() {
        let count = JQAgreementCases.all.count + Family.all.reduce(0) { $0 + $1.programs.count }
        #expect(count >= 500)
    }
}
