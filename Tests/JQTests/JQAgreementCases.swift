/// Programs and inputs whose meaning in jq 1.6 is not in doubt: what 1.6 gets wrong is in `JQPreludeTests`.
enum JQAgreementCases {
    static let all: [(String, String)] = inputs.flatMap { input in
        input.programs.map { ($0, input.json) }
    }

    private struct Input {
        let json: String
        let programs: [String]
    }

    private static let inputs = [
        Input(
            json:
                #"{"a":1,"b":[1,2,3],"c":{"d":"x","e":null},"f":"hello","g":true,"h":-1.5}"#,
            programs: [
                #"."#, #".a"#, #".b[]"#, #".b[1:]"#, #".b[-1]"#, #".c.d"#, #".c["e"]"#, #".x"#,
                #".x.y"#, #".b|length"#, #"keys"#, #"keys_unsorted"#, #"to_entries"#,
                #".c|to_entries"#, #"with_entries(.value|=tostring)"#, #"map_values(type)"#,
                #"[.[]|type]"#, #"del(.a)"#, #"del(.b[0,2])"#, #"delpaths([["a"],["c","d"]])"#,
                #"has("a"),has("z")"#, #".a as $x|[$x,$x+1]"#, #". as {a:$q,c:{d:$r}}|[$q,$r]"#,
                #". as [$a]|$a"#, #".b as [$p,$q]|{p:$p,q:$q}"#, #".b|map(.*2)"#, #".b|add"#,
                #".b|any(.>2)"#, #".b|all(.>0)"#, #"reduce .b[] as $i (0;.+$i)"#,
                #"foreach .b[] as $i (0;.+$i;[$i,.])"#, #"[limit(2;.b[])]"#, #"first(.b[])"#,
                #"[.b[]|select(.>1)]"#, #"[recurse|numbers]"#, #"[..|strings]"#, #"[paths]"#,
                #"[paths(type=="number")]"#, #"[leaf_paths]"#, #"getpath(["c","d"])"#,
                #"setpath(["c","z"];9)"#, #"path(..)"#, #"tostream"#,
                #"[tostream]|fromstream(.[])"#, #".a==1 and .g"#, #".g or false"#, #".g|not"#,
                #"if .a then "y" else "n" end"#,
                #"if .a==1 then 1 elif .a==2 then 2 else 3 end"#, #".x//"d""#,
                #"(.b[]|tostring)"#, #"[.b[]|.+1]|@json"#, #".f|@base64"#,
                #".f|@base64|@base64d"#, #".f|@uri"#, #"[.a,.f]|@csv"#, #"[.a,.f]|@tsv"#,
                #".f|@sh"#, #".f|@html"#, #"@text "v=\(.a)""#, #""a\(.b|length)b""#,
                #".f|ascii_upcase"#, #".f|explode|implode"#, #".f|ltrimstr("he")"#,
                #".f|rtrimstr("lo")"#, #".f|startswith("he"),endswith("x")"#, #".f|split("l")"#,
                #".f|test("L";"i")"#, #".f|match("l+")"#, #"[.f|scan("l")]"#,
                #".f|capture("(?<x>l+)")"#, #".f|[splits("l+")]"#, #".f|sub("l";"L")"#,
                #".f|gsub("l";"L")"#, #".h|floor,sqrt?,fabs"#, #"try error("x") catch ."#,
                #"try error({a:1}) catch ."#, #".f|tojson"#, #"(.b|tojson)|fromjson"#,
                #".c|tostring"#, #"$__loc__"#, #"[.b[]|if .>1 then . else empty end]"#,
                #"label $out|.b[]|if .>1 then .,break $out else . end"#, #"def f(x):x*2;f(.a)"#,
                #"def f($x;g):$x+g;f(1;.a)"#, #".b|.[1]=9"#, #".b[1]|=.+10"#, #".a+=5"#,
                #".a-=1|.a"#, #".x//=7|.x"#, #".b|=map(.+1)"#, #"to_entries|from_entries"#,
                #".c|has("e")"#, #".b|contains([1])"#, #".f|contains("ell")"#,
                #".b|inside([1,2,3,4])"#, #".b|index(2)"#, #".f|length,utf8bytelength"#,
                #".b|first,last,nth(1)"#, #".b|min,max"#, #".b|reverse"#,
                #".b|combinations(2)?"#, #"[.b,.b]|transpose"#, #"splits("x")?"#, #"env|type"#,
                #"[.b[]|tostring]|join("-")"#, #".b|join(",")"#, #".a|tojson|tonumber"#,
                #".f|tonumber?"#, #".f|tonumber"#, #".a|keys"#, #".a.b"#, #".f[0]"#, #".[0]"#,
                #".b.x"#, #"{(.f):.a}"#, #"{a,f}"#, #"{"a b":1}."a b""#, #".b|@json "x\(.)""#,
                #"error"#, #"error(null)"#, #".a|error"#, #".c|error"#, #"halt_error?"#,
                #"[.b[]|-.]"#, #".b-[2]"#, #".c*{"z":{"y":1}}"#, #".a/0"#, #".f/"l""#, #".f*2"#,
                #".f*0"#, #".a%2"#, #"5%0"#, #".b[1.7]"#, #".b[1.2:2.9]"#,
                #"infinite,-infinite|tostring"#, #"nan|isnan"#, #"[nan]|sort"#, #"[.b[]|@text]"#,
                #"ltrimstr(1)"#, #"getpath(["a","b"])?"#, #"getpath(["a","b"])"#, #"splits(1)?"#,
                #"walk(if type=="number" then .+1 else . end)"#, #"[.b|range(length)]"#,
                #"[range(0;10;3)]"#, #"[range(3)]"#, #"[while(.<0;.+1)]?"#,
                #"[.a|until(.>100;.*2)]"#, #"[.a|recurse(if .<3 then .+1 else empty end)]"#,
                #"input?"#, #"try input catch ."#, #"[inputs]"#, #"now|type"#, #".a|todate"#,
                #""2015-03-05T23:51:47Z"|fromdate"#,
                #""2015-03-05T23:51:47Z"|strptime("%Y-%m-%dT%H:%M:%SZ")|mktime"#, #"0|gmtime"#,
                #"0|strftime("%A, %B %d, %Y")"#, #"limit(0;.b[])"#, #"[.b[]|tojson]"#,
                #"unique_by(.)?"#, #".b|unique"#, #"ascii_downcase?"#, #"@base32 "\(.f)""#,
                #".c|to_entries[]|select(.value)|.key"#, #"$ENV|type"#, #"$ARGS"#,
            ]),
        Input(
            json:
                #"{"name":"ep","state":{"ready":"READY","config_update":"NOT_UPDATING"},"task":"llm/v1/chat","config":{"served_entities":[{"name":"s1","workload":1},{"name":"s2"}]},"tags":[{"key":"team","value":"x"}]}"#,
            programs: [
                #".name"#, #".state.ready"#, #"select(.state.ready=="READY").name"#,
                #".config.served_entities|map(.name)"#, #""\(.name) \(.state.config_update)""#,
                #"[.name,.task]|@tsv"#, #".tags|from_entries"#,
                #".tags|map({(.key):.value})|add"#, #"del(.config)|keys"#,
                #".config.served_entities[]|select(.workload)|.name"#,
            ]),
        Input(
            json:
                #"[3,1,2,null,true,"b","a",[1],{"k":1}]"#,
            programs: [
                #"sort"#, #"group_by(type)"#, #"map(type)"#, #"unique"#, #"sort_by(type)"#,
                #"min_by(type)"#, #"flatten"#, #"flatten(1)"#,
                #"map(select(type=="number"))|sort|@csv"#, #".[2:4]"#, #".[:-2]"#, #"length"#,
                #"map(tostring)"#, #"map(length?)"#, #"[.[]|numbers,strings]"#, #"any"#, #"all"#,
                #"index("b")"#, #"map(.k?)"#, #"[.[]?|arrays]"#, #"del(.[0,1,2])"#,
                #"to_entries|map(.key)"#, #"tojson"#, #"[.[]|scalars]"#, #"[.[]|iterables]"#,
                #"bsearch(1)?"#, #"[splits("a")?]"#, #"implode?"#,
            ]),
        Input(
            json:
                #""The quick brown fox, 12 jumps; é日本😀""#,
            programs: [
                #"."#, #"length"#, #"explode|length"#, #".[4:9]"#, #".[-3:]"#,
                #"ascii_downcase"#, #"split(" ")"#, #"test("\\d+")"#,
                #"[match("\\w+";"g").string]"#, #"[match("[0-9]+").offset]"#,
                #"gsub("[aeiou]";"*")"#, #"gsub("(?<w>\\w+)";"<\(.w)>")"#,
                #"sub("(?<a>q)(?<b>u)";"\(.b)\(.a)")"#, #"@uri"#, #"@json"#, #"@html"#,
                #"@base64"#, #"utf8bytelength"#, #"tojson|fromjson"#, #"ltrimstr("The ")"#,
                #"split(", *";null)"#, #"ascii_upcase"#, #"[scan("\\w+")]|length"#,
                #"capture("(?<n>[0-9]+) (?<v>\\w+)")"#, #"contains("fox")"#,
                #"startswith("The")"#, #"indices("q")"#, #"[.[4:5],.[4:5]]|join("/")"#,
            ]),
        Input(
            json:
                #"[1,2.5,-3,1e3,0,9007199254740993]"#,
            programs: [
                #"."#, #"add"#, #"map(floor)"#, #"map(tostring)"#, #"sort"#, #"map(.*1000000)"#,
                #"map(sqrt?)"#, #"map(-.)"#, #".[5]"#, #".[5]+1"#, #"map(.%3)"#, #"map(round)"#,
                #"max,min"#, #"map(pow(.;2))"#, #"map(log10?)|length"#, #"map(@text)"#,
                #"tojson"#, #"map(significand?)|length"#, #"map(tojson)|map(tonumber)"#,
            ]),
        Input(
            json:
                #"[[1,2],[3,4]]"#,
            programs: [
                #".[0]"#, #"map(add)"#, #"transpose"#, #"flatten"#, #"combinations"#,
                #"[.[][]]"#, #".[1][0]"#, #"[.[]|first]"#, #"map(reverse)"#, #"tojson"#,
                #"to_entries"#,
            ]),
    ]
}
