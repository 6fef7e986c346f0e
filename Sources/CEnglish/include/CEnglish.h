#ifndef CENGLISH_H
#define CENGLISH_H

#include <stddef.h>

// The packed tables of Tables/; each sets the number of bytes. English/PackedTables.swift says what they hold.
const void *onrecord_english_class_lexicon(size_t *length);
const void *onrecord_english_endings(size_t *length);
const void *onrecord_english_names(size_t *length);
const void *onrecord_english_name_phrases(size_t *length);

#endif
