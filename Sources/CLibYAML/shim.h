#ifndef MOTC_CLIBYAML_SHIM_H
#define MOTC_CLIBYAML_SHIM_H
#include <yaml.h>
#endif
