import JSON
import Testing

@testable import ModelCatalog

@Suite struct RateTests {
    @Test(
        arguments: [
            ("0.10003", "0.00000010003"), ("3", "0.000003"), ("15", "0.000015"), ("0", "0"),
            ("1000000", "1"), ("2500000.5", "2.5000005"), ("0.00", "0"),
            ("1.1428571428571428", "0.0000011428571428571428"), ("8.5E-8", "0.000000000000085"),
        ])
    func `a price per token is the exact decimal`(_ case: (million: String, token: String)) {
        #expect(Rate(`case`.million, perMillion: true)?.text == `case`.token)
    }

    @Test(
        arguments: [
            ("2.5e-06", "0.0000025"), ("1E+2", "100"), ("0e0", "0"), ("3.8145e-7", "0.00000038145"),
            ("0.0000000000000000000000005", "0"),
            ("0.0000000000000000000000015", "0.000000000000000000000002"),
            ("1e-400", "0"),
            ("0.1234567890123456789012345678901234567890", "0.123456789012345678901235"),
        ])
    func `exponents are read, and digits past the 24th round half to even`(
        _ case: (text: String, plain: String)
    ) {
        #expect(Rate(`case`.text)?.text == `case`.plain)
    }

    @Test(
        arguments: [
            ("1.0000000000000001e-07", "0.0000001"), ("9.999990000000002e-06", "0.00000999999"),
            ("0.1142857142857143", "0.1142857142857143"), ("0.99999999999999989", "1"), ("0", "0"),
            ("123.456789012345678", "123.456789012345678"), ("0.30000000000000004", "0.3"),
        ])
    func `what a binary fraction left of a price is cleared away`(
        _ case: (text: String, plain: String)
    ) {
        #expect(Rate(`case`.text)?.withoutBinaryNoise.text == `case`.plain)
    }

    @Test(arguments: [
        "", ".", "-1", "1e", "1.2.3", "x", "e5", "1e+-3", "1e400", "1000000", "1e1e1",
    ])
    func `text that is no price is refused`(_ text: String) {
        #expect(Rate(text) == nil)
    }

    @Test func `amounts round half to even and stop at the largest`() {
        let half: Int128 = 500_000_000_000
        #expect(Money(yocto: half).picodollars == 0)
        #expect(Money(yocto: half * 3).picodollars == 2)
        #expect(Money(yocto: half * 3 + 1).picodollars == 2)
        #expect(Money(yocto: half + 1).picodollars == 1)
        #expect(Money(yocto: .max) == Money(picodollars: .max))
        #expect(Money(picodollars: .max) + Money(picodollars: 1) == Money(picodollars: .max))
        #expect(Money(picodollars: 3_000_000_000).text == "0.003")
        #expect(Money(picodollars: -1).text == "-0.000000000001")
    }
}
