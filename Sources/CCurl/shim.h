/* libcurl for Swift: the plain API, and one inline function per C argument kind of its variadic calls. */
#pragma once
#include <curl/curl.h>
