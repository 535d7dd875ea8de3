package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a document proper, before its attachments: the authorities, and below them the date.
 *
 * @param issuers may be empty, where a seal stood alone
 * @param line the block that has the date, counted from 0
 * @param signed whether an authority or the one who signs for it stands above the date
 */
record Signature(List<String> issuers, LocalDate date, int line, boolean signed) {

    private static final int MOST_ISSUERS = 15;

    /** 云泽省人民政府 &sp; as pages leave it when their white space was escaped twice. */
    private static final Pattern BROKEN_ENTITY = Pattern.compile("\\s*&(?:amp;)?[a-z]{2,5};");

    Signature {
        issuers = List.copyOf(issuers);
    }

    /** The first signature with a name; else one inside a running text, or the first date that has a line of its own. */
    static Optional<Signature> of(List<Block> blocks) {
        Signature dated = null;
        for (int at = 0; at < blocks.size(); at++) {
            Signature signature = blocks.get(at).row() ? null : endingAt(blocks, at);
            if (signature != null && !signature.issuers().isEmpty()) {
                return Optional.of(signature);
            }
            dated = dated == null ? signature : dated;
        }
        Optional<Signature> alone = Optional.ofNullable(dated);
        return alone.filter(Signature::signed)
                .or(() -> InlineSignature.of(blocks))
                .or(() -> alone);
    }

    private static @Nullable Signature endingAt(List<Block> blocks, int at) {
        String line = blocks.get(at).text();
        Optional<LocalDate> whole = ChineseDates.whole(line);
        if (whole.isPresent()) {
            List<String> issuers = issuersAbove(blocks, at);
            boolean signed = !issuers.isEmpty()
                    || (at > 0 && Organisations.ofSignatory(blocks.get(at - 1).text()) != null);
            return new Signature(issuers, whole.get(), at, signed);
        }
        // 云南省人民政府办公厅 2021年3月5日
        Matcher date = ChineseDates.DATE.matcher(line);
        if (line.length() <= 60 && date.find() && date.end() == line.length() && date.start() > 0) {
            String name = line.substring(0, date.start()).strip();
            if (Organisations.isName(name)) {
                return ChineseDates.of(date)
                        .map(day -> new Signature(Organisations.split(name), day, at, true))
                        .orElse(null);
            }
        }
        return null;
    }

    private static List<String> issuersAbove(List<Block> blocks, int dateAt) {
        List<String> issuers = new ArrayList<>();
        for (int at = dateAt - 1; at >= 0 && issuers.size() < MOST_ISSUERS; at--) {
            String line = BROKEN_ENTITY.matcher(blocks.get(at).text()).replaceAll("");
            String signatory = Organisations.ofSignatory(line);
            if (signatory != null) {
                if (!signatory.isEmpty()) {
                    issuers.add(signatory);
                }
            } else if (!blocks.get(at).row() && Organisations.isName(line)) {
                List<String> names = new ArrayList<>(Organisations.split(line));
                Collections.reverse(names);
                issuers.addAll(names);
            } else {
                break;
            }
        }
        Collections.reverse(issuers);
        return issuers;
    }
}
