import CPOSIX

extension ThisProcess {
    /// Lets go of the pages of code and constants that are mapped; those that are used again come back one by one.
    ///
    /// For a process that lives on after its start: the start touches pages all over a large program, with its neighbours
    /// 13 MB of llm-serve, of which serving needs a fifth. They are unchanged pages of the file, so nothing is lost, and a
    /// page that is wanted again costs half a microsecond.
    package static func forgetCode() { _ = posix_forget_code() }
}
