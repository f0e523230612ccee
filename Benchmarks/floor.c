/* The least that reading YAML with libyaml can cost: each file is read whole, every event is taken with its marks, and
 * nothing is kept. What motc's stages cost is given as a multiple of this.
 *
 *   cc -O2 -o floor floor.c -lyaml && ./floor LIST        LIST: a file with one path a line */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

int main(int argc, char **argv) {
  FILE *list = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (!list) { fprintf(stderr, "usage: floor LIST\n"); return 2; }
  char path[4096];
  unsigned char *bytes = NULL;
  size_t capacity = 0, files = 0, events = 0, marks = 0;
  while (fgets(path, sizeof path, list)) {
    path[strcspn(path, "\n")] = 0;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status)) { perror(path); return 2; }
    size_t size = (size_t)status.st_size, got = 0;
    if (size > capacity && !(bytes = realloc(bytes, capacity = size))) return 2;
    while (got < size) {
      ssize_t count = read(file, bytes + got, size - got);
      if (count <= 0) break;
      got += (size_t)count;
    }
    close(file);
    yaml_parser_t parser;
    yaml_event_t event;
    if (!yaml_parser_initialize(&parser)) return 2;
    yaml_parser_set_input_string(&parser, bytes, got);
    for (int ended = 0; !ended; events++) {
      if (!yaml_parser_parse(&parser, &event)) { fprintf(stderr, "%s: %s\n", path, parser.problem); return 1; }
      marks += event.start_mark.index + event.end_mark.index;
      ended = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    files++;
  }
  printf("files %zu, events %zu (%zu)\n", files, events, marks);
  return 0;
}
