package se.likvard.source.municipality;

import java.util.List;
import se.likvard.source.told.Reader;

/** The readers of published figures per municipality. */
public final class MunicipalityReaders {

    private MunicipalityReaders() {}

    /** Of Skolverket's tables per municipality and type of organiser, as CSV or spreadsheet. */
    public static List<Reader> skolverket() {
        return List.of(new SkolverketTables());
    }

    /** Of Kolada's key figures: the panel, single values, the API's answers, and the catalogues. */
    public static List<Reader> kolada() {
        return List.of(new KoladaPanel(), new KoladaSample(), new KoladaAnswers(), new KoladaCatalogues());
    }
}
