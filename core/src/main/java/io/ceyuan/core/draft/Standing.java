package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cited documents that are repealed, amended, or not the newest version. A repealed one is told in each paragraph that cites it, at
 * its first place there, since each place must change; the others once, where they are cited first. A sentence that speaks of the
 * repeal itself, or of the document as what is amended, is right.
 *
 * <pre>
 * 依据《X办法》处理                      wrong, when 《X办法》 is repealed
 * 《X办法》同时废止                      right
 * 对《X办法》进行修订                    right
 * 根据《X办法》，对收费标准进行修订        wrong
 * 《X办法》（2015年修订)                 there is a newer one
 * </pre>
 */
final class Standing {

    private static final Pattern REPEALING = Pattern.compile("废止|失效|停止执行|不再执行|不再适用|作废|撤销|替代|取代|代替");

    /** The number behind a title, or the rest of the parentheses in which the citation stands. */
    private static final String NUMBER = "^(?:（?[^（）]{0,60}）)?";

    /** 曾按照《X办法》收费 */
    private static final Pattern PAST_BEFORE = Pattern.compile("(?:曾|当时|此前|历史上|原有)[^，]{0,12}$");

    /** 《X办法》曾规定 */
    private static final Pattern PAST_BEHIND = Pattern.compile(NUMBER + "(?:在?历史上|当时|此前|曾)");

    private static final String AMENDING = "(?:修改|修订|修正)";

    /** 修订《X办法》 */
    private static final Pattern AMENDING_BEFORE =
            Pattern.compile(AMENDING + "(?:后的|前的|了|完善)?(?:[我本]?[省市县区])?[、和与及以]{0,2}$");

    /** 对《X办法》第三条作如下修改 */
    private static final Pattern OBJECT_BEFORE = Pattern.compile("[对将把][、和与及以]{0,2}$");

    private static final Pattern OBJECT_BEHIND = Pattern.compile(NUMBER + "[^，。；《》]{0,30}" + AMENDING);

    /** 《X办法》第三条已于2020年修订 */
    private static final Pattern AMENDED_BEHIND =
            Pattern.compile(NUMBER + "(?:第[一二三四五六七八九十百零〇0-9]{1,6}[条款项]|的|已经?|正在|拟|将|应当?|尚未|于|[0-9]{4}年|[0-9]{1,2}[月日]"
                    + "|多次|[一二三两]次|全面|部分|条款|有关|相关|内容|进行了?|作了?|作出了?|如下|相应|以下|启动|列入|纳入|被|经|等){0,8}" + AMENDING);

    /** 根据《X办法》修订收费标准: what is amended comes behind. */
    private static final Pattern UPON = Pattern.compile("(?:根据|按照|依据|依照|遵照|参照|[据按依])[、和与及以]{0,2}$");

    /** 原《X办法》 */
    private static final Pattern FORMER = Pattern.compile("(?:^|[^\\p{IsHan}]|[据照按由对从将])原[\\p{IsHan}]{0,12}$");

    private static final Pattern AS_BASIS = Pattern.compile("根据|按照|依据|依照|遵照|参照|执行|适用|贯彻|落实|实施|违反|符合|遵守|遵循|规定");

    /** 《X法》、《Y法》（Z号） between the verb and the title that it governs too, and the title before its own number. */
    private static final Pattern OTHERS = Pattern.compile("《[^《》]*》(?:（[^（）]*(?:）|$))?");

    /** A verb that governs the title stands close to it. */
    private static final int NEAR = 30;

    private static final int ANYWHERE = -1;

    private final CheckedDraft draft;
    private final LibraryView library;
    private final OwnHead head;

    Standing(CheckedDraft draft, LibraryView library, OwnHead head) {
        this.draft = draft;
        this.library = library;
        this.head = head;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        for (LookedUp one : draft.citations()) {
            if (!one.matches().isEmpty() && CheckedDraft.isNamed(one.citation()) && !head.isOwn(one.citation())) {
                DocumentId id = one.matches().getFirst().document().document().id();
                int line = draft.line(one.citation().span().start());
                if (!told.contains(new Told(id, line)) && !told.contains(new Told(id, ANYWHERE))) {
                    remark(one).ifPresent(remark -> {
                        remarks.add(remark);
                        told.add(new Told(id, remark.kind() == FindingKind.REPEALED ? line : ANYWHERE));
                    });
                }
            }
        }
        return remarks;
    }

    /** A document that is told of, and in which line. */
    private record Told(DocumentId document, int line) {}

    private Optional<Remark> remark(LookedUp one) {
        List<CitedDocument> documents = one.documents();
        if (documents.stream().allMatch(document -> document.validity() == Validity.REPEALED)) {
            return speaksOfIt(one) ? Optional.empty() : Optional.of(repealed(one, documents.getFirst()));
        }
        if (documents.size() > 1 || !saysVersion(one.citation()) || speaksOfIt(one)) {
            return Optional.empty();
        }
        return newer(one, documents.getFirst()).or(() -> amended(one, documents.getFirst()));
    }

    /** Of its repeal anywhere in the sentence; of its amendment or of the past where that is said of this citation. */
    private boolean speaksOfIt(LookedUp one) {
        String before = draft.before(one.citation().span().start());
        String behind = draft.after(one.citation().span().end());
        return REPEALING.matcher(before).find()
                || REPEALING.matcher(behind).find()
                || FORMER.matcher(before).find()
                || PAST_BEFORE.matcher(before).find()
                || PAST_BEHIND.matcher(behind).find()
                || isAmended(OTHERS.matcher(before).replaceAll(""), behind);
    }

    private static boolean isAmended(String before, String behind) {
        return AMENDING_BEFORE.matcher(before).find()
                || (OBJECT_BEFORE.matcher(before).find()
                        && OBJECT_BEHIND.matcher(behind).find())
                || (!UPON.matcher(before).find()
                        && AMENDED_BEHIND.matcher(behind).find());
    }

    private Remark repealed(LookedUp one, CitedDocument document) {
        List<FindingLink> links = new ArrayList<>(List.of(FindingLink.to(document)));
        CitedDocument.Repeal repeal = document.repeal();
        String message = FindingLink.title(document);
        if (repeal == null) {
            message += "已经废止或者失效。";
        } else {
            message += by(repeal, "废止");
            links.add(FindingLink.to(repeal.by(), repeal.paragraph()));
        }
        String before =
                OTHERS.matcher(draft.before(one.citation().span().start())).replaceAll("");
        boolean basis = AS_BASIS.matcher(before.substring(Math.max(0, before.length() - NEAR)))
                .find();
        return (basis
                        ? Remark.error(FindingKind.REPEALED, one.citation().span(), message, null)
                        : Remark.hint(FindingKind.REPEALED, one.citation().span(), message, null))
                .about(links);
    }

    /** A title without year means the text as it is now; a number means the one that was issued under it. */
    private static boolean saysVersion(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered -> true;
            case Citation.Titled titled ->
                VersionedTitle.of(titled.normalized()).year().isPresent();
            default -> false;
        };
    }

    private Optional<Remark> newer(LookedUp one, CitedDocument document) {
        Optional<DocumentReference> newer = library.entry(document.document().id())
                .flatMap(entry -> entry.related().newer(document.document().id()));
        return newer.map(newest -> Remark.hint(
                        FindingKind.OLDER_VERSION,
                        one.citation().span(),
                        "这是较早的版本，资料库中有新版本" + FindingLink.quoted(newest.title())
                                + (newest.issued() == null ? "" : "（" + newest.issued() + "）") + "。",
                        null)
                .about(List.of(FindingLink.to(newest, ""), FindingLink.to(document))));
    }

    private Optional<Remark> amended(LookedUp one, CitedDocument document) {
        if (document.validity() != Validity.AMENDED) {
            return Optional.empty();
        }
        List<FindingLink> links = new ArrayList<>(List.of(FindingLink.to(document)));
        String message = FindingLink.title(document);
        Optional<CitedDocument.Repeal> amendment = library.entry(
                        document.document().id())
                .map(entry -> entry.related().later().amendmentOn(draft.day()));
        if (amendment.isPresent()) {
            message += by(amendment.get(), "修改") + "请核对所引内容是否仍然有效。";
            links.add(FindingLink.to(amendment.get().by(), amendment.get().paragraph()));
        } else {
            message += "已修改，请核对所引内容是否仍然有效。";
        }
        return Optional.of(Remark.hint(FindingKind.AMENDED, one.citation().span(), message, null)
                .about(links));
    }

    /** 已被《X决定》废止：“…” */
    private static String by(CitedDocument.Repeal act, String does) {
        return "已被" + FindingLink.quoted(act.by().title()) + does + "：“" + act.sentence() + "”";
    }
}
