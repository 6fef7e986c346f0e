#ifndef ONRECORD_CLIBZIP_SHIM_H
#define ONRECORD_CLIBZIP_SHIM_H

#include <zip.h>

#endif
