import POSIX
import Testing

@testable import ServeCommand

@Suite struct ConfigWatchTests {
    /// The stamps of a file that holds this; nil for one that is not there.
    private func stamps(_ path: String, _ text: String?) throws -> [FileStamp] {
        if let text {
            try FileSystem.replace(path, with: Array(text.utf8))
        } else {
            try FileSystem.remove(path)
        }
        return [FileStamp(of: path)]
    }

    @Test func `a change counts once it has settled, and a missing file never`() throws {
        let path = "/tmp/llm-serve-watch-\(ThisProcess.id)-\(UInt32.random(in: 0 ... .max))"
        defer { try? FileSystem.remove(path) }
        var watch = ConfigWatch()
        var counted: [Bool] = []
        func look(_ now: [FileStamp], _ loaded: [FileStamp]) {
            counted.append(watch.look(now, loaded: loaded))
        }
        let first = try stamps(path, "a")
        look(first, first)
        look(try stamps(path, "a: half"), first)
        let whole = try stamps(path, "a: whole")
        look(whole, first)
        look(whole, first)
        look(whole, whole)
        #expect(counted == [false, false, false, true, false])
        counted = []
        let gone = try stamps(path, nil)
        look(gone, whole)
        look(gone, whole)
        let back = try stamps(path, "b")
        look(back, whole)
        look(back, whole)
        #expect(counted == [false, false, false, true])
    }

    @Test(arguments: [(10_000, 1024, 496), (100, 1024, 100), (1, 34, 1), (10_000, .max, 10_000)])
    func `connections leave room for their calls`(wanted: Int, limit: Int, count: Int) throws {
        #expect(try DescriptorBudget.connections(wanted: wanted, limit: limit) == count)
    }

    @Test(arguments: [0, 11, 33])
    func `a limit without room for one connection is refused`(limit: Int) {
        #expect(throws: (any Error).self) {
            try DescriptorBudget.connections(wanted: 1, limit: limit)
        }
    }
}
