package se.likvard.organiser;

/** Why a unit gets money beside the ordinary allocation. */
public enum ResourceGround {
    NEWLY_ARRIVED,
    SOCIO_ECONOMIC,
    SPECIAL_SUPPORT,
    SMALL_UNIT,
    OTHER
}
