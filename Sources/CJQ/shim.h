/* libjq for Swift. Debian ships it without a .pc file, so the module map names the library. */
#pragma once
#include <jq.h>
#include <jv.h>
#include <semaphore.h>
#include <stdio.h>
#include <time.h>
#include <bits/types/cookie_io_functions_t.h>

/* Two calls of glibc that stand behind _GNU_SOURCE, which is not set when Swift imports this header. */
extern int sem_clockwait(sem_t *, clockid_t, const struct timespec *);
extern FILE *fopencookie(void *, const char *, cookie_io_functions_t);

/* The C library's variable, which Swift cannot assign. */
static inline void cjq_replace_stderr(FILE *stream) { stderr = stream; }

/* Counters for signal handlers: Swift's own need metadata that a fault may have written over. */
static inline int cjq_add(int *counter, int number) { return __atomic_add_fetch(counter, number, __ATOMIC_RELAXED); }
