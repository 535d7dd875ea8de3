package io.ceyuan.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that come with the product, which a person can read and change: text files beside the classes. */
public final class BundledLists {

    private BundledLists() {}

    /** Words of asking and of politeness, folded: 什么, 如何, 请问. */
    public static Set<String> questionWords() {
        CharacterFold fold = new CharacterFold();
        return ResourceLines.read("question-words.txt").stream()
                .map(fold::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules of synonyms, a line each: {@code 发改委 = 国家发展改革委}. */
    public static List<String> synonyms() {
        return ResourceLines.read("synonyms.txt");
    }
}
