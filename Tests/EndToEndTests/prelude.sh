# Sourced before the script of each case. A script is bash; it shows what a user would type.

set -u
pids=()
trap 'for pid in ${pids[@]+"${pids[@]}"}; do kill "$pid" 2>/dev/null; done; wait 2>/dev/null' EXIT

# try 'COMMAND LINE': shows it, runs it, and shows the status of each of its parts unless all are 0.
# Whether a program dies of a pipe that its reader closed (141) or was done before is a race: both are 0.
try() {
    local codes
    printf '$ %s\n' "$1"
    eval "$1"$'\n''codes="${PIPESTATUS[*]}"'
    codes=${codes//141 /0 }
    case "$codes" in *[1-9]*) printf '[exit %s]\n' "${codes// / | }" ;; esac
}

# The shared peer workspace by personal access token, or by service principal.
workspace() { export DATABRICKS_HOST=$PEER_URL DATABRICKS_TOKEN=$PEER_PAT; }
service_principal() {
    export DATABRICKS_HOST=$PEER_URL
    export DATABRICKS_CLIENT_ID=$PEER_CLIENT_ID DATABRICKS_CLIENT_SECRET=$PEER_CLIENT_SECRET
}

# start_peer [FLAG…]: a peer of this case alone, for its ledger; PEER_URL then means it. It ends when
# the shell does, since its standard input is a pipe that only the shell holds.
start_peer() {
    local line input
    mkfifo peer-input peer-ready
    python3 "$PEER_SCRIPT" --port 0 "$@" <peer-input >peer-ready 2>peer.log &
    pids+=("$!")
    exec {input}>peer-input
    read -r line <peer-ready
    rm peer-input peer-ready
    PEER_URL=$(jq -r .url <<<"${line:-null}")
    [ "$PEER_URL" != null ] || { echo "the peer did not start"; cat peer.log; exit 70; }
}

# certificate NAME: a self-signed certificate for 127.0.0.1 in NAME.pem, its key in NAME.key.
certificate() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=peer.test -addext subjectAltName=IP:127.0.0.1 \
        -keyout "$1.key" -out "$1.pem" 2>/dev/null
}

# fault PATH NAME [TIMES]: makes the peer fail on a path.
fault() {
    curl -sS -d "{\"match\":\"$1\",\"fault\":\"$2\"${3:+,\"times\":$3}}" "$PEER_URL/_fault" >/dev/null
}

# ledger FILTER: what the peer received, through jq.
ledger() { curl -sS "$PEER_URL/_ledger" | jq -r "$1"; }

# peer_got TEXT: whether the peer has a request with this text in its target or body.
peer_got() { [ "$(ledger "[.entries[] | select(.target + .body | contains(\"$1\"))] | length > 0")" = true ]; }

# until_true COMMAND…: waits for a condition, with one generous limit; what it complains of meanwhile, such as a file
# that is not there yet, is nobody's concern.
until_true() {
    local left=2000
    until "$@" 2>/dev/null; do
        ((left--)) || { echo "gave up waiting for: $*"; return 1; }
        sleep 0.05
    done
}

# serve CONFIG [FLAG…]: llm-serve on a free port, its log in serve.log; sets SERVE_URL and SERVE_PID.
serve() {
    local config=$1 line=
    shift
    mkfifo ready
    llm-serve --config "$config" --port 0 "$@" >ready 2>serve.log &
    SERVE_PID=$!
    pids+=("$SERVE_PID")
    read -r line <ready
    rm ready
    SERVE_URL=$(jq -r .url <<<"${line:-null}")
    [ "$SERVE_URL" != null ] || { echo "llm-serve did not start"; cat serve.log; exit 70; }
}

# echo_config [LINE…]: a config with two echo models and the master key sk-EXAMPLE-master.
echo_config() {
    cat <<'YAML'
model_list:
  - model_name: echo
    litellm_params: {model: echo/chat}
  - model_name: echo-embed
    litellm_params: {model: echo/embed}
general_settings:
  master_key: sk-EXAMPLE-master
YAML
    [ $# = 0 ] || printf '%s\n' "$@"
}

# peer_config: models of the peer workspace and of its plain OpenAI face, behind llm-serve; a failed call is tried
# again RETRIES times, 0 if not set.
peer_config() {
    cat <<YAML
model_list:
  - model_name: peer-gpt
    litellm_params: {model: databricks/peer-gpt, api_base: "$PEER_URL", api_key: $PEER_PAT}
  - model_name: peer-mini
    litellm_params: {model: openai/peer-mini, api_base: "$PEER_URL/v1", api_key: $PEER_OPENAI_KEY}
$(for name in "$@"; do
    echo "  - model_name: $name"
    echo "    litellm_params: {model: openai/$name, api_base: \"$PEER_URL/v1\", api_key: $PEER_OPENAI_KEY}"
done)
router_settings: {num_retries: ${RETRIES:-0}}
general_settings:
  master_key: sk-EXAMPLE-master
YAML
}

# ask MODEL TEXT [FIELD…]: one chat request to llm-serve with curl; fields are raw JSON members.
ask() {
    local model=$1 text=$2
    shift 2
    local body='{"model":"'$model'","messages":[{"role":"user","content":"'$text'"}]'
    for field in "$@"; do body+=",$field"; done
    curl -sS -N -H 'Authorization: Bearer sk-EXAMPLE-master' -H 'Content-Type: application/json' \
        -d "$body}" "$SERVE_URL/v1/chat/completions"
}
