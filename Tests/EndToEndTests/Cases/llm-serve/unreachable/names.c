/* What name servers do to a program, for LD_PRELOAD: the resolver's answers for names of .fault, by their first label.
 *
 *   nxdomain servfail nodata   the error of that name
 *   silent                     no answer, ever
 *   held                       127.0.0.1 once there is a file NAMES_GATE
 *   flaps0 flaps1              by turns no answer and 127.0.0.1, each name on its own
 *   six                        ::1 alone
 *   many                       a thousand addresses of this machine at which nobody listens
 *   metadata                   169.254.169.254
 *
 * Each look-up of such a name is a line of the file NAMES_LOG.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int turns[2];

static int is(const char *name, const char *label) {
    size_t length = strlen(label);
    return !strncmp(name, label, length) && !strcmp(name + length, ".fault");
}

static void note(const char *name) {
    int log = open(getenv("NAMES_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    dprintf(log, "%s\n", name);
    close(log);
}

/* One address before those that are there; in one block, as freeaddrinfo(3) wants it. */
static struct addrinfo *with(struct addrinfo *next, const char *text, const char *port) {
    int is6 = strchr(text, ':') != NULL;
    struct addrinfo *info = calloc(1, sizeof *info + sizeof(struct sockaddr_in6));
    info->ai_family = is6 ? AF_INET6 : AF_INET;
    info->ai_socktype = SOCK_STREAM;
    info->ai_protocol = IPPROTO_TCP;
    info->ai_addrlen = is6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
    info->ai_addr = (struct sockaddr *)(info + 1);
    info->ai_addr->sa_family = info->ai_family;
    /* The port stands at the same place in both. */
    struct sockaddr_in *four = (struct sockaddr_in *)info->ai_addr;
    four->sin_port = htons(port ? atoi(port) : 0);
    inet_pton(info->ai_family, text,
        is6 ? (void *)&((struct sockaddr_in6 *)info->ai_addr)->sin6_addr : (void *)&four->sin_addr);
    info->ai_next = next;
    return info;
}

int getaddrinfo(const char *name, const char *port, const struct addrinfo *hints, struct addrinfo **found) {
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) =
        dlsym(RTLD_NEXT, "getaddrinfo");
    const char *end = name ? strrchr(name, '.') : NULL;
    if (!end || strcmp(end, ".fault")) return real(name, port, hints, found);
    note(name);
    *found = NULL;
    if (is(name, "nxdomain")) return EAI_NONAME;
    if (is(name, "servfail")) return EAI_AGAIN;
    if (is(name, "nodata")) return EAI_NODATA;
    if (is(name, "silent")) for (;;) pause();
    if (is(name, "held")) while (access(getenv("NAMES_GATE"), F_OK)) usleep(10000);
    if (!strncmp(name, "flaps", 5) && atomic_fetch_add(&turns[name[5] == '1'], 1) % 2 == 0) return EAI_AGAIN;
    if (is(name, "many")) {
        for (int place = 0; place < 1000; place++) {
            char text[32];
            snprintf(text, sizeof text, "127.1.%d.%d", place / 250, place % 250 + 1);
            *found = with(*found, text, port);
        }
        return 0;
    }
    *found = with(NULL, is(name, "six") ? "::1" : is(name, "metadata") ? "169.254.169.254" : "127.0.0.1", port);
    return 0;
}
