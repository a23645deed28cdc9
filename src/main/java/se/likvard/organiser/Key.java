package se.likvard.organiser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component that names a record among its siblings; it must be given and be unique in its list. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Key {
    /**
     * Text that can be printed anywhere: not blank at the start, and without control characters, line breaks and halves
     * of characters. Terminals and reports must be able to show whatever was sent in.
     */
    String TEXT = "[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]"
            + "[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]*";

    /** A regular expression that the whole key must match. */
    String pattern() default TEXT;
}
