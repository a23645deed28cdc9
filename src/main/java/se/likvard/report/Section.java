package se.likvard.report;

import se.likvard.assessment.Assessment;

/** A part of the report in text. */
interface Section {

    /** Writes the part, with its heading; a part that has nothing to say may write nothing. */
    void print(Assessment assessment, Grounds grounds, Page page);
}
