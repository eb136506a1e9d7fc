/// Four bytes that tell ids of records apart, so that a results file is not gone on with from another input.
///
/// FNV-1a of the id's JSON text (draft-eastlake-fnv); two ids of four billion have the same.
struct RecordMark: Sendable, Equatable {
    private let hash: UInt32

    /// Of a record without an id.
    static let none = RecordMark(hash: 0)

    private init(hash: UInt32) { self.hash = hash }

    init(_ id: Span<UInt8>) {
        var hash: UInt32 = 2_166_136_261
        for index in id.indices { hash = (hash ^ UInt32(id[index])) &* 16_777_619 }
        self.hash = hash == 0 ? 1 : hash
    }
}
