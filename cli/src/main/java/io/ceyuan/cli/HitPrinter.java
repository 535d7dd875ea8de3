package io.ceyuan.cli;

import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.Expansion;
import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.core.search.Understanding;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.params.SearchParams;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hits in a terminal; matches are bold there, and in 【】 elsewhere.
 *
 * @param today the day whose validity is told
 */
record HitPrinter(PrintWriter out, boolean terminal, LocalDate today) {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    void print(SearchParams params, ParsedQuery parsed, SearchResult result, List<Alternative.Counted> better) {
        parsed.warnings().forEach(warning -> out.println("注意：" + warning));
        if (parsed.repaired()) {
            out.println("已按 " + (parsed.text().isEmpty() ? "全部文件" : parsed.text()) + " 检索");
            parsed.literal().ifPresent(text -> out.println("要按原样检索，请用 " + text));
        }
        out.println("共 " + result.total() + " 份文件");
        better.forEach(other -> out.println("可以试试：" + other.alternative().text() + "，共 " + other.total() + " 份"));
        printWords(result.understanding());
        int position = (params.page() - 1) * params.size();
        for (Hit hit : result.hits()) {
            position++;
            PolicyDocument document = hit.document();
            out.println();
            out.println(position + ". " + emphasis(document.title().value()));
            out.println("   " + facts(document, hit.validityOn(today)));
            out.println("   " + document.source().place());
            Repeal repeal = hit.related().later().repealOn(today);
            if (repeal != null) {
                out.println("   " + repeal.statement());
            }
            for (Snippet snippet : hit.snippets()) {
                out.println("   " + marked(snippet));
            }
            printExplanation(hit.explanation());
        }
    }

    private void printWords(Understanding words) {
        if (words.question()) {
            out.println("按提问检索：含有其中任何一部分的文件都列出，最相关的在前");
        }
        if (!words.ignored().isEmpty()) {
            out.println("未检索：" + String.join("、", words.ignored()));
        }
        for (Expansion expansion : words.expansions()) {
            out.println("已同时检索：" + expansion.typed() + " → " + String.join("、", expansion.also()));
        }
    }

    private void printExplanation(@Nullable Explanation explanation) {
        if (explanation != null) {
            out.println(String.format(Locale.ROOT, "   得分 %.2f", explanation.score()));
            explanation.parts().forEach(part -> out.println("   · " + part.sentence()));
        }
    }

    private static String facts(PolicyDocument document, Validity validity) {
        List<String> facts = new ArrayList<>();
        if (document.numberText() != null) {
            facts.add(document.numberText());
        }
        if (!document.issuers().isEmpty()) {
            facts.add(document.issuers().stream().map(IssuingBody::name).collect(Collectors.joining("、")));
        }
        LocalDate issued = document.issuedDate();
        if (issued != null) {
            facts.add(issued.toString());
        }
        facts.add(document.kind().label());
        if (validity != Validity.UNKNOWN) {
            facts.add(validity.label());
        }
        return String.join("  ", facts);
    }

    private String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (Span mark : snippet.marks().reversed()) {
            text.insert(mark.end(), terminal ? PLAIN : "】").insert(mark.start(), terminal ? BOLD : "【");
        }
        return text.toString();
    }

    private String emphasis(String text) {
        return terminal ? BOLD + text + PLAIN : text;
    }
}
