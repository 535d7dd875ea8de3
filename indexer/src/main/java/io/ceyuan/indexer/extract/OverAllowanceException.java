package io.ceyuan.indexer.extract;

import java.io.IOException;

/** Stops the unpacking of a container that holds more than it may. */
final class OverAllowanceException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Rejected rejected;

    OverAllowanceException(Rejected rejected) {
        super(rejected.reason());
        this.rejected = rejected;
    }

    Rejected rejected() {
        return rejected;
    }
}
