/* libcurl for Swift: the plain API, one inline function per C argument kind of its variadic calls, and the
   Linux headers of its event loop that the Glibc module leaves out.

   libcurl is not linked but loaded at its first use: with its thirty libraries that takes 3 ms, which a tool that
   sends nothing saves and any other overlaps with its own start. Call ccurl_load before anything else here. */
#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#if LIBCURL_VERSION_NUM < 0x075700
#error "libcurl 7.87 or later is needed (CURLOPT_QUICK_EXIT)"
#endif

/* The loaded library, NULL when there is none; dlopen(3) itself remembers it. */
static inline void *ccurl_load(void) { return dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL); }

/* A function of the loaded library. Each place looks it up once; threads that meet there find the same address. */
#define CCURL(name)                                                                          \
    ({                                                                                       \
        static __typeof__(&name) found;                                                      \
        __typeof__(&name) function = __atomic_load_n(&found, __ATOMIC_RELAXED);              \
        if (!function) {                                                                     \
            function = (__typeof__(&name))dlsym(ccurl_load(), #name);                        \
            __atomic_store_n(&found, function, __ATOMIC_RELAXED);                            \
        }                                                                                    \
        function;                                                                            \
    })

static inline CURLcode ccurl_global_init(long flags) { return CCURL(curl_global_init)(flags); }
static inline char *ccurl_version(void) { return CCURL(curl_version)(); }
static inline CURL *ccurl_easy_init(void) { return CCURL(curl_easy_init)(); }
static inline void ccurl_easy_cleanup(CURL *curl) { CCURL(curl_easy_cleanup)(curl); }
static inline CURLcode ccurl_easy_pause(CURL *curl, int mask) { return CCURL(curl_easy_pause)(curl, mask); }
static inline const char *ccurl_easy_strerror(CURLcode code) { return CCURL(curl_easy_strerror)(code); }
static inline CURLM *ccurl_multi_init(void) { return CCURL(curl_multi_init)(); }
static inline CURLMcode ccurl_multi_cleanup(CURLM *multi) { return CCURL(curl_multi_cleanup)(multi); }

static inline CURLMcode ccurl_multi_add_handle(CURLM *multi, CURL *curl) {
    return CCURL(curl_multi_add_handle)(multi, curl);
}

static inline CURLMcode ccurl_multi_remove_handle(CURLM *multi, CURL *curl) {
    return CCURL(curl_multi_remove_handle)(multi, curl);
}

static inline CURLMsg *ccurl_multi_info_read(CURLM *multi, int *left) {
    return CCURL(curl_multi_info_read)(multi, left);
}

static inline CURLMcode ccurl_multi_socket_action(CURLM *multi, curl_socket_t socket, int events, int *running) {
    return CCURL(curl_multi_socket_action)(multi, socket, events, running);
}

static inline struct curl_slist *ccurl_slist_append(struct curl_slist *list, const char *text) {
    return CCURL(curl_slist_append)(list, text);
}

static inline void ccurl_slist_free_all(struct curl_slist *list) { CCURL(curl_slist_free_all)(list); }

typedef size_t (*ccurl_data_callback)(char *, size_t, size_t, void *);

static inline CURLcode ccurl_set_long(CURL *curl, CURLoption option, long value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_size(CURL *curl, CURLoption option, curl_off_t value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_text(CURL *curl, CURLoption option, const char *value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *curl, CURLoption option, void *value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_list(CURL *curl, CURLoption option, struct curl_slist *value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_data_callback(CURL *curl, CURLoption option, ccurl_data_callback value) {
    return CCURL(curl_easy_setopt)(curl, option, value);
}

static inline CURLcode ccurl_set_seek_callback(CURL *curl, curl_seek_callback value) {
    return CCURL(curl_easy_setopt)(curl, CURLOPT_SEEKFUNCTION, value);
}

static inline CURLcode ccurl_set_open_callback(CURL *curl, curl_opensocket_callback value) {
    return CCURL(curl_easy_setopt)(curl, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode ccurl_set_lookup_callback(CURL *curl, curl_resolver_start_callback value) {
    return CCURL(curl_easy_setopt)(curl, CURLOPT_RESOLVER_START_FUNCTION, value);
}

static inline CURLcode ccurl_set_close_callback(CURL *curl, curl_closesocket_callback value, void *data) {
    CURLcode code = CCURL(curl_easy_setopt)(curl, CURLOPT_CLOSESOCKETFUNCTION, value);
    return code ? code : CCURL(curl_easy_setopt)(curl, CURLOPT_CLOSESOCKETDATA, data);
}

static inline CURLcode ccurl_get_long(CURL *curl, CURLINFO info, long *value) {
    return CCURL(curl_easy_getinfo)(curl, info, value);
}

static inline CURLcode ccurl_get_size(CURL *curl, CURLINFO info, curl_off_t *value) {
    return CCURL(curl_easy_getinfo)(curl, info, value);
}

static inline CURLcode ccurl_get_pointer(CURL *curl, CURLINFO info, void **value) {
    return CCURL(curl_easy_getinfo)(curl, info, value);
}

/* At most 15 bytes; seen in ps and top. */
static inline void ccurl_name_this_thread(const char *name) { prctl(PR_SET_NAME, name); }

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return CCURL(curl_multi_setopt)(multi, option, value);
}

static inline CURLMcode ccurl_multi_set_socket_callback(CURLM *multi, curl_socket_callback value, void *data) {
    CURLMcode code = CCURL(curl_multi_setopt)(multi, CURLMOPT_SOCKETFUNCTION, value);
    return code ? code : CCURL(curl_multi_setopt)(multi, CURLMOPT_SOCKETDATA, data);
}

static inline CURLMcode ccurl_multi_set_timer_callback(CURLM *multi, curl_multi_timer_callback value, void *data) {
    CURLMcode code = CCURL(curl_multi_setopt)(multi, CURLMOPT_TIMERFUNCTION, value);
    return code ? code : CCURL(curl_multi_setopt)(multi, CURLMOPT_TIMERDATA, data);
}

static inline CURLcode ccurl_set_prereq_callback(CURL *curl, curl_prereq_callback value) {
    return CCURL(curl_easy_setopt)(curl, CURLOPT_PREREQFUNCTION, value);
}

/* What the system knows of a TCP connection: the kernel's struct tcp_info (linux/tcp.h, which cannot stand beside
   netinet/tcp.h) up to the last counter that is read, and the error that waits to be read. */
struct ccurl_tcp {
    unsigned char state;
    unsigned char flags[7];
    unsigned int counters[24];
    unsigned long long pacing[2];
    unsigned long long bytes_acked;
    unsigned long long bytes_received;
    unsigned int segments[6];
    unsigned long long times[4];
    unsigned int delivered[2];
    unsigned long long bytes_sent;
    unsigned long long bytes_resent;
};
_Static_assert(sizeof(struct ccurl_tcp) == 216, "bytes_acked is at 120, bytes_sent at 200 in struct tcp_info");

/* 0, or -1 where the socket is not TCP or the kernel is older than 4.19. */
static inline int ccurl_tcp_state(int socket, struct ccurl_tcp *tcp, int *error) {
    socklen_t length = sizeof *tcp, error_length = sizeof *error;
    if (getsockopt(socket, IPPROTO_TCP, 11 /* TCP_INFO */, tcp, &length) || length < sizeof *tcp) return -1;
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, error, &error_length);
}
