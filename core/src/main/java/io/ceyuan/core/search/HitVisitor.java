package io.ceyuan.core.search;

/** Takes the hits of a search one by one. */
public interface HitVisitor {

    /**
     * Comes first and once.
     *
     * @param hits there are, copies folded or not as the request says
     * @param coming hits that will be told
     */
    void begin(long hits, long coming);

    /** The next hit, with what other documents do to it; without its copies and versions. */
    void hit(LibraryEntry hit);
}
