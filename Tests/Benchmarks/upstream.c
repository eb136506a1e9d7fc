// An OpenAI-shaped upstream that costs next to nothing, for benchmarks: one thread, one epoll set.
//
//     upstream [CHUNKS [TICK_MS]]        defaults: 64 chunks, all at once
//
// It takes a free port on 127.0.0.1 and prints it. A POST is answered with a chat completion; with
// "stream":true in its body, with CHUNKS server-sent events, each its own write: the first at once, the
// others TICK_MS milliseconds apart (0: all at once); with "input" and no "messages", with an embedding of 1024 numbers
// for each text of the list. GET /count tells {"requests","streams","aborted","open"}, so that a script can see what
// really arrived.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CONNECTIONS = 65536, READ_STEP = 64 << 10, MAX_TEXTS = 2048 };

struct buffer {
    char *bytes;
    size_t length, capacity;
};

struct connection {
    int socket;
    int chunks_left;           // of a stream that is under way
    long due;                  // when its next chunk goes out, milliseconds of the monotonic clock
    int is_streaming;
    struct buffer in, out;
    size_t written;            // of out
};

static struct connection *connections[MAX_CONNECTIONS];
static int epoll, highest, chunks = 64, tick_ms = 0;
static long requests, streams, aborted, open_connections;
static struct buffer chat, vector, chunk, tail, embeddings[MAX_TEXTS + 1];
static const char stream_head[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

static void reserve(struct buffer *b, size_t more) {
    if (b->length + more <= b->capacity) return;
    b->capacity = (b->length + more) * 2;
    b->bytes = realloc(b->bytes, b->capacity);
    if (!b->bytes) abort();
}

static void add(struct buffer *b, const void *bytes, size_t length) {
    reserve(b, length);
    memcpy(b->bytes + b->length, bytes, length);
    b->length += length;
}

static void add_text(struct buffer *b, const char *text) { add(b, text, strlen(text)); }

static void watch(int operation, int socket, unsigned events) {
    struct epoll_event event = {.events = events, .data.fd = socket};
    epoll_ctl(epoll, operation, socket, &event);
}

static void flush(struct connection *c) {
    while (c->written < c->out.length) {
        ssize_t n = write(c->socket, c->out.bytes + c->written, c->out.length - c->written);
        if (n < 0) {
            if (errno == EAGAIN) watch(EPOLL_CTL_MOD, c->socket, EPOLLIN | EPOLLOUT | EPOLLRDHUP);
            return;
        }
        c->written += n;
    }
    c->out.length = c->written = 0;
}

static void close_connection(struct connection *c) {
    aborted += c->is_streaming;
    open_connections--;
    connections[c->socket] = NULL;
    close(c->socket);
    free(c->in.bytes);
    free(c->out.bytes);
    free(c);
}

static long milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void send_chunk(struct connection *c) {
    c->due += tick_ms;
    if (c->chunks_left > 0) {
        c->chunks_left--;
        add(&c->out, chunk.bytes, chunk.length);
    } else {
        c->is_streaming = 0;
        add(&c->out, tail.bytes, tail.length);
    }
    flush(c);
}

static void add_reply(struct buffer *b, const struct buffer *json) {
    char head[128];
    snprintf(head, sizeof head,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n", json->length);
    add_text(b, head);
    add(b, json->bytes, json->length);
}

// The texts of an input: the strings of its list, or the one that stands there.
static int count_texts(const char *input) {
    int texts = 0, is_string = 0;
    const char *at = input + strlen("\"input\"");
    at += strspn(at, ": ");
    if (*at == '[')
        for (at++; *at && (is_string || *at != ']'); at++) {
            if (is_string && *at == '\\' && at[1]) at++;
            else if (*at == '"') texts += is_string = !is_string;
        }
    return texts < 1 ? 1 : texts > MAX_TEXTS ? MAX_TEXTS : texts;
}

// The answer to so many texts, composed once.
static const struct buffer *embedding(int texts) {
    struct buffer *reply = &embeddings[texts], json = {0};
    if (reply->length) return reply;
    char piece[96];
    add_text(&json, "{\"object\":\"list\",\"model\":\"bench\",\"data\":[");
    for (int i = 0; i < texts; i++) {
        snprintf(piece, sizeof piece, "%s{\"object\":\"embedding\",\"index\":%d,\"embedding\":[", i ? "," : "", i);
        add_text(&json, piece);
        add(&json, vector.bytes, vector.length);
        add_text(&json, "]}");
    }
    snprintf(piece, sizeof piece, "],\"usage\":{\"prompt_tokens\":%d,\"total_tokens\":%d}}", 2 * texts, 2 * texts);
    add_text(&json, piece);
    add_reply(reply, &json);
    free(json.bytes);
    return reply;
}

static void answer(struct connection *c, const char *head, const char *body, size_t length) {
    if (!strncmp(head, "GET /count", 10)) {
        char json[160], reply[320];
        int size = snprintf(
            json, sizeof json, "{\"requests\":%ld,\"streams\":%ld,\"aborted\":%ld,\"open\":%ld}",
            requests, streams, aborted, open_connections);
        size = snprintf(reply, sizeof reply, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", size, json);
        add(&c->out, reply, size);
        return;
    }
    requests++;
    if (memmem(body, length, "\"stream\":true", 13) || memmem(body, length, "\"stream\": true", 14)) {
        streams++;
        c->is_streaming = 1;
        c->chunks_left = chunks;
        c->due = milliseconds();
        add_text(&c->out, stream_head);
        do send_chunk(c);
        while (tick_ms == 0 && c->is_streaming);
    } else {
        const char *input = memmem(body, length, "\"input\"", 7);
        if (memmem(body, length, "\"messages\"", 10)) input = NULL;
        const struct buffer *reply = input ? embedding(count_texts(input)) : &chat;
        add(&c->out, reply->bytes, reply->length);
    }
}

// Answers every whole request that has arrived; the input always ends in a NUL.
static void serve(struct connection *c) {
    while (!c->is_streaming) {
        char *end = memmem(c->in.bytes, c->in.length, "\r\n\r\n", 4);
        if (!end) return;
        size_t head = end + 4 - c->in.bytes, total = head;
        *end = 0;
        char *length = strcasestr(c->in.bytes, "\ncontent-length:");
        int is_chunked = strcasestr(c->in.bytes, "\ntransfer-encoding: chunked") != NULL;
        *end = '\r';
        if (length) total += strtoul(length + 16, NULL, 10);
        if (is_chunked) {
            char *last = memmem(end + 4, c->in.length - head, "0\r\n\r\n", 5);
            if (!last) return;
            total = last + 5 - c->in.bytes;
        }
        if (total > c->in.length) return;
        answer(c, c->in.bytes, c->in.bytes + head, total - head);
        memmove(c->in.bytes, c->in.bytes + total, c->in.length - total + 1);
        c->in.length -= total;
        flush(c);
    }
}

static void receive(struct connection *c) {
    for (;;) {
        reserve(&c->in, READ_STEP + 1);
        size_t room = c->in.capacity - c->in.length - 1;
        ssize_t n = read(c->socket, c->in.bytes + c->in.length, room);
        if (n == 0 || (n < 0 && errno != EAGAIN)) return close_connection(c);
        if (n < 0) break;
        c->in.length += n;
        c->in.bytes[c->in.length] = 0;
        if ((size_t)n < room) break;
    }
    serve(c);
}

static void accept_all(int listener) {
    int socket, on = 1;
    while ((socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        if (socket >= MAX_CONNECTIONS) { close(socket); continue; }
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct connection *c = calloc(1, sizeof *c);
        if (!c) abort();
        c->socket = socket;
        connections[socket] = c;
        open_connections++;
        if (socket > highest) highest = socket;
        watch(EPOLL_CTL_ADD, socket, EPOLLIN | EPOLLRDHUP);
    }
}

static void tick(int timer) {
    unsigned long long expirations;
    if (read(timer, &expirations, sizeof expirations) < 0) return;
    long now = milliseconds();
    for (int i = 0; i <= highest; i++) {
        struct connection *c = connections[i];
        if (c && c->is_streaming && c->due <= now && c->out.length == c->written) send_chunk(c);
    }
}

static void add_chunk(struct buffer *b, const char *data) {
    char head[24];
    snprintf(head, sizeof head, "%zx\r\n", strlen(data));
    add_text(b, head);
    add_text(b, data);
    add_text(b, "\r\n");
}

static void compose(void) {
    struct buffer json = {0};
    add_text(&json,
        "{\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion\",\"created\":1700000000,\"model\":\"bench\","
        "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hello there, how can I "
        "help you today?\"},\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":9,"
        "\"completion_tokens\":12,\"total_tokens\":21}}");
    add_reply(&chat, &json);
    for (int i = 0; i < 1024; i++) {
        char number[32];
        snprintf(number, sizeof number, "%s%.8f", i ? "," : "", (i * 37 % 1000) / 1000.0 - 0.5);
        add_text(&vector, number);
    }
    add_chunk(&chunk,
        "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1700000000,"
        "\"model\":\"bench\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" token\"},\"logprobs\":null,"
        "\"finish_reason\":null}]}\n\n");
    char last[512];
    snprintf(last, sizeof last,
        "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1700000000,"
        "\"model\":\"bench\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],"
        "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":%d,\"total_tokens\":%d}}\n\ndata: [DONE]\n\n",
        chunks, chunks + 9);
    add_chunk(&tail, last);
    add_text(&tail, "0\r\n\r\n");
}

int main(int count, char **arguments) {
    if (count > 1) chunks = atoi(arguments[1]);
    if (count > 2) tick_ms = atoi(arguments[2]);
    signal(SIGPIPE, SIG_IGN);
    compose();
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (bind(listener, (void *)&address, size) || listen(listener, 4096)
        || getsockname(listener, (void *)&address, &size)) {
        perror("upstream");
        return 69;
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    epoll = epoll_create1(EPOLL_CLOEXEC);
    watch(EPOLL_CTL_ADD, listener, EPOLLIN);
    int timer = -1;
    if (tick_ms) {
        struct timespec step = {0, 1000000L};
        timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        timerfd_settime(timer, 0, &(struct itimerspec){step, step}, NULL);
        watch(EPOLL_CTL_ADD, timer, EPOLLIN);
    }
    for (;;) {
        struct epoll_event events[512];
        int found = epoll_wait(epoll, events, 512, -1);
        for (int i = 0; i < found; i++) {
            int socket = events[i].data.fd;
            if (socket == listener) { accept_all(listener); continue; }
            if (socket == timer) { tick(timer); continue; }
            struct connection *c = connections[socket];
            if (!c) continue;
            if (events[i].events & EPOLLOUT) {
                flush(c);
                if (!c->out.length) watch(EPOLL_CTL_MOD, socket, EPOLLIN | EPOLLRDHUP);
            }
            if (events[i].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) { close_connection(c); continue; }
            if (events[i].events & EPOLLIN) receive(c);
        }
    }
}
