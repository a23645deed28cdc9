/** The command line: reads what is asked for, calls the engine and writes what it says. */
@NullMarked
package se.likvard.cli;

import org.jspecify.annotations.NullMarked;
