package se.likvard.report;

import se.likvard.assessment.Audience;
import se.likvard.value.Words;

/** What stands first in a result that is never protected for the public: for whom it is, and that it is not to be published. */
public final class CaseNotice {

    private CaseNotice() {}

    /** The notice, with the reason. */
    public static Words words() {
        Words shown = Audience.CASE.words();
        return new Words(
                "Visas för " + shown.sv() + ". Ska inte publiceras: små grupper är inte skyddade här.",
                "Shown to " + shown.en() + ". Not for publication: small groups are not protected here.");
    }
}
