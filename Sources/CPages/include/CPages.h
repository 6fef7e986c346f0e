#ifndef CPAGES_H
#define CPAGES_H

#include <stddef.h>

// The files of Templates/, as they were when this was compiled; each sets the number of bytes.
const unsigned char *onrecord_page_layout(size_t *length);
const unsigned char *onrecord_page_article(size_t *length);
const unsigned char *onrecord_page_words(size_t *length);
const unsigned char *onrecord_page_claims(size_t *length);
const unsigned char *onrecord_page_index(size_t *length);
const unsigned char *onrecord_page_blocks(size_t *length);
const unsigned char *onrecord_page_diff(size_t *length);
const unsigned char *onrecord_page_changes(size_t *length);
const unsigned char *onrecord_page_style(size_t *length);
const unsigned char *onrecord_page_script(size_t *length);

#endif
