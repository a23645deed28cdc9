package se.likvard.assessment;

/** An outcome that a recommendation rests on. */
public record Because(String rule, Subject subject, Verdict verdict) {}
