package io.ceyuan.benchmarks.quotation;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.quotation.Quotation;
import io.ceyuan.core.quotation.Quotations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws sentences and quotations from the documents of a library, each document as likely as another. */
final class Samples {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final String ENDS = "。！？；";

    /** So many documents in a row without a sentence are no library to draw from. */
    private static final int MOST_IN_VAIN = 10_000;

    private final List<PolicyDocument> documents;
    private final Random random;

    Samples(List<PolicyDocument> documents, Random random) {
        this.documents = documents;
        this.random = random;
    }

    /**
     * So many of each, or as many different quotations as there are.
     *
     * @throws TooFewTextsException when there are no sentences
     */
    List<Sample> draw(int sentences, int quotations) {
        List<Sample> drawn = new ArrayList<>();
        while (drawn.size() < sentences) {
            List<String> some = sentencesOfOne();
            drawn.add(new Sample(some.get(random.nextInt(some.size())), false));
        }
        List<String> quoted = quotations();
        Collections.shuffle(quoted, random);
        quoted.stream().limit(quotations).forEach(text -> drawn.add(new Sample(text, true)));
        return drawn;
    }

    private List<String> sentencesOfOne() {
        for (int vain = 0; vain < MOST_IN_VAIN && !documents.isEmpty(); vain++) {
            List<String> some = sentences(documents.get(random.nextInt(documents.size())));
            if (!some.isEmpty()) {
                return some;
            }
        }
        throw new TooFewTextsException("资料库有 " + documents.size() + " 份文件，其中没有或极少有 " + SHORTEST + " 至 " + LONGEST
                + " 字的句子，无从抽取。请换一个资料库，或先运行 ./ceyuan index 文件夹");
    }

    private static List<String> sentences(PolicyDocument document) {
        List<String> sentences = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            int start = 0;
            for (int at = 0; at < paragraph.text().length(); at++) {
                if (ENDS.indexOf(paragraph.text().charAt(at)) >= 0) {
                    String sentence = paragraph.text().substring(start, at + 1).strip();
                    if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
                        sentences.add(sentence);
                    }
                    start = at + 1;
                }
            }
        }
        return sentences;
    }

    private List<String> quotations() {
        List<String> quoted = new ArrayList<>();
        for (PolicyDocument document : documents) {
            Map<Integer, String> texts = new HashMap<>();
            document.paragraphs().forEach(paragraph -> texts.put(paragraph.number(), paragraph.text()));
            for (Quotation quotation : Quotations.of(document.paragraphs())) {
                Quotation.Passage passage = quotation.passages().getFirst();
                String text = texts.getOrDefault(passage.paragraph(), "")
                        .substring(passage.span().start(), passage.span().end())
                        .strip();
                if (text.length() >= SHORTEST && text.length() <= LONGEST) {
                    quoted.add(text);
                }
            }
        }
        return new ArrayList<>(quoted.stream().distinct().toList());
    }
}
