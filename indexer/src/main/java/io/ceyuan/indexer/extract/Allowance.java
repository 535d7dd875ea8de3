package io.ceyuan.indexer.extract;

/**
 * What may still come out of a container and those inside it, so that a bomb fills neither disk nor time. Of one thread.
 */
public final class Allowance {

    /** More than any volume of attachments met in practice, and a run over it ends in minutes. */
    static final int MEMBERS = 10_000;

    /** What a temporary folder can be expected to hold. */
    static final long BYTES = 1024L * 1024 * 1024;

    /** Text packs to a tenth, tables to a thirtieth; a bomb to a thousandth. */
    static final int RATIO = 100;

    /** Small containers may be packed better: a table of one value, say. */
    static final long ALWAYS = 64L * 1024 * 1024;

    private int members = MEMBERS;
    private long bytes;

    /** @param packed size of the outermost container */
    public Allowance(long packed) {
        bytes = Math.min(BYTES, Math.max(ALWAYS, packed * RATIO));
    }

    void takeMember() throws OverAllowanceException {
        if (--members < 0) {
            throw new OverAllowanceException(Rejected.tooManyMembers(MEMBERS));
        }
    }

    void take(int count) throws OverAllowanceException {
        bytes -= count;
        if (bytes < 0) {
            throw new OverAllowanceException(Rejected.unpacksTooLarge());
        }
    }
}
