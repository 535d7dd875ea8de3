package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.search.CitedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Citations that find no document of the library, or several; each once, where it stands first.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号)    one citation: it is found when either is
 * 抓紧制定《X办法》              none: it is yet to be written
 * 现将《X办法》印发给你们         none: it comes with the draft
 * </pre>
 */
final class NotThere {

    /** More are a list that nobody reads in a margin. */
    private static final int MOST_LINKS = 10;

    private static final Pattern TO_BE_WRITTEN =
            Pattern.compile("(?:制定|制订|出台|起草|编制|编写|拟定|拟订|草拟|形成|填写|填报|提交|签订|报送|研究|完善|建立)[^，。；《》]{0,12}$");

    private static final Pattern COMES_ALONG =
            Pattern.compile("(?:现将|现印发|现发布|现公布|现予|印发你们|印发给你们|予以公布|予以印发|予以发布|见附件|附后|如下)");

    /** 根据2011年1月8日《X决定》第一次修订: the history of a text. */
    private static final Pattern HISTORY = Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}次)?(?:修订|修正|公布|发布|颁布)");

    /** 《X的请示》收悉: letters are in no library, and gazettes are where others stand. */
    private static final Pattern NO_POLICY = Pattern.compile("(?:请示|来函|的函)(?:（[^（）]*）)?$|(?:人民政府|国务院|委员会|法院|检察院)公报$");

    /** 附件2：, 3． */
    private static final Pattern LABEL = Pattern.compile("^(?:附件[0-9一二三四五六七八九十]*[：:]?)?(?:[0-9]{1,2}[.．、])?");

    private final CheckedDraft draft;
    private final LibraryView library;
    private final TitledNumbers pairs;
    private final OwnHead head;

    /** What the draft itself is called, and its parts, and the names that it gives to others. */
    private final Set<String> own;

    NotThere(CheckedDraft draft, LibraryView library, TitledNumbers pairs, OwnHead head) {
        this.draft = draft;
        this.library = library;
        this.pairs = pairs;
        this.head = head;
        own = draft.text().lines().map(NotThere::bare).collect(Collectors.toCollection(HashSet::new));
        for (Citation one : draft.all()) {
            if (one instanceof Citation.Alias alias && alias.declaration()) {
                own.add(bare(alias.name()));
            }
        }
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (LookedUp one : draft.citations()) {
            Citation citation = one.citation();
            if (CheckedDraft.isNamed(citation) && !head.isOwn(citation) && told.add(citation.normalized())) {
                remark(one, partner(citation)).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** The number beside a title, and the title beside a number. */
    private Optional<LookedUp> partner(Citation citation) {
        return citation instanceof Citation.Titled ? pairs.number(citation) : pairs.title(citation);
    }

    private Optional<Remark> remark(LookedUp one, Optional<LookedUp> partner) {
        if (one.status() == LookedUp.MALFORMED) {
            return Optional.of(
                    Remark.error(FindingKind.NUMBER_FORM, one.citation().span(), "文号有误：" + one.message() + "。", null));
        }
        boolean otherIsKnown =
                partner.filter(other -> other.status() == LookedUp.FOUND).isPresent();
        if (otherIsKnown) {
            return Optional.empty();
        }
        return switch (one.status()) {
            case LookedUp.SEVERAL -> several(one);
            case LookedUp.ABSENT -> absent(one, partner);
            default -> Optional.empty();
        };
    }

    private Optional<Remark> several(LookedUp one) {
        List<CitedDocument> documents = one.documents();
        if (library.areVersions(documents)) {
            return Optional.empty();
        }
        String advice = one.citation() instanceof Citation.Numbered ? "请核对是哪一份，宜同时写明标题" : "宜写明发文机关或者文号";
        return Optional.of(Remark.hint(
                        FindingKind.SEVERAL_DOCUMENTS,
                        one.citation().span(),
                        "资料库有 " + documents.size() + " 份文件与此相符，" + advice + "。",
                        null)
                .about(documents.stream().limit(MOST_LINKS).map(FindingLink::to).toList()));
    }

    private Optional<Remark> absent(LookedUp one, Optional<LookedUp> partner) {
        boolean number = one.citation() instanceof Citation.Numbered;
        // of a title and its number one is told, the first
        if (number && partner.isPresent()) {
            return Optional.empty();
        }
        if (!isToBeFound(one.citation())) {
            return Optional.empty();
        }
        int start = one.citation().span().start();
        String before = draft.before(start);
        boolean expected = own.contains(bare(one.citation().normalized()))
                || TO_BE_WRITTEN.matcher(before).find()
                || COMES_ALONG.matcher(before).find()
                || COMES_ALONG.matcher(draft.after(one.citation().span().end())).find();
        return expected && !number
                ? Optional.empty()
                : Optional.of(
                        Remark.hint(FindingKind.NOT_IN_LIBRARY, one.citation().span(), "本资料库没有这份文件，无法核对。", null));
    }

    private boolean isToBeFound(Citation citation) {
        boolean whole = !(citation instanceof Citation.Numbered number)
                || number.type() != CitationType.NUMBER
                || number.normalized().indexOf('〔') > 0;
        return whole
                && !NO_POLICY.matcher(citation.normalized()).find()
                && !HISTORY.matcher(draft.after(citation.span().end())).find();
    }

    /** A line, or a title, without what may stand around it: 附件2：X方案. */
    private static String bare(String line) {
        String title = LABEL.matcher(CitationNormalizer.title(line)).replaceFirst("");
        return title.replace("〈", "").replace("〉", "");
    }
}
