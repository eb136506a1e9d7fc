import POSIX

/// Finds out that the files of a config have changed, and waits until they change no more.
///
/// An editor writes a file in pieces, or removes it and puts another in its place: a change counts once two looks in a
/// row see the same, and all files are there.
struct ConfigWatch {
    /// How often the files are looked at.
    static let interval = Duration.seconds(1)

    private var last: [FileStamp] = []

    /// Takes a look; true when what the files are now is to be read.
    ///
    /// `loaded` is what the files were when they were read last, also when they could not be served.
    mutating func look(_ now: [FileStamp], loaded: [FileStamp]) -> Bool {
        defer { last = now }
        return now != loaded && now == last && now.allSatisfy(\.exists)
    }
}
