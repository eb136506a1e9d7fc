import Testing

@testable import QueryCommand

@Suite struct ResultLedgerTests {
    @Test(
        arguments: [
            (#"{"index":0,"text":"a"}"#, ResultLine(0, false, nil, "text")),
            (
                #"{"index":12,"id":"a\"b","embedding":[1]}"#,
                ResultLine(12, false, #""a\"b""#, "embedding")
            ),
            (#"{"index":3,"id":"x","error":{"code":"later"}}"#, ResultLine(3, true, #""x""#)),
            (#"{"index":3,"error":{}}"#, ResultLine(3, true)),
            (#"{"index":4,"id":7,"text":"\"error\":"}"#, ResultLine(4, false, "7", "text")),
            (#"{"id":"a","index":5,"outputs":[]}"#, ResultLine(5, false, #""a""#, "outputs")),
            (
                #"{"index":1,"id":"batch_req_1","custom_id":"a","response":{"status_code":200},"error":null}"#,
                ResultLine(1, false, #""a""#)
            ),
            (
                #"{"index":1,"id":"b","custom_id":"a","response":{"status_code":400},"error":null}"#,
                ResultLine(1, true, #""a""#)
            ),
            (#"{"index":-1,"text":"a"}"#, nil), (#"{"index":0.5,"x":1}"#, nil),
            (#"{"index":"0"}"#, nil), (#"{"text":"a"}"#, nil), ("[0]", nil), ("", nil),
            (#"{"index":1,"id":"\"#, nil),
            (#"{"index":999999999999,"text":"a"}"#, nil),
            (#"{"index":99999999999999999999,"text":"a"}"#, nil),
        ] as [(String, ResultLine?)])
    func `a line tells its row and whether it failed`(_ text: String, _ line: ResultLine?) {
        #expect(ResultLine(Array(text.utf8).span) == line)
    }

    @Test func `errors and repeated rows are waste, the first result of a row counts`() {
        var ledger = ResultLedger()
        let lines = [ResultLine(2, false), ResultLine(0, true), ResultLine(2, false)]
        for (number, line) in lines.enumerated() {
            ledger.found(line, at: ResultLedger.Place(offset: number * 10, length: 10))
        }
        #expect(ledger.hasWaste)
        #expect(ledger.count == 1)
        #expect([0, 1, 2, 3].map(ledger.has) == [false, false, true, false])
        #expect(ledger.places.map(\.place.offset) == [0])
        #expect(ledger.end == 3)
    }

    @Test func `a result belongs to the id it was made for`() {
        var ledger = ResultLedger()
        for line in [ResultLine(0, false, #""a""#, "text"), ResultLine(1, false, nil, "text")] {
            ledger.found(line, at: ResultLedger.Place(offset: 0, length: 1))
        }
        let (a, b) = (RecordMark(Array(#""a""#.utf8).span), RecordMark(Array(#""b""#.utf8).span))
        #expect(ledger.isOf(0, a) && !ledger.isOf(0, b) && !ledger.isOf(0, .none))
        #expect(ledger.isOf(1, .none) && !ledger.isOf(1, a))
    }

    @Test(arguments: [([0, 1, 5], true), ([0, 5, 1], false), ([], true), ([3], true)])
    func `the ledger knows whether its lines stand in order`(_ rows: [Int], _ isOrdered: Bool) {
        var ledger = ResultLedger()
        for (number, row) in rows.enumerated() {
            ledger.wrote(row, at: ResultLedger.Place(offset: number, length: 1))
        }
        #expect(ledger.isOrdered == isOrdered)
        #expect(ledger.places.map(\.index) == rows.sorted())
    }
}

extension ResultLine {
    fileprivate init(
        _ index: Int, _ isError: Bool, _ id: String? = nil, _ result: String? = nil
    ) {
        self.init(
            index, isError: isError, id.map { RecordMark(Array($0.utf8).span) } ?? .none, result)
    }
}
