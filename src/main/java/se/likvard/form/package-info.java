/** The form: a spreadsheet that asks the organiser what nobody else can answer, and what it says when it comes back. */
@NullMarked
package se.likvard.form;

import org.jspecify.annotations.NullMarked;
