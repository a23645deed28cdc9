package se.likvard.cli;

/** Whoever read the result has stopped, as {@code head} does: no reason to say anything. */
final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
