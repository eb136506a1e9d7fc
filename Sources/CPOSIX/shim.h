/// Calls of the GNU C library that its Swift overlay hides behind _GNU_SOURCE or variadics.
#ifndef CPOSIX_SHIM_H
#define CPOSIX_SHIM_H

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/socket.h>

extern int pipe2(int ends[2], int flags);
extern int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);
extern int execvpe(const char *file, char *const argv[], char *const envp[]);

/// Forbids core files and other processes' access to this one's memory.
static inline int posix_forbid_dump(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/// Lets all threads allocate from one heap.
static inline int posix_share_one_heap(void) { return mallopt(M_ARENA_MAX, 1); }

#endif
