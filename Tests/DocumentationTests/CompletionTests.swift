import POSIX
import TestSupport
import Testing

/// The checked-in completion scripts are those of the command definitions, and each shell can read its own.
@Suite struct CompletionTests {
    /// Directory-free names as each shell looks them up.
    static let shells: [(shell: String, name: @Sendable (String) -> String, check: [String])] = [
        ("bash", { "\($0).bash" }, ["bash", "-n"]),
        ("zsh", { "_\($0)" }, ["zsh", "-n"]),
        ("fish", { "\($0).fish" }, ["fish", "--no-execute"]),
    ]

    @Test(arguments: BuiltBinaries.tools, [0, 1, 2])
    func `a completion script is up to date and its shell reads it`(
        _ tool: String, _ index: Int
    ) throws {
        let (shell, name, check) = Self.shells[index]
        let run = try ChildRun.run(
            ["\(BuiltBinaries.directory)/\(tool)", "--generate-completion-script", shell])
        #expect(run.status == 0, "\(run.errors)")
        let path = "\(SourceTree.root)/completions/\(name(tool))"
        let difference = try GoldenFile(path).difference(from: run.output)
        #expect(difference == nil, "\(difference ?? "")")
        let read = try ChildRun.run(check + [path])
        #expect(read.status == 0, "\(read.errors)")
    }

    /// What a shell offers after `dbx-auth token -p p` and `dbx-auth token p`, a line each; the script is `$1`.
    static let questions: [(shell: String, words: [String])] = [
        (
            "bash",
            [
                "bash", "-c",
                """
                source "$1"
                ask() {
                    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMPREPLY=()
                    _dbx-auth dbx-auth "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                    printf '%s\\n' "${COMPREPLY[@]}"
                }
                ask dbx-auth token -p p
                ask dbx-auth token p
                """, "bash",
            ]
        ),
        (
            // The completion system of zsh is there on a terminal only.
            "zsh",
            [
                "zsh", "-fc",
                """
                zmodload zsh/zpty
                zpty shell 'PS1=; exec zsh -fi'
                zpty -w shell "autoload -Uz compinit; compinit -Du; . '$1'; compdef _dbx-auth dbx-auth; PS1=REA''DY"
                zpty -r shell ready '*READY*'
                for line in 'dbx-auth token -p p' 'dbx-auth token p'; do
                    zpty -wn shell $line$'\\t'
                    zpty -r shell shown '*prod*' && print prod
                    zpty -wn shell $'\\C-u'
                done
                zpty -d shell
                """, "zsh",
            ]
        ),
        (
            // fish knows the place of a cursor on a terminal only.
            "fish",
            [
                "fish", "--no-config", "-c",
                """
                source $argv[1]
                function __dbx-auth_tokens
                    test $argv[1] = -tC && echo 1 || commandline -o $argv
                end
                for line in 'dbx-auth token -p p' 'dbx-auth token p'
                    complete -C $line | string split -f 1 \\t
                end
                """,
            ]
        ),
    ]

    @Test(arguments: [0, 1, 2])
    func `a shell completes the names of profiles, and says nothing where there are none`(
        _ index: Int
    ) throws {
        let (shell, words) = Self.questions[index]
        let home = try FileSystem.makeTemporaryDirectory("completion")
        defer { try? FileSystem.removeTree(home) }
        let path = Environment.value("PATH") ?? "/usr/bin:/bin"
        let environment = [
            "HOME": home, "PATH": "\(BuiltBinaries.directory):\(path)", "TERM": "dumb",
            "LC_ALL": "C.UTF-8",
        ]
        let script = "\(SourceTree.root)/completions/\(Self.shells[index].name("dbx-auth"))"
        try FileSystem.replace(
            "\(home)/.databrickscfg",
            with: Array("[prod]\nhost = a.test\n[other]\n[__settings__]\na = b\n".utf8))
        let run = try ChildRun.run(
            ["timeout", "600"] + words + [script], environment: environment, mergingErrors: true)
        #expect(run.output == "prod\nprod\n", "\(shell)")

        for text in ["[prod", ""] {
            try FileSystem.replace("\(home)/.databrickscfg", with: Array(text.utf8))
            let silent = try ChildRun.run(
                [
                    "\(BuiltBinaries.directory)/dbx-auth", "---completion", "token", "--",
                    "--profile", "3", "0",
                ],
                environment: environment, mergingErrors: true)
            #expect(silent.output == "" && silent.status == 0)
        }
    }
}
