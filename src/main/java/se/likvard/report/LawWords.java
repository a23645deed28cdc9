package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Provision;

/** The provisions that something rests on, in words. */
final class LawWords {

    private LawWords() {}

    static void print(List<Provision> law, Page page) {
        String label = page.in("Lag", "Law");
        for (Provision provision : Sorted.law(law)) {
            page.detail(label, page.in(provision.text()));
            label = "";
        }
    }
}
