package io.ceyuan.web.page;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited or cites.
 *
 * @param url of its page; of one that is not in the library the search for all that name it
 * @param facts number, date and level, as far as they are known
 * @param standing its 时效性; null when nothing is known
 * @param repeal what repeals it, as 已被《X办法》废止; null where nothing does
 * @param absent whether it is not in the library
 */
record CitedItem(
        String title,
        String url,
        List<String> facts,
        @Nullable Standing standing,
        @Nullable Link repeal,
        boolean absent) {

    static CitedItem of(CitedDocument cited) {
        DocumentReference document = cited.document();
        return new CitedItem(
                document.title(),
                Links.document(document.id(), ""),
                facts(cited),
                Standing.of(cited.validity()),
                repeal(cited),
                false);
    }

    /** What is cited by a name and is not in the library. */
    static CitedItem absent(String name, CitationKey key) {
        return new CitedItem(name, Links.naming(key), List.of(), null, null, true);
    }

    static List<String> facts(CitedDocument cited) {
        List<String> facts = Wording.facts(cited.number(), cited.document().issued());
        AdministrativeLevel level = cited.level();
        if (level != null) {
            facts.add(level.label());
        }
        if (cited.copies() > 0) {
            facts.add("另有 " + cited.copies() + " 份相同文本");
        }
        return facts;
    }

    /** 已被《X办法》废止, which leads to the sentence that says so. */
    static @Nullable Link repeal(CitedDocument cited) {
        CitedDocument.Repeal repeal = cited.repeal();
        return repeal == null
                ? null
                : new Link(repeal.statement(), Links.place(repeal.by().id(), repeal.paragraph()));
    }
}
