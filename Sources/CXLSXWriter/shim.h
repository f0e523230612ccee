#ifndef MOTC_CXLSXWRITER_SHIM_H
#define MOTC_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
