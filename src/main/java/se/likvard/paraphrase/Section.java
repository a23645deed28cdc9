package se.likvard.paraphrase;

import java.util.List;
import se.likvard.value.Words;

/** A part of a chapter: a heading and sentences. */
record Section(Words heading, List<Sentence> lines) {

    static Section of(String sv, String en, List<Sentence> lines) {
        return new Section(
                new Words(sv, en), lines.stream().map(Sentence::whole).toList());
    }
}
