// Opens many streams at once and measures when their events arrive, for benchmarks: one thread, one epoll set.
//
//     streams PORT KEY STREAMS TICK_MS LIMIT_S
//
// The streams are opened evenly over one second. Prints one JSON line: how many ended with [DONE] and how many
// did not (refused, cut, or not done when LIMIT_S seconds were over), the time from a request to its first event, and
// by how much the time between two events of one stream misses TICK_MS; medians and 99th percentiles, in milliseconds.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct stream {
    int socket;
    double asked, last;        // milliseconds; last is 0 before the first event
    char carried[16];          // the end of the read before, in which a marker may have begun
    size_t carried_length;
};

struct samples {
    double *values;
    size_t count, capacity;
};

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void keep(struct samples *s, double value) {
    if (s->count == s->capacity) {
        s->capacity = s->capacity ? s->capacity * 2 : 1024;
        s->values = realloc(s->values, s->capacity * sizeof *s->values);
        if (!s->values) abort();
    }
    s->values[s->count++] = value;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double percentile(struct samples *s, double share) {
    return s->count ? s->values[(size_t)((s->count - 1) * share)] : 0;
}

static int open_stream(struct stream *s, int port, const char *key) {
    static const char body[] =
        "{\"model\":\"paced\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    char request[1024];
    int length = snprintf(
        request, sizeof request,
        "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n"
        "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
        port, key, strlen(body), body);
    s->socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    s->asked = milliseconds();
    return connect(s->socket, (void *)&address, sizeof address) == 0
        && write(s->socket, request, length) == length;
}

int main(int count, char **arguments) {
    if (count != 6) return 64;
    int port = atoi(arguments[1]), wanted = atoi(arguments[3]);
    double tick = atof(arguments[4]), end = milliseconds() + atof(arguments[5]) * 1e3;
    struct stream *streams = calloc(wanted, sizeof *streams);
    struct samples first = {0}, jitter = {0};
    int epoll = epoll_create1(EPOLL_CLOEXEC), opened = 0, open_now = 0, done = 0;
    double start = milliseconds();
    while ((opened < wanted || open_now) && milliseconds() < end) {
        while (opened < wanted && milliseconds() - start >= opened * 1e3 / wanted) {
            struct stream *s = &streams[opened++];
            if (!open_stream(s, port, arguments[2])) { close(s->socket); continue; }
            struct epoll_event event = {.events = EPOLLIN, .data.ptr = s};
            epoll_ctl(epoll, EPOLL_CTL_ADD, s->socket, &event);
            open_now++;
        }
        struct epoll_event events[256];
        int found = epoll_wait(epoll, events, 256, opened < wanted ? 1 : 100);
        for (int i = 0; i < found; i++) {
            struct stream *s = events[i].data.ptr;
            static char bytes[(64 << 10) + sizeof s->carried];
            memcpy(bytes, s->carried, s->carried_length);
            ssize_t n = read(s->socket, bytes + s->carried_length, 64 << 10);
            double now = milliseconds();
            if (n <= 0) { close(s->socket); open_now--; continue; }
            size_t length = s->carried_length + n, at = 0;
            char *mark;
            while ((mark = memmem(bytes + at, length - at, "data: {", 7))) {
                if (!s->last) keep(&first, now - s->asked);
                else keep(&jitter, fabs(now - s->last - tick));
                s->last = now;
                at = mark + 7 - bytes;
            }
            if (memmem(bytes, length, "data: [DONE]", 12)) {
                done++;
                close(s->socket);
                open_now--;
                continue;
            }
            s->carried_length = length - at < 11 ? length - at : 11;
            memcpy(s->carried, bytes + length - s->carried_length, s->carried_length);
        }
    }
    qsort(first.values, first.count, sizeof *first.values, ascending);
    qsort(jitter.values, jitter.count, sizeof *jitter.values, ascending);
    printf(
        "{\"done\":%d,\"not_done\":%d,\"first_p50\":%.3f,\"first_p99\":%.3f,\"jitter_p50\":%.3f,\"jitter_p99\":%.3f}\n",
        done, wanted - done, percentile(&first, 0.5), percentile(&first, 0.99), percentile(&jitter, 0.5),
        percentile(&jitter, 0.99));
}
