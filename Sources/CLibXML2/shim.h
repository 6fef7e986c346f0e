#ifndef ONRECORD_CLIBXML2_SHIM_H
#define ONRECORD_CLIBXML2_SHIM_H

/* Debian's libxml2 includes ICU's headers, which clash with those of Foundation in a program that imports both.
   Nothing declared here depends on them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// `xmlFree` is a global function pointer, which Swift 6 rejects as shared mutable state.
static inline void onrecord_xmlFree(void *memory) { xmlFree(memory); }

#endif
