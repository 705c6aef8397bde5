// Reads a book with simdjson into a tree and does nothing with it: the least that any program must do.
//   parse BOOK
#include <simdjson.h>

int main(int, char **arguments) {
  simdjson::dom::parser parser;
  simdjson::dom::element book;
  return parser.load(arguments[1]).get(book) ? 1 : 0;
}
