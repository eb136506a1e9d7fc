import JQ
import POSIX
import TestSupport
import Testing

/// The installed jq(1) of the same version settles what a program means.
@Suite struct JQAgreementTests {
    @Test(arguments: JQAgreementCases.all)
    func `results and errors are those of the installed jq`(program: String, input: String) throws {
        let reference = try ChildRun.run(
            ["jq", "-c", program], environment: ["PATH": "/usr/bin:/bin"], input: Array(input.utf8))
        let ours = try JQProgram.compile(program).outcome([input])
        #expect(ours.texts == reference.output.split(separator: "\n").map(String.init))
        #expect((reference.status != 0) == !ours.failures.isEmpty)
        for failure in ours.failures { #expect(reference.errors.contains(failure.message)) }
    }

    @Test(
        arguments: [
            JQRendering(rawStrings: true), JQRendering(rawStrings: false, isIndented: true),
            JQRendering(rawStrings: false, sortsKeys: true),
            JQRendering(rawStrings: false, isIndented: true, sortsKeys: true),
        ]
    )
    func `results are laid out as jq lays them out`(rendering: JQRendering) throws {
        let input = #"{"b":[1,{"d":null,"c":"é\n\u007f"}],"a":{},"e":[],"f":1.50,"g":1e1000}"#
        var flags = ["-c"]
        if rendering.isIndented { flags = [] }
        if rendering.sortsKeys { flags.append("-S") }
        if rendering.rawStrings { flags.append("-r") }
        let reference = try ChildRun.run(
            ["jq"] + flags + ["., .b[1].c"], environment: ["PATH": "/usr/bin:/bin"],
            input: Array(input.utf8))
        let ours = try JQProgram.compile("., .b[1].c").outcome([input], rendering: rendering)
        #expect(ours.texts.joined(separator: "\n") + "\n" == reference.output)
    }
}
