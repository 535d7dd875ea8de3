package io.ceyuan.core.citation;

/** What a back reference points back at. */
public sealed interface Antecedent {

    /** The document itself, or a part of it: 本法, 前款. */
    record Self() implements Antecedent {}

    /** The text that was cited before, by the normal form of its title. */
    record Cited(String title) implements Antecedent {
        public Cited {
            if (title.isBlank()) {
                throw new IllegalArgumentException("an antecedent without title");
            }
        }
    }

    /** None is sound, or several are. */
    record Unknown() implements Antecedent {}
}
