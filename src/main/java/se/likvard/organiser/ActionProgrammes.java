package se.likvard.organiser;

import se.likvard.value.Value;

/**
 * What a review of the unit's action programmes found (3 kap. 9 §): true when every reviewed programme states it.
 * Not applicable when the unit has no action programmes. No single programme is described: no personal data.
 */
public record ActionProgrammes(
        Value<Boolean> statesNeed,
        Value<Boolean> statesMeasures,
        Value<Boolean> statesFollowUp,
        Value<Boolean> statesResponsible) {}
