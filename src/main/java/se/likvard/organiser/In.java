package se.likvard.organiser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.likvard.value.Unit;

/** The unit of a number, and with it its range. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface In {
    /** The unit. */
    Unit value();
}
