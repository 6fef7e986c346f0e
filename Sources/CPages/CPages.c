#include "CPages.h"

// #embed is C23: a resource bundle would tie the binary to its build folder, and a Swift literal takes minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char layout[] = {
#embed "Templates/layout.mustache"
};
static const unsigned char article[] = {
#embed "Templates/article.mustache"
};
static const unsigned char words[] = {
#embed "Templates/words.mustache"
};
static const unsigned char claims[] = {
#embed "Templates/claims.mustache"
};
static const unsigned char index_[] = {
#embed "Templates/index.mustache"
};
static const unsigned char blocks[] = {
#embed "Templates/blocks.mustache"
};
static const unsigned char diff[] = {
#embed "Templates/diff.mustache"
};
static const unsigned char changes[] = {
#embed "Templates/changes.mustache"
};
static const unsigned char style[] = {
#embed "Templates/page.css"
};
static const unsigned char script[] = {
#embed "Templates/page.js"
};

// Functions, because an array whose length only this file knows cannot be imported into Swift.
#define ACCESSOR(name, bytes) \
  const unsigned char *onrecord_page_##name(size_t *length) { \
    *length = sizeof bytes; \
    return bytes; \
  }

ACCESSOR(layout, layout)
ACCESSOR(article, article)
ACCESSOR(words, words)
ACCESSOR(claims, claims)
ACCESSOR(index, index_)
ACCESSOR(blocks, blocks)
ACCESSOR(diff, diff)
ACCESSOR(changes, changes)
ACCESSOR(style, style)
ACCESSOR(script, script)
