package se.likvard.execution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;

/**
 * Values as whole numbers: numbers in millionths, dates in epoch days, flags as 0 and 1, texts and words by a number of their
 * own, from 0 without gaps. A text that is the key of a fact which stands for any number of facts has a number below 0.
 */
final class Coding {

    private static final int DECIMALS = 6;
    private static final long MILLION = 1_000_000;

    private final Texts rules;
    private final Texts given = new Texts();
    private int many;

    /** The texts that rules name. */
    Coding() {
        this.rules = new Texts();
    }

    /** The texts that rules name, and room for those of one organiser. */
    Coding(Coding rules) {
        this.rules = rules.given;
    }

    /**
     * The number of a figure, date, flag, text or word.
     *
     * @throws ArithmeticException if a number has more than six decimals or is beyond nine trillions
     */
    long of(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof BigDecimal number) {
            return millionths(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value instanceof LocalDate date ? date.toEpochDay() : text(value.toString());
    }

    /**
     * Notes that a fact stands for any number of facts.
     *
     * @throws IllegalStateException if its number was asked for before
     */
    void many(String key) {
        int known = given.of(key);
        if (known >= 0) {
            throw new IllegalStateException(key + " was taken for one fact");
        }
        if (known == Texts.UNKNOWN) {
            given.add(key, --many);
        }
    }

    /** Whether a number is that of a fact that stands for any number of facts. */
    static boolean isMany(long text) {
        return text < 0;
    }

    private long text(String text) {
        int named = rules.of(text);
        int known = named == Texts.UNKNOWN ? given.of(text) : named;
        if (known == Texts.UNKNOWN) {
            known = rules.size() + given.size() + many;
            given.add(text, known);
        }
        return known;
    }

    /** As {@code movePointRight} and {@code longValueExact}, without making numbers in between where that can be done. */
    private static long millionths(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        int scale = number.scale();
        if (scale < 0 || scale > DECIMALS || digits.bitLength() > Integer.SIZE) {
            return number.movePointRight(DECIMALS).longValueExact();
        }
        long result = digits.longValue() * MILLION;
        for (int left = scale; left > 0; left--) {
            result /= 10;
        }
        return result;
    }
}
