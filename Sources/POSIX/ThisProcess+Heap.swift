import CPOSIX

extension ThisProcess {
    /// Lets all threads allocate from one heap; to be called before the second thread starts.
    ///
    /// The GNU C library gives each thread its own, which it grows page by page: a twentieth of the time of a tool that
    /// lives for milliseconds, with nothing to win for threads that take turns.
    package static func shareOneHeap() { _ = posix_share_one_heap() }
}
