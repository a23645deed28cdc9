package se.likvard.source.unit;

import java.util.List;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.value.Words;

/** Organisers in the register, of every school form. Their list carries no day. */
final class RegisterOrganisers implements TableKind {

    private static final String NUMBER = "ORGANISATIONSNR";
    private static final String TYPE = "HUVUDMANNATYP";
    private static final String NAME = "NAMN";

    @Override
    public Words title() {
        return new Words("huvudmän ur skolenhetsregistret", "organisers of the register of school units");
    }

    /** The school forms are not read, but nothing else tells this list from other lists of organisers. */
    @Override
    public List<String> headings() {
        return List.of(NUMBER, TYPE, NAME, "FÖRSKOLEKLASS", "GRUNDSKOLA", "GYMNASIESKOLA", "JURIDISK FORM");
    }

    @Override
    public Rows begin(Findings findings) {
        findings.told().note(new Words("filen säger inte vilken dag den avser", "the file does not say its day"));
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String number = entry.identifier(Identifier.ORGANISER, NUMBER);
        OrganiserType type = entry.type(TYPE);
        String name = entry.name(NAME);
        if (!entry.isFaulty()) {
            findings.organiser(new OrganiserClaim(number, name, type, null, Publication.REGISTER, entry.where()));
        }
    }
}
