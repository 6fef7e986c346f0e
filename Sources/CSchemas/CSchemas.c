#include "CSchemas.h"

// #embed is C23: a resource bundle would tie the binary to its build folder, and a Swift literal takes minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char record[] = {
#embed "../../Schemas/record.schema.json"
};
static const unsigned char gold[] = {
#embed "../../Schemas/gold.schema.json"
};
static const unsigned char claimreview[] = {
#embed "../../Schemas/claimreview.schema.json"
};
static const unsigned char report[] = {
#embed "../../Schemas/report.schema.json"
};
static const unsigned char diff[] = {
#embed "../../Schemas/diff.schema.json"
};
static const unsigned char context[] = {
#embed "../../Schemas/context.jsonld"
};
static const unsigned char vocabulary[] = {
#embed "../../Schemas/vocabulary.ttl"
};
static const unsigned char shapes[] = {
#embed "../../Schemas/shapes.ttl"
};

// Functions, because an array whose length only this file knows cannot be imported into Swift.
#define ACCESSOR(name) \
  const unsigned char *onrecord_schema_##name(size_t *length) { \
    *length = sizeof name; \
    return name; \
  }

ACCESSOR(record)
ACCESSOR(gold)
ACCESSOR(claimreview)
ACCESSOR(report)
ACCESSOR(diff)
ACCESSOR(context)
ACCESSOR(vocabulary)
ACCESSOR(shapes)
