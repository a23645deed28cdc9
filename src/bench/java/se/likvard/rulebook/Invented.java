package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.likvard.organiser.Absence;
import se.likvard.organiser.ActionProgrammes;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Area;
import se.likvard.organiser.CauseAnalysis;
import se.likvard.organiser.ChiefEducationOfficer;
import se.likvard.organiser.CompensatoryWork;
import se.likvard.organiser.ComplaintsRoutine;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.ExtraResource;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.Leadership;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.NeedsAssessment;
import se.likvard.organiser.NewlyArrivedPupils;
import se.likvard.organiser.Order;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserSupport;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.PreventiveWork;
import se.likvard.organiser.PrincipalService;
import se.likvard.organiser.QualityWork;
import se.likvard.organiser.Reading;
import se.likvard.organiser.ResourceGround;
import se.likvard.organiser.Routine;
import se.likvard.organiser.RulesOfConduct;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.organiser.SpecialSupport;
import se.likvard.organiser.StudentHealth;
import se.likvard.organiser.TargetGroup;
import se.likvard.value.Evidence;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Invented organisers of any size, the same for the same seed: every record type is there, and every rule has a say. */
final class Invented {

    static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final int NEWEST = 2025;

    private final Random random;
    private final double holes;
    private final int units;
    private final int years;

    private Invented(int units, int years, long seed, double holes) {
        this.random = new Random(seed);
        this.holes = holes;
        this.units = units;
        this.years = years;
    }

    /**
     * An organiser.
     *
     * @param holes how much of it is missing, not settled or none, 0–1
     */
    static Organiser organiser(int units, int years, long seed, double holes) {
        return new Invented(units, years, seed, holes).organiser();
    }

    private Organiser organiser() {
        boolean independent = random.nextInt(5) == 0 && holes > 0.1;
        return new Organiser(
                "2120000001",
                "Påhittade kommun",
                independent ? OrganiserType.INDEPENDENT : OrganiserType.MUNICIPAL,
                may("0180"),
                flag(0.2),
                new ChiefEducationOfficer(date()),
                new ComplaintsRoutine(date(), flag(0.8)),
                new QualityWork(date(), flag(0.8), flag(0.5), flag(0.8), flag(0.8)),
                list(units, this::unit),
                list(2, this::model),
                list(units / 4 + 1, this::resource),
                list(units, this::intervention),
                list(units, this::deficiency),
                list(3, id -> new Routine("r" + id, area(), begun())),
                list(2, this::order),
                list(years, this::organiserYear),
                list(years, this::municipalityYear));
    }

    private SchoolUnit unit(int number) {
        return new SchoolUnit(
                code(number),
                "Skola " + number,
                may("0180"),
                may(random.nextInt(6) == 0 ? SchoolForm.PRESCHOOL : SchoolForm.COMPULSORY),
                flag(0.1),
                number(60, 180, 0),
                flag(0.9),
                new PreventiveWork(dateOrNone(), dateOrNone(), dateOrNone(), flag(0.8)),
                new RulesOfConduct(dateOrNone(), flag(0.8), flag(0.8)),
                studentHealth(),
                new ActionProgrammes(flag(0.95), flag(0.95), flag(0.95), flag(0.95)),
                new CompensatoryWork(dateOrNone(), flag(0.8), flag(0.8)),
                new Leadership(flag(0.8), flag(0.8), flag(0.8), flag(0.2)),
                new SpecialSupport(number(0, 30, 0), number(0, 90, 0), number(0, 9, 0), flag(0.8), number(0, 1, 0)),
                new NewlyArrivedPupils(number(0, 1, 0), number(0, 1, 0), number(0, 1, 0)),
                new Absence(number(0, 60, 0), flag(0.8)),
                list(years, year -> schoolYear(NEWEST - year)),
                list(random.nextInt(3), id -> new NeedsAssessment("n" + id, begun())),
                list(random.nextInt(3), id -> new CauseAnalysis("c" + id, begun(), area())),
                list(1 + random.nextInt(4), this::principal),
                list(random.nextInt(2), id -> new OrganiserSupport("s" + id, begun(), dateOrNone())));
    }

    private StudentHealth studentHealth() {
        return new StudentHealth(
                flag(0.97),
                flag(0.97),
                flag(0.97),
                flag(0.97),
                flag(0.97),
                number(3000, 9000, 0),
                number(200, 600, 0),
                number(500, 1500, 0),
                number(200, 600, 0),
                number(0, 1, 2),
                flag(0.9),
                flag(0.9),
                flag(0.9),
                flag(0.9));
    }

    private Order order(int id) {
        return new Order(
                "o" + id,
                anyUnit(),
                area(),
                flag(0.2),
                begun(),
                may(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000))),
                dateOrNone(),
                dateOrNone(),
                may(Evidence.values()[random.nextInt(Evidence.values().length)]));
    }

    private SchoolYear schoolYear(int year) {
        return new SchoolYear(
                year,
                number(100, 600, 0),
                number(12, 90, 0),
                number(170, 250, 1),
                number(0, 1, 3),
                number(0, 1, 3),
                number(0, 1, 3),
                number(10, 60, 1),
                number(0, 1, 3),
                number(1, 3, 2),
                number(-20, 20, 1),
                number(0, 10, 1),
                number(0, 10, 1),
                number(0, 1, 2),
                number(0, 1, 2),
                number(0, 1, 2));
    }

    private PrincipalService principal(int id) {
        return new PrincipalService(
                "p" + id,
                may("person" + random.nextInt(5)),
                begun(),
                dateOrNone(),
                flag(0.8),
                flag(0.8),
                dateOrNone(),
                flag(0.1));
    }

    private AllocationModel model(int id) {
        SchoolForm form = id == 0 ? SchoolForm.COMPULSORY : SchoolForm.PRESCHOOL;
        return new AllocationModel(
                "m" + id,
                may(form),
                flag(0.7),
                begun(),
                dateOrNone(),
                dateOrNone(),
                number(2020, 2025, 0),
                number(0, 1, 2),
                number(0, 1, 2),
                number(0, 900_000_000, 0),
                flag(0.5),
                flag(0.5),
                flag(0.5),
                flag(0.5),
                flag(0.9),
                Listed.unknown());
    }

    private ExtraResource resource(int id) {
        ResourceGround ground = ResourceGround.values()[random.nextInt(ResourceGround.values().length)];
        return new ExtraResource("e" + id, anyUnit(), may(ground), begun(), dateOrNone(), number(1000, 900_000, 0));
    }

    private Intervention intervention(int id) {
        return new Intervention(
                "i" + id,
                anyUnit(),
                area(),
                may(random.nextBoolean() ? TargetGroup.GENERAL : TargetGroup.TARGETED),
                begun(),
                may(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1800))),
                dateOrNone(),
                flag(0.5),
                flag(0.7),
                flag(0.7),
                flag(0.5),
                list(3, reading -> new Reading("m" + reading, begun(), number(0, 1, 2))));
    }

    private Deficiency deficiency(int id) {
        return new Deficiency("d" + id, anyUnit(), area(), begun(), dateOrNone());
    }

    private OrganiserYear organiserYear(int year) {
        return new OrganiserYear(
                NEWEST - year,
                number(500, 5000, 0),
                number(0, 1, 3),
                number(0, 1, 3),
                number(0, 1, 3),
                number(40, 500, 1),
                number(0, 1, 3),
                number(50, 500, 0),
                number(170, 250, 1),
                number(0, 1, 3),
                number(0, 1, 3),
                number(90000, 160000, 0));
    }

    private MunicipalityYear municipalityYear(int year) {
        return new MunicipalityYear(
                NEWEST - year,
                number(500, 5000, 0),
                number(0, 1, 3),
                number(0, 1, 3),
                number(40, 500, 1),
                number(0, 1, 3),
                list(units + 4, this::municipalityUnit));
    }

    private MunicipalityUnit municipalityUnit(int number) {
        double level = random.nextDouble();
        return new MunicipalityUnit(
                code(number),
                flag(0.05),
                number(12, 90, 0),
                may(decimal(170 + 80 * level, 1)),
                may(decimal(level, 3)),
                may(decimal(1 + 2 * level, 2)));
    }

    private Value<String> anyUnit() {
        return may(code(random.nextInt(units)));
    }

    private Value<Area> area() {
        return may(Area.values()[random.nextInt(Area.values().length)]);
    }

    private static String code(int number) {
        return Integer.toString(10_000_000 + number);
    }

    private Value<Boolean> flag(double yes) {
        return may(random.nextDouble() < yes);
    }

    private Value<BigDecimal> number(double least, double most, int decimals) {
        BigDecimal one = decimal(least + (most - least) * random.nextDouble(), decimals);
        return isHole() && random.nextBoolean()
                ? Value.between(one, one.max(decimal(most, decimals)))
                : may(one);
    }

    private static BigDecimal decimal(double number, int decimals) {
        return new BigDecimal(String.format(java.util.Locale.ROOT, "%." + decimals + "f", number));
    }

    private LocalDate day() {
        return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2800));
    }

    private Value<LocalDate> date() {
        return may(day());
    }

    private Value<LocalDate> begun() {
        LocalDate day = day();
        return isHole() ? Value.between(day, day.plusDays(500)) : may(day);
    }

    private Value<LocalDate> dateOrNone() {
        return random.nextInt(3) == 0 ? Value.none() : begun();
    }

    private boolean isHole() {
        return random.nextDouble() < holes;
    }

    private <T> Value<T> may(T value) {
        if (!isHole()) {
            return Value.of(value);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Value.none();
            case 1 -> Value.notApplicable();
            default -> Value.unknown(Reason.SUPPRESSED);
        };
    }

    private <T> Listed<T> list(int size, IntFunction<T> element) {
        return random.nextDouble() < holes / 2
                ? Listed.unknown()
                : Listed.of(IntStream.range(0, size).mapToObj(element).toList());
    }
}
