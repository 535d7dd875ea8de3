package io.ceyuan.indexer.extract;

import org.xml.sax.SAXException;

/** Stops a parser that gives more than a document can have. */
final class TooMuchException extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Rejected rejected;

    TooMuchException(Rejected rejected) {
        super(rejected.reason());
        this.rejected = rejected;
    }

    Rejected rejected() {
        return rejected;
    }
}
