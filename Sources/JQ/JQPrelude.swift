/// Definitions that stand before every program.
///
/// They add names of jq 1.7 and 1.8 that 1.6 lacks, and replace builtins that 1.6 gets wrong: there,
/// `gsub` repeats `^`, never ends on an empty match and crashes on one beside a character outside ASCII; `index("")`
/// never ends and `indices` counts bytes; `todate` aborts on years that do not fit. All on one line, so that
/// the lines of the program keep their numbers.
enum JQPrelude {
    static let text = definitions.joined(separator: " ") + " "

    private static let definitions = [
        // Names of later versions.
        #"def pick(f): . as $v | reduce path(f) as $p (null; setpath($p; $v | getpath($p)));"#,
        #"def abs: if type != "number" then error("\(type) (\(tojson)) has no absolute value")"#
            + #" elif . < 0 then -. else . end;"#,
        #"def toarray: if type == "array" then . else [.] end;"#,
        #"def have_literal_numbers: false;"#,
        #"def have_decnum: false;"#,
        #"def debug(f): (f | debug | empty), .;"#,
        #"def add(f): reduce f as $x (null; . + $x);"#,
        #"def skip($n; f): if $n > 0 then foreach f as $x ($n; . - 1; if . < 0 then $x else empty end)"#
            + #" elif $n == 0 then f else error("Invalid arguments to skip: n is negative") end;"#,
        // Trimming in one pass of the regular expression engine.
        #"def _trimmable: if type == "string" then . else error("trim input must be a string") end;"#,
        #"def ltrim: _trimmable | ([match("\\S").offset][0]) as $o"#
            + #" | if $o == null then "" else .[$o:] end;"#,
        #"def rtrim: _trimmable | ([match("\\A[\\s\\S]*\\S").length][0]) as $n | .[:$n // 0];"#,
        #"def trim: ltrim | rtrim;"#,
        #"def trimstr($x): ltrimstr($x) | rtrimstr($x);"#,
        // Positions count code points; an empty needle is nowhere.
        #"def _indices($x): indices($x);"#,
        #"def indices($x): if type == "string" and ($x | type) == "string" then"#
            + #" if $x == "" then [] elif utf8bytelength == length and ($x | length) == 1 then _indices($x)"#
            + #" else ($x | explode) as $n | explode | .[$n] end"#
            + #" else _indices($x) end;"#,
        #"def index($x): indices($x) | .[0];"#,
        #"def rindex($x): indices($x) | .[-1:][0];"#,
        // The whole dates that gmtime(3) can say.
        #"def _todate: todate;"#,
        #"def todate: if type == "number" and (. >= -67768040609740800 and . < 67767976233446400 | not)"#
            + #" then error("error converting number of seconds since epoch to datetime")"#
            + #" else _todate end;"#,
        #"def todateiso8601: todate;"#,
        // All matches of an expression that may match nothing: libjq's own search over them is broken, so each
        // place is asked for by itself. Places before the end are those from which a lookahead and one character fit.
        #"def _emptyable($re; $flags): ("" | test($re; $flags)) or any("(?=", "(?!", "(?<=", "(?<!","#
            + #" "\\b", "\\B", "^", "$", "\\A", "\\Z", "\\z", "\\G", "\\K"; . as $x | $re | contains($x));"#,
        #"def _skipping($n): "\\A(?:[\\s\\S]{50000}){\($n / 50000 | floor)}[\\s\\S]{\($n % 50000)}";"#,
        #"def _matches($re; $flags): if ($flags | contains("n")) or (_emptyable($re; $flags) | not)"#
            + #" then match($re; $flags + "g") else . as $s | length as $size"#
            + #" | (if $flags | contains("x") then "(?:\($re)\n)" else "(?:\($re))" end) as $group"#
            + #" | foreach ((match("(?=" + $group + ")[\\s\\S]"; $flags + "g") | .offset), $size) as $at"#
            + #" ({next: 0}; if $at < .next then .found = null else"#
            + #" .found = ([$s | match((if $at == $size then "\\z" else _skipping($at) end) + $group; $flags)"#
            + #" | .length = (if $at == $size then 0 else .length - $at end) | .offset = $at][0])"#
            + #" | .next = (if .found then $at + ([.found.length, 1] | max) else .next end) end;"#
            + #" .found | select(.)) end;"#,
        #"def sub($re; f; $flags): . as $s | ($flags // "") as $flags"#
            + #" | [if $flags | contains("g") then _matches($re; $flags | split("g") | join(""))"#
            + #" else match($re; $flags) end]"#
            + #" | reduce .[] as $m ({at: 0, out: []}; $s[.at:$m.offset] as $gap"#
            + #" | [reduce ($m.captures[] | select(.name)) as $c ({}; .[$c.name] = $c.string) | f] as $new"#
            + #" | reduce range($new | length) as $i (.; .out[$i] += $gap + $new[$i])"#
            + #" | .at = $m.offset + $m.length)"#
            + #" | .at as $at | if .out == [] then $s else .out[] + $s[$at:] end;"#,
        #"def sub($re; f): sub($re; f; "");"#,
        #"def gsub($re; f; $flags): sub($re; f; $flags + "g");"#,
        #"def gsub($re; f): sub($re; f; "g");"#,
    ]
}
