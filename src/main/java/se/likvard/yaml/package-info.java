/** Reads YAML with the place of every key and value, so that every problem can be told with its line and column. */
@NullMarked
package se.likvard.yaml;

import org.jspecify.annotations.NullMarked;
