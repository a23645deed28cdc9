package se.likvard.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Effects in words that a reader without statistics understands. */
final class EffectWords {

    private EffectWords() {}

    /** A mean: "215,3 meritpoäng", "67,2 %". */
    static Words mean(double mean, Measured measured) {
        return Phrase.of(Value.of(rounded(mean, measured)), measured.unit());
    }

    /** A difference with its sign: "+3,5 procentenheter". */
    static Words difference(double difference, Measured measured) {
        BigDecimal rounded = rounded(difference, measured);
        Words words = Phrase.of(Value.of(rounded), Objects.requireNonNull(Unit.ofDifference(measured.unit())));
        String sign = rounded.signum() > 0 ? "+" : "";
        return new Words(sign + words.sv(), sign + words.en());
    }

    /** An effect with its interval and chance. */
    static Words inference(Inference inference, Measured measured, double level) {
        Words effect = difference(inference.effect(), measured);
        Words within = interval(inference, measured, level);
        Words chance = share(inference.chance());
        return new Words(
                effect.sv() + " (" + within.sv() + "; p " + chance.sv() + ")",
                effect.en() + " (" + within.en() + "; p " + chance.en() + ")");
    }

    private static Words interval(Inference inference, Measured measured, double level) {
        Words sure = share(1 - level);
        if (!inference.isBounded()) {
            Words least = share(inference.leastChance());
            return new Words(
                    "inget " + sure.sv() + "-intervall: så få kan aldrig ge p under " + least.sv(),
                    "no " + sure.en() + " interval: so few can never give p below " + least.en());
        }
        Words low = signed(inference.low(), measured);
        Words high = signed(inference.high(), measured);
        return new Words(
                sure.sv() + "-intervall " + low.sv() + " till " + high.sv(),
                sure.en() + " interval " + low.en() + " to " + high.en());
    }

    /** The same without the unit, shares in per cent. */
    private static Words signed(double difference, Measured measured) {
        BigDecimal rounded = rounded(difference, measured).movePointRight(measured.unit() == Unit.SHARE ? 2 : 0);
        Words words = Numeral.of(rounded);
        String sign = rounded.signum() > 0 ? "+" : "";
        return new Words(sign + words.sv(), sign + words.en());
    }

    /** A likelihood as per cent; one that rounds to nothing is not nothing. */
    static Words share(double share) {
        if (share > 0 && share < 0.0005) {
            return new Words("under 0,1 %", "under 0.1%");
        }
        return Phrase.of(Value.of(BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP)), Unit.SHARE);
    }

    /** School years, each by the year it ends. */
    static String years(List<Integer> years) {
        return years.stream().map(Phrase::years).collect(Collectors.joining(", "));
    }

    /** How many came to each conclusion, in few words. */
    static Words counts(SortedMap<Conclusion, Integer> counts) {
        return new Words(
                counts.entrySet().stream().map(each -> brief(each).sv()).collect(Collectors.joining(", ")),
                counts.entrySet().stream().map(each -> brief(each).en()).collect(Collectors.joining(", ")));
    }

    private static Words brief(Map.Entry<Conclusion, Integer> count) {
        Words words = count.getKey().words();
        return new Words(brief(words.sv(), count.getValue()), brief(words.en(), count.getValue()));
    }

    private static String brief(String words, int count) {
        return count + " " + words.replaceFirst(":.*", "");
    }

    private static BigDecimal rounded(double number, Measured measured) {
        return BigDecimal.valueOf(number).setScale(measured.unit() == Unit.SHARE ? 3 : 1, RoundingMode.HALF_UP);
    }

    /** A whole number. */
    static Words number(int number) {
        return Numeral.of(BigDecimal.valueOf(number));
    }
}
