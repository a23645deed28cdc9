package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.likvard.allocation.School;
import se.likvard.allocation.Sheet;
import se.likvard.report.Table;
import se.likvard.value.Counted;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** An estimate as text to read: coefficients, fit, calibration, and what may not be concluded. */
final class EstimateText {

    private static final MathContext DIGITS = new MathContext(5);
    private static final int DECIMALS = 4;

    private final Estimate estimate;
    private final Sheet sheet;

    private EstimateText(Estimate estimate, Sheet sheet) {
        this.estimate = estimate;
        this.sheet = sheet;
    }

    static void write(Estimate estimate, Sheet sheet) {
        EstimateText text = new EstimateText(estimate, sheet);
        text.coefficients();
        text.fit();
        text.calibration();
        text.doubts();
    }

    private void coefficients() {
        sheet.heading("Skattningen", "The estimate", '-');
        sheet.line(
                "Logistisk regression: så ändras logaritmen av oddset när en variabel ökar med 1 och de andra står stilla.",
                "Logistic regression: how the logarithm of the odds changes when a covariate grows by 1 and the others stand still.");
        Table table = new Table();
        table.row(List.of(
                sheet.say("variabel", "covariate"),
                sheet.say("koefficient", "coefficient"),
                sheet.say("medelfel", "standard error"),
                "z",
                "p",
                sheet.say("95 % från", "95% from"),
                sheet.say("till", "to")));
        for (Coefficient each : estimate.coefficients()) {
            table.row(List.of(
                    name(each),
                    digits(each.estimate()),
                    digits(each.standardError()),
                    decimals(each.z(), 2),
                    chance(each.p()),
                    digits(each.low()),
                    digits(each.high())));
        }
        sheet.table(table);
        widened();
    }

    private void widened() {
        Table table = new Table();
        table.row(List.of(
                sheet.say("vidgade fel", "widened errors"),
                sheet.say("medelfel", "standard error"),
                "p",
                sheet.say("95 % från", "95% from"),
                sheet.say("till", "to")));
        for (Coefficient each : estimate.coefficients()) {
            Optional<Coefficient.Widened> wide = estimate.widened(each);
            if (wide.isEmpty()) {
                return;
            }
            table.row(List.of(
                    name(each),
                    digits(wide.get().standardError()),
                    chance(wide.get().p()),
                    digits(wide.get().low()),
                    digits(wide.get().high())));
        }
        sheet.table(table);
    }

    private String name(Coefficient each) {
        return each.name().equals(Coefficient.CONSTANT) ? sheet.say("konstant", "constant") : each.name();
    }

    private void fit() {
        Fit fit = estimate.fit();
        Words rows = Counted.ROWS.of(fit.rows());
        Words pupils = Counted.PUPILS.of(fit.pupils());
        sheet.heading("Hur väl den stämmer", "How well it fits", '-');
        sheet.line(
                "%s, %s, av dem %s med händelsen".formatted(rows.sv(), pupils.sv(), fit.events()),
                "%s, %s, %s of them with the event".formatted(rows.en(), pupils.en(), fit.events()));
        both("Devians", "Deviance", decimals(fit.deviance(), 3) + " (df " + fit.freedom() + ")");
        both("Devians utan variabler", "Deviance without covariates", decimals(fit.nullDeviance(), 3));
        both("McFaddens pseudo-R²", "McFadden's pseudo-R²", decimals(fit.mcFadden(), DECIMALS));
        both("AIC", "AIC", decimals(fit.aic(), 2));
        fit.dispersion().ifPresent(each -> both("Pearsons χ²/df", "Pearson's χ²/df", decimals(each, 3)));
        both("Konditionstal", "Condition number", decimals(estimate.condition(), 2));
        estimate.calibration().discrimination().ifPresent(each -> both("AUC", "AUC", decimals(each, DECIMALS)));
    }

    private void both(String sv, String en, String value) {
        sheet.line(sv + ": " + value, en + ": " + value);
    }

    private void calibration() {
        sheet.heading("Väntat mot utfall, efter väntad andel", "Expected against actual, by expected share", '-');
        Table table = new Table();
        table.row(List.of(
                sheet.say("grupp", "group"),
                sheet.say("elever", "pupils"),
                sheet.say("väntat", "expected"),
                sheet.say("utfall", "actual")));
        List<Calibration.Group> groups = estimate.calibration().groups();
        for (int group = 0; group < groups.size(); group++) {
            Calibration.Group each = groups.get(group);
            table.row(List.of(
                    String.valueOf(group + 1),
                    String.valueOf(each.pupils()),
                    decimals(each.expected(), 1),
                    String.valueOf(each.events())));
        }
        sheet.table(table);
        estimate.calibration()
                .test()
                .ifPresent(test -> both(
                        "Hosmer–Lemeshow",
                        "Hosmer–Lemeshow",
                        "χ² %s, df %s, p %s"
                                .formatted(decimals(test.chiSquare(), 2), test.freedom(), chance(test.p()))));
    }

    private void doubts() {
        sheet.heading("Att tänka på", "To bear in mind", '-');
        sheet.line(
                "- Skattat på grupper av elever säger den inget om en enskild elev: att skolor med kort utbildade föräldrar når sämre betyder inte att just deras barn gör det.",
                "- Estimated on groups of pupils it tells nothing of any one pupil: that schools with parents of short education do worse does not mean that it is their children who do.");
        sheet.line(
                "- Den säger vad som följs åt, inte vad som är orsak.",
                "- It tells what goes together, not what is the cause.");
        estimate.doubts().forEach(this::doubt);
        for (School each : estimate.leftOut()) {
            sheet.line("  utelämnad: " + each.id(), "  left out: " + each.id());
        }
    }

    private void doubt(Doubt doubt) {
        Words limit = doubt.limit()
                .map(each -> {
                    Words value = Numeral.of(BigDecimal.valueOf(each.value()).stripTrailingZeros());
                    return new Words(
                            " Gräns: %s (%s; %s)"
                                    .formatted(
                                            value.sv(),
                                            each.status().words().sv(),
                                            each.source().sv()),
                            " Limit: %s (%s; %s)"
                                    .formatted(
                                            value.en(),
                                            each.status().words().en(),
                                            each.source().en()));
                })
                .orElse(new Words("", ""));
        sheet.line("- " + doubt.words().sv() + limit.sv(), "- " + doubt.words().en() + limit.en());
    }

    /** A chance, 0–1; a very small one is told as such. */
    private String chance(double p) {
        return p < 0.0001 ? "< " + sheet.in(Numeral.of(new BigDecimal("0.0001"))) : decimals(p, DECIMALS);
    }

    private String digits(double number) {
        return sheet.in(Numeral.of(new BigDecimal(number).round(DIGITS)));
    }

    private String decimals(double number, int decimals) {
        return sheet.in(Numeral.of(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP)));
    }
}
