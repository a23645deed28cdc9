package se.likvard.value;

/** What a report shows beside a recommendation, so that whoever decides can see what it would mean. */
public enum Exhibit {
    /** What a newer index would change at each school that shares money by an allocation model. */
    NEWER_INDEX("AllocationModel");

    private final String subject;

    Exhibit(String subject) {
        this.subject = subject;
    }

    /** The type that a recommendation must be about to show it. */
    public String subject() {
        return subject;
    }
}
