package io.ceyuan.web.params;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryField;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.query.QueryWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one query of the fields of 高级检索.
 *
 * <pre>
 * words     all of these words           扶贫 考核
 * phrase    exactly this                 "先行示范区"
 * any       one of these words           (扶贫 OR 脱贫)
 * none      none of these words          -条例
 * sentence  these words in one sentence  SENTENCE(扶贫 考核)
 * paragraph these words in one paragraph PARA(扶贫 考核)
 * title     these words in the title     title:(扶贫 考核)
 * number    this number                  number:"国发〔2015〕34号"
 * from to   days, months or years        issued:2015..2020
 * </pre>
 *
 * Other parameters are those of a search.
 */
public final class AdvancedForm {

    private final Map<String, List<String>> parameters;
    private final List<Query> parts = new ArrayList<>();

    private AdvancedForm(Map<String, List<String>> parameters) {
        this.parameters = new HashMap<>(parameters);
    }

    /** The search that the filled-in form asks for. */
    public static Reading<SearchParams> read(Map<String, List<String>> parameters) {
        AdvancedForm form = new AdvancedForm(parameters);
        // with the query, since the usual order of hits depends on it
        form.parameters.put("q", List.of(form.query()));
        return SearchParams.read(form.parameters);
    }

    private String query() {
        parts.addAll(terms("words"));
        String phrase = take("phrase");
        if (!phrase.isEmpty()) {
            parts.add(new Query.Phrase(phrase));
        }
        List<Query> any = terms("any");
        if (!any.isEmpty()) {
            parts.add(Query.any(any));
        }
        terms("none").forEach(term -> parts.add(new Query.Not(term)));
        together("sentence", Query.Unit.SENTENCE);
        together("paragraph", Query.Unit.PARAGRAPH);
        List<Query> title = terms("title");
        if (!title.isEmpty()) {
            parts.add(new Query.InField(QueryField.TITLE, Query.all(title)));
        }
        String number = take("number");
        if (!number.isEmpty()) {
            parts.add(new Query.InField(QueryField.NUMBER, new Query.Phrase(number)));
        }
        String written = parts.isEmpty() ? "" : QueryWriter.write(Query.all(parts));
        return (written + days()).strip();
    }

    /** As typed, so that what is no date is told on the page of the result. */
    private String days() {
        String from = take("from").replaceAll("\\s+", "");
        String to = take("to").replaceAll("\\s+", "");
        return from.isEmpty() && to.isEmpty() ? "" : " issued:" + from + ".." + to;
    }

    private void together(String name, Query.Unit unit) {
        List<Query> terms = terms(name);
        if (!terms.isEmpty()) {
            parts.add(new Query.Together(unit, terms));
        }
    }

    /** The words of a field; what would be read as an operator is a phrase. */
    private List<Query> terms(String name) {
        List<Query> terms = new ArrayList<>();
        for (String word : take(name).split("[\\s\\p{Z}]+")) {
            ParsedQuery parsed = QueryParser.parse(word);
            boolean plain = parsed.query() instanceof Query.Words || parsed.query() instanceof Query.Prefix;
            if (plain && !parsed.repaired()) {
                terms.add(parsed.query());
            } else if (!word.isEmpty()) {
                terms.add(new Query.Phrase(word));
            }
        }
        return terms;
    }

    private String take(String name) {
        List<String> values = parameters.remove(name);
        return values == null ? "" : PlainText.clean(String.join(" ", values));
    }
}
