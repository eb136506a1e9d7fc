/* What full disks, slow pipes, signals and power cuts do to a program, for LD_PRELOAD.
 *
 *   FAULT_SHORT=1      a write to stdout or to a file takes one byte
 *   FAULT_SIGNALS=1    a thousand signals a second, whose handler does not restart calls
 *   FAULT_FULL=N       files take N bytes in all, then the disk is full
 *   FAULT_KILL=CALL:N  SIGKILL instead of the Nth write (to a file), fsync or rename
 *   FAULT_EIO=CALL:N   that one fails with EIO
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

static atomic_long file_bytes, writes, fsyncs, renames;

static void ignore(int signal) { (void)signal; }

__attribute__((constructor)) static void start_signals(void) {
    if (!getenv("FAULT_SIGNALS")) return;
    struct sigaction action = {.sa_handler = ignore};
    sigaction(SIGALRM, &action, NULL);
    struct itimerval timer = {{0, 1000}, {0, 1000}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

static int is_file(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

static int is_named(const char *variable, const char *call, long number) {
    const char *wanted = getenv(variable);
    size_t length = strlen(call);
    return wanted && !strncmp(wanted, call, length) && wanted[length] == ':' &&
        number == atol(wanted + length + 1);
}

/* Dies when this is the call that FAULT_KILL names; whether it is the one that FAULT_EIO names, with errno set. */
static int fails(const char *call, atomic_long *calls) {
    long number = atomic_fetch_add(calls, 1) + 1;
    if (is_named("FAULT_KILL", call, number)) kill(getpid(), SIGKILL);
    errno = EIO;
    return is_named("FAULT_EIO", call, number);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int file = is_file(descriptor);
    if (file && fails("write", &writes)) return -1;
    const char *limit = getenv("FAULT_FULL");
    if (limit && file && size) {
        long left = atol(limit) - atomic_load(&file_bytes);
        if (left <= 0) {
            errno = ENOSPC;
            return -1;
        }
        if (size > (size_t)left) size = (size_t)left;
    }
    if (getenv("FAULT_SHORT") && size > 1 && (file || descriptor == STDOUT_FILENO)) size = 1;
    ssize_t done = real(descriptor, bytes, size);
    if (file && done > 0) atomic_fetch_add(&file_bytes, done);
    return done;
}

int fsync(int descriptor) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    if (fails("fsync", &fsyncs)) return -1;
    return real(descriptor);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    if (fails("rename", &renames)) return -1;
    return real(from, to);
}
