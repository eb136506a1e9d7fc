import Testing

@testable import ServeCommand

@Suite struct TourStepTests {
    static let step = TourStep(
        title: "a step", command: "true", status: 66, contains: ["one", "two"], isStreaming: true)

    @Test(
        arguments: [
            (TourStep.Outcome(output: "one two", pieces: 2, status: 66), nil),
            (.init(output: "one two", pieces: 2, status: 0), "exit status 0, expected 66"),
            (.init(output: "one", pieces: 2, status: 66), "the output does not hold \"two\""),
            (.init(output: "one two", pieces: 1, status: 66), "the output came in one piece"),
        ] as [(TourStep.Outcome, String?)])
    func `an outcome is what the step expects, or says why not`(
        outcome: TourStep.Outcome, complaint: String?
    ) {
        #expect(Self.step.complaint(about: outcome) == complaint)
    }
}
