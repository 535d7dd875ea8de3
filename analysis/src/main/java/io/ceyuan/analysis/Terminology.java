package io.ceyuan.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The domain dictionary: terms that the segmenter must keep whole.
 *
 * @param terms folded, with a part of speech
 */
public record Terminology(List<Term> terms) {

    /** Changes when the same text gives other tokens for a reason that is no dictionary. */
    private static final int ANALYSIS_VERSION = 1;

    private static final int MAX_LENGTH = 40;

    /** A term and its part of speech in the tag set of HanLP, as {@code 脱贫攻坚 n}. */
    record Term(String word, String partOfSpeech) {}

    public Terminology {
        terms = List.copyOf(terms);
    }

    /**
     * The bundled terms and the user's own.
     *
     * @param userLines as in {@code policy-terms.txt}: a term, a tab and a part of speech where wanted, # for comments;
     *     lines that hold no term of 2 to 40 characters are left out
     */
    public static Terminology withUserTerms(List<String> userLines) {
        CharacterFold fold = new CharacterFold();
        List<Term> terms = new ArrayList<>();
        List<String> lines = new ArrayList<>(ResourceLines.read("policy-terms.txt"));
        lines.addAll(ResourceLines.withContent(userLines));
        for (String line : lines) {
            String[] parts = line.split("\\s+", 2);
            String word = fold.fold(parts[0]);
            if (word.length() >= 2 && word.length() <= MAX_LENGTH) {
                terms.add(new Term(word, parts.length > 1 && parts[1].matches("[a-z]{1,4}") ? parts[1] : "n"));
            }
        }
        return new Terminology(terms);
    }

    /** The terms alone, folded. */
    public List<String> words() {
        return terms.stream().map(Term::word).toList();
    }

    /** Changes whenever the same text may be cut otherwise: sixteen hexadecimal digits. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) ANALYSIS_VERSION);
            for (String line : ResourceLines.read("one-to-one.txt")) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            for (Term term : terms) {
                digest.update((term.word() + '\t' + term.partOfSpeech() + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
