#ifndef ONRECORD_CZLIB_SHIM_H
#define ONRECORD_CZLIB_SHIM_H

#include <zlib.h>

/// `inflateInit2` is a macro, which Swift does not see.
static inline int onrecord_inflateInit(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
