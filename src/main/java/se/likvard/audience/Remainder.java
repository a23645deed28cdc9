package se.likvard.audience;

import java.math.BigDecimal;
import java.util.List;

/** What is left of a total when the parts that are shown are taken away: the hidden ones, and those nobody has told of. */
record Remainder(Size total, List<Size> shown, List<Size> hidden) {

    /**
     * Whether the total tells nothing of the hidden parts: each can still be anything in its range. It holds whether or not
     * there are parts that nobody has told of; without hidden ones it is those that may not be few.
     *
     * @param limit fewer people than this are few
     * @param many whether the total is of more than one part, so that it is not itself a hidden one
     */
    boolean tellsNothing(BigDecimal limit, boolean many) {
        Size rest = total.minus(sum(shown));
        if (!hidden.isEmpty()) {
            return hidden.stream().allMatch(each -> canBeAnything(each, rest));
        }
        boolean untouched = shown.isEmpty() && many;
        boolean nothingLeft = rest.most().signum() <= 0;
        boolean open = rest.least().signum() < 0 && rest.most().compareTo(limit) >= 0;
        return untouched || nothingLeft || open || rest.isAtLeast(limit);
    }

    private boolean canBeAnything(Size part, Size rest) {
        Size all = sum(hidden);
        boolean most = rest.least().subtract(all.least().subtract(part.least())).compareTo(part.most()) >= 0;
        boolean least = rest.most().subtract(all.most().subtract(part.most())).compareTo(part.least()) <= 0;
        boolean others = rest.least().compareTo(all.most()) > 0;
        return most && (least || others);
    }

    private static Size sum(List<Size> sizes) {
        return sizes.stream().reduce(Size.NOBODY, Size::plus);
    }
}
