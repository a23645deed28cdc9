package se.likvard.source.unit;

import java.util.List;
import se.likvard.source.told.Reader;

/**
 * Readers of published files about school units: final marks of year 9, the planned-educations API, the register of school
 * units, the files of skolkarta with SALSA and the School Survey, and the joined panel of organisers.
 */
public final class UnitReaders {

    private UnitReaders() {}

    /** One reader for each family of files; no file is of two. */
    public static List<Reader> all() {
        return List.of(new FinalMarks(), new UnitTables(), new UnitDocuments());
    }
}
