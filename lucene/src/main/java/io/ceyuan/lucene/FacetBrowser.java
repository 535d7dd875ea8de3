package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FacetQuery;
import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Picks the values that a {@link FacetQuery} wants of all that were counted. */
record FacetBrowser(ValueCounts counts, CharacterFold fold) {

    Facet list(FacetQuery wanted) throws IOException {
        List<Facet.Value> values = new ArrayList<>();
        String part = new CompactText(wanted.contains(), fold).value();
        collect(wanted.name(), wanted.under(), part, values);
        switch (wanted.order()) {
            case COUNT -> values.sort(ValueCounts.MOST_FIRST);
            case NAME -> values.sort(byName());
        }
        List<Facet.Value> sorted = FacetLister.noneLast(values);
        int from = (int) Math.min(sorted.size(), (wanted.page() - 1L) * wanted.size());
        int to = Math.min(sorted.size(), from + wanted.size());
        return new Facet(wanted.name(), sorted.subList(from, to), sorted.size());
    }

    /** In the order of pinyin, as a Chinese list of names is looked through. */
    private static Comparator<Facet.Value> byName() {
        Collator pinyin = Collator.getInstance(Locale.CHINA);
        return Comparator.comparing(Facet.Value::value, pinyin).thenComparing(Facet.Value::value);
    }

    private void collect(FacetName name, String under, String part, List<Facet.Value> values) throws IOException {
        for (Facet.Value value : counts.step(under, Integer.MAX_VALUE).values()) {
            String own = under.isEmpty() ? value.value() : value.value().substring(under.length() + 1);
            if (part.isEmpty() || new CompactText(own, fold).value().contains(part)) {
                values.add(value);
            }
            if (!part.isEmpty() && name.hasLevels()) {
                collect(name, value.value(), part, values);
            }
        }
    }
}
