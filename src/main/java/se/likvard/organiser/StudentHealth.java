package se.likvard.organiser;

import se.likvard.value.Value;

/** Whether the unit's pupils have access to each profession of the student health (2 kap. 25 §). */
public record StudentHealth(
        Value<Boolean> schoolDoctor,
        Value<Boolean> schoolNurse,
        Value<Boolean> psychologist,
        Value<Boolean> counsellor,
        Value<Boolean> specialEducator) {}
