// What Swift cannot call by itself: system calls with variable arguments, and those behind _GNU_SOURCE.
#ifndef ONRECORD_CPROCESS_H
#define ONRECORD_CPROCESS_H

#include <stdint.h>

/// A pipe whose ends no other program inherits, even if another thread starts one at this moment, and which are not
/// 0, 1 or 2, even if those are closed. Returns 0, or -1 with errno set.
int onrecord_pipe(int ends[2]);

/// Asks for a pipe that holds this many bytes; it keeps its size when the system allows no more.
void onrecord_widen_pipe(int end, int bytes);

/// Has the system end this process when its parent ends, and gives it a name of its own, where it can (Linux).
void onrecord_be_worker(void);

/// Closes all descriptors from this one on, where the system can (Linux 5.9).
void onrecord_close_from(int first);

/// Lets this process have this many bytes of data at most: an allocation beyond that fails.
void onrecord_limit_memory(uint64_t bytes);

#endif
