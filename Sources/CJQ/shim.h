/* libjq for Swift. Debian ships it without a .pc file, so the module map names the library. */
#pragma once
#include <jq.h>
#include <jv.h>
