package io.ceyuan.benchmarks.quotation;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of a library as {@code docs/quotations.md} says that they are compared, written down a second time without a look at the
 * product's own comparison, and searched from end to end.
 */
final class PlainLibrary {

    private static final String QUOTES = "\"'“”‘’„‟‚‛「」『』〝〞〟｢｣";

    private record Text(DocumentId id, String text) {}

    private final List<Text> texts = new ArrayList<>();

    PlainLibrary(List<PolicyDocument> documents) {
        for (PolicyDocument document : documents) {
            String all = document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"))
                    + '\0'
                    + document.title().value();
            texts.add(new Text(document.id(), plain(all)));
        }
    }

    /** The documents that have the text. */
    Set<DocumentId> with(String text) {
        String wanted = plain(text);
        return texts.parallelStream()
                .filter(one -> one.text().contains(wanted))
                .map(Text::id)
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && (c == 0 || !Character.isISOControl(c)))
                .forEach(c -> plain.appendCodePoint(form(c)));
        return plain.toString();
    }

    private static int form(int c) {
        if (c <= Character.MAX_VALUE && QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        boolean wide = (c >= 0xFF01 && c <= 0xFF65) || (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xFE10 && c <= 0xFE6B);
        String one = wide ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : "";
        int form = one.length() == 1 ? one.charAt(0) : c;
        return form == '\'' || form == '「' || form == '」' ? '"' : form;
    }
}
