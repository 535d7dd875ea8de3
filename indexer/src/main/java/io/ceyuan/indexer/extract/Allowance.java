package io.ceyuan.indexer.extract;

/**
 * What may still come out of a container and those inside it, so that a bomb does not fill the disk.
 *
 * @param members files, those that are passed over included
 * @param bytes of all members together
 */
public record Allowance(int members, long bytes) {

    /** More than any volume of attachments met in practice, and a run over it ends in minutes. */
    static final int MEMBERS = 10_000;

    /** What a temporary folder can be expected to hold. */
    static final long BYTES = 1024L * 1024 * 1024;

    /** Text packs to a tenth, tables to a thirtieth; a bomb to a thousandth. */
    static final int RATIO = 100;

    /** Small containers may be packed better: a table of one value, say. */
    static final long ALWAYS = 64L * 1024 * 1024;

    /** @param packed size of the outermost container */
    public static Allowance of(long packed) {
        return new Allowance(MEMBERS, Math.min(BYTES, Math.max(ALWAYS, packed * RATIO)));
    }

    Allowance lessMember() throws OverAllowanceException {
        if (members <= 0) {
            throw new OverAllowanceException(Rejected.tooManyMembers(MEMBERS));
        }
        return new Allowance(members - 1, bytes);
    }

    Allowance less(int count) throws OverAllowanceException {
        if (count > bytes) {
            throw new OverAllowanceException(Rejected.unpacksTooLarge());
        }
        return new Allowance(members, bytes - count);
    }

    /** Nothing more may come out where too much has: the containers beside a bomb are not waited for. */
    static Allowance none() {
        return new Allowance(0, 0);
    }
}
