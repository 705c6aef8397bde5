// Nothing of its own: the room is expat's header and its archive.
#include "cexpat.h"
