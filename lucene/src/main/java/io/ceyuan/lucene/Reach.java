package io.ceyuan.lucene;

/** How far the parts of what is sought may be from one another. */
sealed interface Reach {

    /** In one sentence. */
    record OneSentence() implements Reach {}

    /** In one paragraph. */
    record OneParagraph() implements Reach {}

    /** In one paragraph, with so many characters at most that are none of theirs. */
    record Characters(int between) implements Reach {}
}
