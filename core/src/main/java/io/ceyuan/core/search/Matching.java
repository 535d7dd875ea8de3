package io.ceyuan.core.search;

/**
 * How plain words are matched.
 *
 * @param synonyms whether the synonyms of a word are looked for too; never those of an exact wording
 * @param explain whether each hit says why it stands where it does
 */
public record Matching(boolean synonyms, boolean explain) {

    /** With synonyms, without explanations. */
    public static final Matching USUAL = new Matching(true, false);
}
