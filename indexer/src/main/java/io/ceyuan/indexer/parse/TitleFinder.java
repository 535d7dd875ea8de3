package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.CleanText;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title: metadata first, then the head of the text, the file's properties, and the file name last. */
final class TitleFinder {

    private static final int HEAD_LINES = 14;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_HEAD_LINE = 130;
    private static final int SHORT = 8;
    private static final double CERTAIN = 5;
    private static final double LIKE_FILE_NAME = 8.5;
    private static final double PROMULGATED = 11;

    private static final Pattern GENERIC =
            Pattern.compile("^(?:附件|新建|文档|扫描|未命名|未标题|无标题|正文|Microsoft|Word|PowerPoint|Document).{0,12}$");
    private static final Pattern NUMBERING = Pattern.compile(
            "^[0-9]{1,4}[-_.、\\s]+(?![年月])(?=.{4})|\\s*[（(][0-9]{1,2}[）)]$|[（(][12][0-9]{3}-[0-9]{2}-[0-9]{2}[）)]$|\\.(?:gb18030|big5|scan|utf16[a-z-]*)$");

    private static final int SHEET_LINES = 3;

    /** 青岚市水库水位监测表（2020—2024年）, and no row of several cells */
    private static final Pattern SHEET_TITLE =
            Pattern.compile("[^\\s：:，。]{7,80}(?:表|台账|清单|目录|名录|名单)(?:[（(][^\\s（()）]{1,25}[）)])*");

    private final Extracted file;
    private final String stem;
    private final String stemKey;

    /**
     * @param name of the file, with its extension
     */
    TitleFinder(Extracted file, String name) {
        this.file = file;
        this.stem = stem(name);
        this.stemKey = TitleForm.key(stem);
    }

    Sourced<String> find() {
        return given(Provenance.SIDECAR)
                .or(() -> given(Provenance.PAGE_TABLE))
                .or(this::ofHead)
                .or(() -> given(Provenance.HEAD))
                .or(() -> given(Provenance.FILE_PROPERTIES))
                .or(this::ofName)
                .or(this::ofFirstLine)
                .orElseGet(() -> new Sourced<>(stem.isBlank() ? "无标题" : stem, Provenance.PATH));
    }

    private Optional<Sourced<String>> given(Provenance provenance) {
        return file.properties().stream()
                .filter(property -> property.field() == Field.TITLE && property.provenance() == provenance)
                .map(Property::value)
                .filter(title -> title.length() <= TitleForm.LONGEST
                        && TitleForm.hasSubstance(title)
                        && !TitleForm.isSalutation(title)
                        && !GENERIC.matcher(title).matches())
                .findFirst()
                .map(title -> new Sourced<>(title, provenance));
    }

    private Optional<Sourced<String>> ofHead() {
        if (isSheet()) {
            return ofSheet();
        }
        List<Block> blocks = file.blocks();
        String best = null;
        double most = CERTAIN;
        Optional<String> promulgated = Promulgation.title(blocks);
        for (int from = 0; from < Math.min(HEAD_LINES, blocks.size()); from++) {
            String first = withoutNumber(blocks.get(from));
            if (first.length() > LONGEST_HEAD_LINE || first.endsWith("：")) {
                break;
            }
            StringBuilder title = new StringBuilder();
            for (int lines = 0; lines < MOST_LINES && from + lines < blocks.size(); lines++) {
                Block block = blocks.get(from + lines);
                String line = withoutNumber(block);
                if (block.row() || !TitleForm.mayBeLineOf(line) || repeats(line, title)) {
                    break;
                }
                title.append(line);
                double score = score(title.toString(), block, lines) - from * 0.2 - lines * 0.1;
                if (score > 0 && score < LIKE_FILE_NAME && TitleForm.isBelowTitle(textAt(blocks, from + lines + 1))) {
                    score += 1;
                }
                if (promulgated.isPresent() && TitleForm.key(title.toString()).equals(promulgated.get())) {
                    score = Math.max(score, PROMULGATED);
                }
                if (score > most) {
                    most = score;
                    best = title.toString();
                }
            }
        }
        return Optional.ofNullable(best).map(title -> new Sourced<>(title, Provenance.HEAD));
    }

    private String withoutNumber(Block block) {
        String line = NumberFinder.withoutNumber(block.text());
        // a file may be called by number and title
        return stemKey.startsWith(TitleForm.key(line)) ? line : NumberFinder.withoutAgencyNumber(line);
    }

    /** Whether a whole title begins again on its next line. */
    private static boolean repeats(String line, StringBuilder title) {
        String key = TitleForm.key(line);
        return key.length() >= 4
                && TitleForm.endsAsTitle(title.toString())
                && TitleForm.key(title.toString()).startsWith(key);
    }

    private static String textAt(List<Block> blocks, int at) {
        return at < blocks.size() ? blocks.get(at).text() : "";
    }

    /** The row above a table that names it. */
    private Optional<Sourced<String>> ofSheet() {
        return file.blocks().stream()
                .limit(SHEET_LINES)
                .map(Block::text)
                .map(line -> NUMBERING.matcher(line).replaceAll(""))
                .filter(line -> SHEET_TITLE.matcher(line).matches() && TitleForm.isBalanced(line))
                .findFirst()
                .map(line -> new Sourced<>(line, Provenance.HEAD));
    }

    private double score(String title, Block last, int linesBefore) {
        String key = TitleForm.key(title);
        double score = TitleForm.isFull(title) ? 7.5 : TitleForm.endsAsTitle(title) ? 5.5 : 0;
        if (last.headingLevel() == 1 && linesBefore == 0) {
            score = Math.max(score, 6);
        }
        if (key.length() >= 4 && key.equals(stemKey)) {
            return 12;
        }
        if (!TitleForm.isBalanced(title)) {
            return 0;
        }
        if (key.length() >= 12 && stemKey.length() >= 12 && key.startsWith(stemKey)) {
            // a file name is often cut off
            return TitleForm.isFull(title) ? 10 : 9;
        }
        if (key.length() <= SHORT && stemKey.contains(key)) {
            // 政府工作报告 in a file named 2024年国务院政府工作报告
            return 0;
        }
        if (key.length() >= 8 && stemKey.contains(key)) {
            score += 2;
        }
        return isGivenByPage(key) ? score + 4 : score;
    }

    private boolean isGivenByPage(String key) {
        return key.length() >= 4
                && file.properties().stream()
                        .anyMatch(property -> property.field() == Field.TITLE
                                && TitleForm.key(property.value()).equals(key));
    }

    private boolean isSheet() {
        return file.format().startsWith("xls") || file.format().equals("ods");
    }

    private Optional<Sourced<String>> ofName() {
        return TitleForm.hasSubstance(stem)
                        && !TitleForm.isSalutation(stem)
                        && !GENERIC.matcher(stem).matches()
                ? Optional.of(new Sourced<>(stem, Provenance.PATH))
                : Optional.empty();
    }

    private Optional<Sourced<String>> ofFirstLine() {
        String line = file.blocks().stream()
                .map(Block::text)
                .filter(text ->
                        !TitleForm.isSalutation(text) && !TitleForm.isNumbered(text) && TitleForm.hasSubstance(text))
                .findFirst()
                .orElseGet(() -> file.blocks().getFirst().text());
        String title =
                line.length() <= LONGEST_HEAD_LINE ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
        return TitleForm.hasSubstance(title) ? Optional.of(new Sourced<>(title, Provenance.HEAD)) : Optional.empty();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = CleanText.line(dot > 0 && name.length() - dot <= 9 ? name.substring(0, dot) : name);
        String bare = NUMBERING.matcher(stem).replaceAll("").strip();
        return bare.isEmpty() ? stem : bare;
    }
}
