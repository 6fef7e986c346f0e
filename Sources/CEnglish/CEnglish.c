#include "CEnglish.h"

// #embed is C23: a resource bundle would tie the binary to its build folder, and a Swift literal takes minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned, because the tables are read in place as numbers of eight bytes.
#define TABLE static const _Alignas(64) unsigned char

TABLE class_lexicon[] = {
#embed "Tables/class_lexicon.bin"
};
TABLE endings[] = {
#embed "Tables/endings.bin"
};
TABLE names[] = {
#embed "Tables/names.bin"
};
TABLE name_phrases[] = {
#embed "Tables/name_phrases.bin"
};

// Functions, because an array whose length only this file knows cannot be imported into Swift.
#define ACCESSOR(name) \
  const void *onrecord_english_##name(size_t *length) { \
    *length = sizeof name; \
    return name; \
  }

ACCESSOR(class_lexicon)
ACCESSOR(endings)
ACCESSOR(names)
ACCESSOR(name_phrases)
