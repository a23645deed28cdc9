package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * The unit's student health (2 kap. 25 §): whether its pupils have access to each profession, and how it works.
 *
 * @param pupilsPerDoctor pupils per full-time equivalent, as of the other professions; none when there is no such staff
 * @param preventiveShare share of the working time that prevents ill health and promotes health
 * @param individualLevel whether it works with single pupils, as documented; so of groups and of the whole school
 * @param cooperates whether it cooperates with health care and social services when that is needed
 */
public record StudentHealth(
        Value<Boolean> schoolDoctor,
        Value<Boolean> schoolNurse,
        Value<Boolean> psychologist,
        Value<Boolean> counsellor,
        Value<Boolean> specialEducator,
        @In(Unit.PUPILS) @Behind(People.PUPILS) Value<BigDecimal> pupilsPerDoctor,
        @In(Unit.PUPILS) @Behind(People.PUPILS) Value<BigDecimal> pupilsPerNurse,
        @In(Unit.PUPILS) @Behind(People.PUPILS) Value<BigDecimal> pupilsPerPsychologist,
        @In(Unit.PUPILS) @Behind(People.PUPILS) Value<BigDecimal> pupilsPerCounsellor,
        @In(Unit.SHARE) @Behind(People.NOBODY) Value<BigDecimal> preventiveShare,
        Value<Boolean> individualLevel,
        Value<Boolean> groupLevel,
        Value<Boolean> schoolLevel,
        Value<Boolean> cooperates) {}
