package se.likvard.change;

import java.math.BigInteger;

/** A share as people write it: a fraction in its lowest terms. */
final class Share {

    private Share() {}

    /** "1", "1/2", "2 1/3". */
    static String of(long share, long whole) {
        long common = BigInteger.valueOf(share).gcd(BigInteger.valueOf(whole)).longValueExact();
        long above = share / common;
        long below = whole / common;
        if (below == 1) {
            return Long.toString(above);
        }
        long full = above / below;
        String rest = Math.abs(above % below) + "/" + below;
        String sign = above < 0 && full == 0 ? "−" : "";
        return full == 0 ? sign + rest : Long.toString(full).replace("-", "−") + " " + rest;
    }
}
