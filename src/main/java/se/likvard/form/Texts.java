package se.likvard.form;

import java.util.List;
import se.likvard.value.Words;

/** What the form says beside its questions. */
final class Texts {

    static final Words FIRST = new Words("Läs först", "Read first");
    static final Words ORGANISER = new Words("Huvudmannen", "The organiser");
    static final Words WHY_SHEET = new Words("Varför vi frågar", "Why we ask");
    static final Words SHEET = new Words("Blad", "Sheet");
    static final Words ABOUT = new Words("Handlar om", "About");
    static final Words QUESTION = new Words("Fråga", "Question");
    static final Words ANSWER = new Words("Svar", "Answer");
    static final Words WHY = new Words("Varför vi frågar", "Why it is asked");
    static final Words RULES = new Words("Regler som behöver svaret", "Rules that need it");
    static final Words LAW = new Words("Lagrum", "Legal ground");
    static final Words DAY = new Words("Svaren gäller per den (dag)", "The answers are as of (day)");
    static final Words IDENTITY = new Words("Organisationsnummer", "Registration number");
    static final Words NO_RULE = new Words(
            "Ingen regel behöver svaret i dag; det hör till bilden.",
            "No rule needs it today; it is part of the picture.");

    private Texts() {}

    /** A piece of the guide. */
    record Paragraph(Words heading, Words text) {}

    /** Which record something belongs to. */
    static Words parent() {
        return new Words("hör till; välj i listan", "belongs to; choose from the list");
    }

    /** Whether a list is whole. */
    static Words whole(Words label) {
        return new Words(
                "är listan över " + label.sv() + " hel?; välj i listan",
                "is the list of " + label.en() + " complete?; choose from the list");
    }

    /** The title of the first sheet. */
    static Words title(String organiser) {
        return new Words("Frågor om likvärdighet till " + organiser, "Questions on equity to " + organiser);
    }

    /** What the form is and how it is filled in, a paragraph each. */
    static List<Paragraph> guide(boolean open) {
        return List.of(
                new Paragraph(
                        new Words("Om formuläret", "About the form"),
                        open
                                ? new Words(
                                        "Här är de frågor som återstår för att bedömningen ska bli hel. De som avgör mest står först. Det som redan är känt är ifyllt.",
                                        "These are the questions that remain for the assessment to be whole. Those that settle most come first. What is known already is filled in.")
                                : new Words(
                                        "Här frågar vi om det som bara huvudmannen eller skolenheten kan svara på. Det som redan är känt är ifyllt; rätta det som är fel.",
                                        "Here we ask what only the organiser or the school unit can answer. What is known already is filled in; correct what is wrong.")),
                new Paragraph(
                        new Words("Gula fält", "Yellow cells"),
                        new Words(
                                "Skriv i de gula fälten. Ett tomt fält betyder att frågan inte är besvarad, aldrig noll eller nej.",
                                "Write in the yellow cells. An empty cell means that the question is not answered, never zero or no.")),
                new Paragraph(
                        new Words("När det inte finns något svar", "When there is no answer"),
                        new Words(
                                "Skriv \"vet ej\" när frågan är ställd men svaret inte är känt; \"finns inte\" eller \"aldrig\" när det är ett faktum att det inte finns eller aldrig har hänt; \"ej tillämpligt\" när frågan inte gäller er.",
                                "Write \"don't know\" when it has been asked but the answer is not known; \"none\" or \"never\" when it is a fact that there is none or that it never happened; \"not applicable\" when the question does not concern you.")),
                new Paragraph(
                        new Words("Datum, andelar och tal", "Dates, shares and numbers"),
                        new Words(
                                "Datum skrivs 2024-05-01, eller 2024-05 eller 2024 om bara det är känt. Andelar skrivs 35 % eller 0,35. Ett spann skrivs 4–7. Skriv inga formler.",
                                "Dates are written 2024-05-01, or 2024-05 or 2024 if only that is known. Shares are written 35 % or 0.35. A range is written 4–7. Write no formulas.")),
                new Paragraph(
                        new Words("Tabeller", "Tables"),
                        new Words(
                                "I en tabell är varje rad en sak. Nya rader skrivs under de ifyllda; beteckningen kan lämnas tom. Frågan om listan är hel avgör om det som inte står i tabellen saknas eller bara inte är känt.",
                                "In a table each row is one thing. New rows are written below those filled in; the identifier may be left empty. The question whether the list is complete decides whether what is not in the table is missing or merely not known.")),
                new Paragraph(
                        new Words("Inga personuppgifter", "No personal data"),
                        new Words(
                                "Skriv inga personuppgifter: inga namn, personnummer eller e-postadresser. Rektorer anges med en beteckning, till exempel R1, som samma person behåller.",
                                "Write no personal data: no names, personal identity numbers or e-mail addresses. Principals go by an identifier, for example R1, which the same person keeps.")),
                new Paragraph(
                        new Words("Spara", "Saving"),
                        new Words(
                                "Ta inte bort kolumner, och lämna dolda rader, kolumner och blad orörda. Spara som Excel-arbetsbok (.xlsx) utan lösenord.",
                                "Do not remove columns, and leave hidden rows, columns and sheets as they are. Save as an Excel workbook (.xlsx) without a password.")));
    }
}
