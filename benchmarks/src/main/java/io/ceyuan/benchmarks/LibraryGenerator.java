package io.ceyuan.benchmarks;

import io.ceyuan.analysis.Segmenter;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invents libraries of any size: words follow one another as they do in the sample documents, a share of them is replaced
 * by other words of the samples and terms of the dictionary, lengths are spread as those of real libraries are. The same
 * seed gives the same library.
 */
final class LibraryGenerator {

    private static final String START = "";
    private static final double SPREAD = 0.7;
    private static final int FOREIGN_WORDS = 12;
    private static final int PARAGRAPH = 180;
    private static final String[] PLACES = {"望澜", "鹭岭", "汀南", "浔安", "砺原", "澄屿", "松垭", "云栈", "苇渡", "青溪"};
    private static final String[] BODIES = {
        "人民政府", "人民政府办公室", "发展和改革委员会", "教育局", "财政局", "农业农村局", "卫生健康委员会", "乡村振兴局", "民政局", "交通运输局"
    };
    private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());
    private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.values());
    private static final String[] FORMATS = {"docx", "pdf", "html", "doc", "txt", "md"};

    private final Map<String, List<String>> followers = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final int meanLength;
    private final Random random;

    LibraryGenerator(List<PolicyDocument> samples, int meanLength, long seed) {
        this.meanLength = meanLength;
        this.random = new Random(seed);
        Segmenter segmenter = new Segmenter(Terminology.withUserTerms(List.of()));
        for (PolicyDocument sample : samples) {
            sample.paragraphs().forEach(paragraph -> learn(segmenter, paragraph.text()));
        }
    }

    private void learn(Segmenter segmenter, String text) {
        String previous = START;
        int end = 0;
        for (Segmenter.Word word : segmenter.words(text.toCharArray())) {
            if (word.start() >= end) {
                end = word.start() + word.length();
                String next = text.substring(word.start(), end);
                followers.computeIfAbsent(previous, key -> new ArrayList<>()).add(next);
                vocabulary.add(next);
                previous = next.equals("。") ? START : next;
            }
        }
    }

    List<PolicyDocument> documents(int count) {
        return documents(0, count);
    }

    /** The next documents, numbered from {@code first} on. */
    List<PolicyDocument> documents(int first, int count) {
        List<PolicyDocument> documents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            documents.add(document(first + i));
        }
        return documents;
    }

    private PolicyDocument document(int index) {
        double length = meanLength * Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
        List<Paragraph> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < Math.max(200, length)) {
            String text = paragraph();
            written += text.length();
            paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, text));
        }
        String city = pick(PLACES);
        String body = city + "市" + pick(BODIES);
        int year = 2000 + (int) (25 * Math.sqrt(random.nextDouble()));
        String format = pick(FORMATS);
        String place = "generated/" + year + "/" + index + "." + format;
        return new PolicyDocument(
                DocumentId.ofPlace(place),
                List.of(new SourceFile(place, "file:///" + place, format, written * 3L, Instant.EPOCH)),
                new Sourced<>(title(body), Provenance.HEAD),
                new Sourced<>(new AgencyNumber("泽政发", year, index % 500 + 1), Provenance.HEAD),
                List.of(new IssuingBody(body)),
                new Sourced<>(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)), Provenance.HEAD),
                KINDS.get((int) (KINDS.size() * Math.pow(random.nextDouble(), 2))),
                LEVELS.get(random.nextInt(LEVELS.size())),
                city + "省",
                Validity.UNKNOWN,
                paragraphs,
                Details.NONE);
    }

    private String title(String body) {
        return body + "关于" + vocabulary.get(random.nextInt(vocabulary.size())) + "的通知";
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        double length = PARAGRAPH * Math.exp(0.6 * random.nextGaussian());
        String word = START;
        while (text.length() < length || !word.equals(START)) {
            List<String> next = followers.get(word);
            if (next == null || text.length() > 4 * PARAGRAPH) {
                text.append('。');
                word = START;
                continue;
            }
            word = next.get(random.nextInt(next.size()));
            boolean foreign = word.length() > 1 && random.nextInt(FOREIGN_WORDS) == 0;
            text.append(foreign ? vocabulary.get(random.nextInt(vocabulary.size())) : word);
            word = word.equals("。") ? START : word;
        }
        return text.toString();
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
