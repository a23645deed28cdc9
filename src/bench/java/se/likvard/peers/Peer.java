package se.likvard.peers;

import java.util.List;
import java.util.Map;
import se.likvard.assessment.Verdict;

/** A way to judge organisers by rules that it was made with. */
public interface Peer {

    /** What it is called in the table. */
    String name();

    /** What it can express of rules and figures, in a few words. */
    String expresses();

    /** Whether it can say "not assessed"; one that cannot is given complete figures only. */
    default boolean isThreeValued() {
        return false;
    }

    /**
     * Makes ready to judge: compiles the rules, and turns the facts into its own form where that is not part of its judging.
     *
     * @throws Exception whatever stands in the way: the peer is then left out
     */
    Judge over(List<Given> organisers) throws Exception;

    /** A peer that is ready. */
    interface Judge {

        /** Judges an organiser by its number; this is what is timed. */
        Object judge(int number);

        /** The same in words common to all, by rule and subject: those found, and if it is three-valued, every verdict. */
        Map<String, Verdict> said(int number);

        /** What {@link #said} calls what a rule says of a subject. */
        static String key(String rule, String subject) {
            return rule + " " + subject;
        }
    }
}
