/// Calls of the GNU C library that its Swift overlay hides behind _GNU_SOURCE or variadics.
#ifndef CPOSIX_SHIM_H
#define CPOSIX_SHIM_H

#include <malloc.h>
#include <sys/prctl.h>

extern int pipe2(int ends[2], int flags);
// Declared without <sys/socket.h>, which this module would take from Glibc.
struct sockaddr;
extern int accept4(int socket, struct sockaddr *address, unsigned int *length, int flags);
extern int pidfd_open(int process, unsigned int flags);
extern int execvpe(const char *file, char *const argv[], char *const envp[]);

/// Forbids core files and other processes' access to this one's memory.
static inline int posix_forbid_dump(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/// Lets all threads allocate from one heap.
static inline int posix_share_one_heap(void) { return mallopt(M_ARENA_MAX, 1); }

/// Where the linker put the program's constants and code.
extern const char __executable_start[], etext[];
extern int getpagesize(void);
extern int madvise(void *address, unsigned long length, int advice);

/// Unmaps the pages of the program's constants and code; each is read again, from the file's cache, when it is used.
static inline int posix_forget_code(void) {
    unsigned long page = getpagesize();
    unsigned long start = ((unsigned long)__executable_start + page - 1) & ~(page - 1);
    unsigned long end = (unsigned long)etext & ~(page - 1);
    return start < end ? madvise((void *)start, end - start, 4 /* MADV_DONTNEED */) : 0;
}

/// Keeps memory that was freed for the next use, up to 64 MiB, and takes blocks of up to 8 MiB from the heap.
static inline int posix_keep_freed_memory(void) {
    return mallopt(M_TRIM_THRESHOLD, 64 << 20) && mallopt(M_MMAP_THRESHOLD, 8 << 20);
}

#endif
