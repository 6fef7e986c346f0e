#ifndef CSCHEMAS_H
#define CSCHEMAS_H

#include <stddef.h>

// The files of Schemas/, as they were when this was compiled; each sets the number of bytes.
const unsigned char *onrecord_schema_record(size_t *length);
const unsigned char *onrecord_schema_gold(size_t *length);
const unsigned char *onrecord_schema_claimreview(size_t *length);
const unsigned char *onrecord_schema_report(size_t *length);
const unsigned char *onrecord_schema_diff(size_t *length);
const unsigned char *onrecord_schema_context(size_t *length);
const unsigned char *onrecord_schema_vocabulary(size_t *length);
const unsigned char *onrecord_schema_shapes(size_t *length);

#endif
