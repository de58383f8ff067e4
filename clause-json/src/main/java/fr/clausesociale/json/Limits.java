package fr.clausesociale.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.OutputStream;

/** How large a document may be: the same for reading and for writing, so that what is written can be read. */
final class Limits {

    /** Objects and lists within each other. */
    static final int DEPTH = 200;
    /** Characters of one text. */
    static final int TEXT = 100_000;
    /** Digits of one number. */
    static final int NUMBER = 1000;
    /** Bytes of one line of a journal. */
    static final int LINE = 1024 * 1024;

    static final int DOCUMENT_MIB = 256;

    private static final long DOCUMENT = DOCUMENT_MIB * 1024L * 1024;

    private Limits() {}

    static StreamReadConstraints reading() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNumberLength(NUMBER)
                .maxDocumentLength(DOCUMENT)
                .build();
    }

    static StreamWriteConstraints writing() {
        return StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build();
    }

    /** Counts a document, the line feed at its end included, and keeps nothing of it. */
    static final class Measure extends OutputStream {
        private long length = 1;

        @Override
        public void write(int b) throws StreamConstraintsException {
            add(1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws StreamConstraintsException {
            add(count);
        }

        private void add(int count) throws StreamConstraintsException {
            length += count;
            if (length > DOCUMENT) {
                throw new StreamConstraintsException("the document is too large");
            }
        }
    }
}
