#ifndef ONRECORD_CLIBXML2_SHIM_H
#define ONRECORD_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// `xmlFree` is a global function pointer, which Swift 6 rejects as shared mutable state.
static inline void onrecord_xmlFree(void *memory) { xmlFree(memory); }

#endif
