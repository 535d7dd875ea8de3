package io.ceyuan.core.search;

import java.util.List;

/**
 * A document that is cited and not in the library.
 *
 * @param name the fullest name it is called by: 《X办法》（云政发〔2021〕12号）
 * @param citing number of documents that cite it, of copies of one text one
 * @param examples some of them, the newest first
 */
public record MissingDocument(String name, long citing, List<DocumentReference> examples) {

    public MissingDocument {
        examples = List.copyOf(examples);
    }
}
