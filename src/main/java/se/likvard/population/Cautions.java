package se.likvard.population;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** What whoever reads a summary must know. */
final class Cautions {

    static final Words SHARES = new Words(
            "Andelarna beskriver de uppgifter som gavs, inte alla huvudmän.",
            "The shares describe the data given, not all organisers.");

    /** As Skolverket says of SALSA and the Schools Inspectorate of its statistics, in other words. */
    private static final List<Words> ALWAYS = List.of(
            new Words(
                    "Här finns ingen rangordning, och ingen ska göras av resultaten. Skolverket säger om SALSA att det inte"
                            + " är till för att rangordna; hälften av skolorna hamnar under noll redan genom hur det räknas.",
                    "There is no ranking here, and none should be made of the results. Skolverket says of SALSA that it is"
                            + " not for ranking; half of the schools come out below zero by the way it is reckoned."),
            new Words(
                    "Skolinspektionen säger om sin egen statistik att de granskade huvudmännen inte är dragna av slumpen, att"
                            + " andelar därför inte gäller alla, och att år är svåra att jämföra. Det gäller också här.",
                    "The Schools Inspectorate says of its own statistics that the organisers reviewed are not drawn at"
                            + " random, that shares therefore do not hold for all, and that years are hard to compare. That"
                            + " goes for this too."),
            new Words(
                    "Inte bedömt betyder att det som saknas avgör. Den som har lämnat mer uppgifter får fler iakttagelser,"
                            + " inte fler brister.",
                    "Not assessed means that what is missing decides. Whoever has told more gets more findings, not more"
                            + " deficiencies."),
            new Words(
                    "Bara Skolinspektionen eller en domstol kan slå fast en brist.",
                    "Only the Schools Inspectorate or a court can establish a breach."));

    private static final Counted REPEATED = new Counted(
            "av dem har ett organisationsnummer som redan hade kommit, och räknas ändå.",
            "av dem har ett organisationsnummer som redan hade kommit, och räknas ändå.",
            "of them has a registration number that had come before, and is counted all the same.",
            "of them have a registration number that had come before, and are counted all the same.");

    private static final Counted FAULTS = new Counted(
            "fel i tabellerna som huvudmännen gjordes av kostade en rad, en siffra eller en fil",
            "fel i tabellerna som huvudmännen gjordes av kostade en rad, en siffra eller en fil var",
            "fault in the tables that the organisers were made of cost a row, a figure or a file",
            "faults in the tables that the organisers were made of cost a row, a figure or a file each");

    private Cautions() {}

    static List<Words> of(Summary summary) {
        List<Words> all = new ArrayList<>(List.of(SHARES));
        all.addAll(ALWAYS);
        if (summary.repeated() > 0) {
            all.add(REPEATED.of(summary.repeated()));
        }
        if (summary.faults() > 0) {
            all.add(faults(summary.faults()));
        }
        return all;
    }

    private static Words faults(int number) {
        Words cost = FAULTS.of(number);
        return new Words(
                cost.sv() + ": det som stod där är inte känt.", cost.en() + ": what stood there is not known.");
    }
}
