#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

static int lift(int *end) {
  if (*end > 2) return 0;
  int higher = fcntl(*end, F_DUPFD_CLOEXEC, 3);
  if (higher < 0) return -1;
  close(*end);
  *end = higher;
  return 0;
}

int onrecord_pipe(int ends[2]) {
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
#else
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
#endif
  if (lift(&ends[0]) == 0 && lift(&ends[1]) == 0) return 0;
  int code = errno;
  close(ends[0]);
  close(ends[1]);
  errno = code;
  return -1;
}

void onrecord_widen_pipe(int end, int bytes) {
#ifdef __linux__
  fcntl(end, F_SETPIPE_SZ, bytes);
#endif
}

void onrecord_be_worker(void) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NAME, "onrecord worker");
#endif
}

void onrecord_close_from(int first) {
#if defined(__linux__) && defined(SYS_close_range)
  syscall(SYS_close_range, (unsigned)first, ~0u, 0u);
#endif
}

void onrecord_limit_memory(uint64_t bytes) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_DATA, &limit) != 0) return;
  if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur <= bytes) return;
  limit.rlim_cur = bytes;
  setrlimit(RLIMIT_DATA, &limit);
}
