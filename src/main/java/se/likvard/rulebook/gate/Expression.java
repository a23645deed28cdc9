package se.likvard.rulebook.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint as written: read by the grammar, not yet held against the vocabulary. */
sealed interface Expression {

    /** {@code field operator right}. */
    record Compare(Token field, Token operator, Term right) implements Expression {}

    /** {@code field in ( a, b )} or, negated, {@code field not in ( a, b )}. */
    record In(Token field, boolean negated, List<Term> items) implements Expression {}

    /** {@code a && b}. */
    record Both(List<Expression> parts) implements Expression {}

    /** {@code a || b}. */
    record Either(List<Expression> parts) implements Expression {}

    /** The right side of a comparison. */
    sealed interface Term {

        /** Where it begins. */
        Token at();

        /** A number or text. */
        record Literal(Token at, boolean negative) implements Term {
            /** As written, with its sign. */
            String text() {
                return negative ? "-" + at.text() : at.text();
            }
        }

        /** A bare word: true, false, none, or of a choice. */
        record Word(Token at) implements Term {}

        /** {@code limit.name}. */
        record Limit(Token at, Token name) implements Term {}

        /** {@code $variable} or {@code $variable.field}. */
        record Variable(Token at, @Nullable Token field) implements Term {}
    }
}
