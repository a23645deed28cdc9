package se.likvard.source;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.source.municipality.MunicipalityReaders;
import se.likvard.source.told.Reader;
import se.likvard.source.unit.UnitReaders;

/** Whose files are read. */
public enum Published {
    /** Skolverket's and the Schools Inspectorate's figures per school unit and per municipality. */
    SKOLVERKET {
        @Override
        List<Reader> readers() {
            return Stream.concat(UnitReaders.all().stream(), MunicipalityReaders.skolverket().stream())
                    .toList();
        }
    },
    /** The municipalities' key figures. */
    KOLADA {
        @Override
        List<Reader> readers() {
            return MunicipalityReaders.kolada();
        }
    },
    /** All of them. */
    ANY {
        @Override
        List<Reader> readers() {
            return Stream.concat(SKOLVERKET.readers().stream(), KOLADA.readers().stream())
                    .toList();
        }
    };

    abstract List<Reader> readers();
}
