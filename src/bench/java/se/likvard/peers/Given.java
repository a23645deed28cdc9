package se.likvard.peers;

import java.util.List;
import se.likvard.dialect.Fact;
import se.likvard.organiser.OrganiserType;

/** An organiser to judge: everything that rules see of it. */
public record Given(List<Fact> facts, OrganiserType type) {}
