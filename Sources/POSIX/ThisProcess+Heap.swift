import CPOSIX

extension ThisProcess {
    /// Lets all threads allocate from one heap; to be called before the second thread starts.
    ///
    /// The GNU C library gives each thread its own, which it grows page by page: a twentieth of the time of a tool that
    /// lives for milliseconds, with nothing to win for threads that take turns.
    package static func shareOneHeap() { _ = posix_share_one_heap() }

    /// Keeps up to 64 MiB of freed memory for the next use, for a process that takes and frees megabytes all the time.
    ///
    /// The GNU C library gives the top of its heap back whenever 128 KiB of it are free, and the system clears each page
    /// that it hands out anew: a third of the kernel's work for a batch of vectors.
    package static func keepFreedMemory() { _ = posix_keep_freed_memory() }
}
