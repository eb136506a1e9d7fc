// What libcurl alone does: so many embeddings calls with so many in flight over kept connections, the answers thrown
// away. The ceiling for anything built on libcurl; for benchmarks.
//
//     calls URL COUNT PARALLEL [TEXTS]      TEXTS in each call; default 1
//
// One thread, one multi handle, driven by epoll and curl_multi_socket_action, its fastest form. Ends with 1 when an answer was
// not 200.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

enum { MAX_PARALLEL = 1000, MAX_TEXTS = 2048 };

static CURLM *multi;
static int epoll, texts = 1;
static long timeout = -1, started, ended, wanted;

static size_t discard(char *bytes, size_t size, size_t count, void *user) {
    (void)bytes, (void)user;
    return size * count;
}

static int watch(CURL *easy, curl_socket_t socket, int action, void *user, void *known) {
    (void)easy, (void)user;
    struct epoll_event event = {.data.fd = socket};
    if (action & CURL_POLL_IN) event.events |= EPOLLIN;
    if (action & CURL_POLL_OUT) event.events |= EPOLLOUT;
    if (action == CURL_POLL_REMOVE) {
        epoll_ctl(epoll, EPOLL_CTL_DEL, socket, NULL);
        curl_multi_assign(multi, socket, NULL);
    } else {
        epoll_ctl(epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
        curl_multi_assign(multi, socket, &epoll);
    }
    return 0;
}

static int set_timer(CURLM *of, long milliseconds, void *user) {
    (void)of, (void)user;
    timeout = milliseconds;
    return 0;
}

static void ask(CURL *easy) {
    static char body[MAX_TEXTS * 32 + 64];
    int length = sprintf(body, "{\"model\":\"bench\",\"input\":[");
    for (int i = 0; i < texts; i++)
        length += sprintf(body + length, "%s\"row %ld of many\"", i ? "," : "", started * texts + i);
    length += sprintf(body + length, "]}");
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)length);
    curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, body);
    curl_multi_add_handle(multi, easy);
    started++;
}

static void take_ended(void) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(multi, &left))) {
        CURL *easy = message->easy_handle;
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        if (message->data.result != CURLE_OK || status != 200) {
            fprintf(stderr, "calls: status %ld: %s\n", status, curl_easy_strerror(message->data.result));
            exit(1);
        }
        curl_multi_remove_handle(multi, easy);
        ended++;
        if (started < wanted) ask(easy);
    }
}

int main(int count, char **arguments) {
    if (count < 4) return 64;
    wanted = atol(arguments[2]);
    int parallel = atoi(arguments[3]);
    if (count > 4) texts = atoi(arguments[4]);
    if (parallel < 1 || parallel > MAX_PARALLEL || texts < 1 || texts > MAX_TEXTS) return 64;
    curl_global_init(CURL_GLOBAL_ALL);
    multi = curl_multi_init();
    epoll = epoll_create1(EPOLL_CLOEXEC);
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer);
    struct curl_slist *fields = curl_slist_append(NULL, "Content-Type: application/json");
    for (int i = 0; i < parallel && started < wanted; i++) {
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, arguments[1]);
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, discard);
        ask(easy);
    }
    while (ended < wanted) {
        struct epoll_event events[256];
        int running, found = timeout == 0 ? 0 : epoll_wait(epoll, events, 256, timeout);
        if (found == 0) {
            timeout = -1;
            curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
        }
        for (int i = 0; i < found; i++) {
            int bits = (events[i].events & EPOLLIN ? CURL_CSELECT_IN : 0)
                | (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0)
                | (events[i].events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);
            curl_multi_socket_action(multi, events[i].data.fd, bits, &running);
        }
        take_ended();
    }
    return 0;
}
