package io.ceyuan.core.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeysTest {

    @ParameterizedTest(name = "«{0}» of {1} answers to {2}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "国务院关于节水的决定 => - => 国务院关于节水的决定 关于节水的决定",
                "关于节水的决定 => 国务院 => 关于节水的决定 国务院关于节水的决定",
                "中华人民共和国公路法 => - => 公路法",
                "云泽省绿化条例（2021年修订） => - => 云泽省绿化条例（2021年修订） 云泽省绿化条例 云泽省绿化条例2021年修订",
                "青岚市绿化办法（试行） => - => 青岚市绿化办法（试行） 青岚市绿化办法 青岚市绿化办法试行",
                "关于印发《青岚市水价办法》的通知 => 青岚市人民政府 => 关于印发〈青岚市水价办法〉的通知 青岚市人民政府关于印发〈青岚市水价办法〉的通知 青岚市水价办法 关于印发青岚市水价办法的通知 青岚市人民政府关于印发青岚市水价办法的通知",
                "青岚市人民政府关于印发《青岚市水价办法（试行）》的通知 => - => 青岚市人民政府关于印发〈青岚市水价办法（试行）〉的通知 关于印发〈青岚市水价办法（试行）〉的通知 青岚市水价办法（试行） 青岚市水价办法 青岚市水价办法试行 青岚市人民政府关于印发青岚市水价办法试行的通知 关于印发青岚市水价办法试行的通知",
                "青岚市人民政府关于印发青岚市节水方案的通知 => - => 青岚市人民政府关于印发青岚市节水方案的通知 关于印发青岚市节水方案的通知 青岚市节水方案",
                "中共中央办公厅 国务院办公厅印发《关于节水的意见》 => - => 中共中央办公厅国务院办公厅印发〈关于节水的意见〉 印发〈关于节水的意见〉 关于节水的意见 中共中央办公厅国务院办公厅印发关于节水的意见 印发关于节水的意见",
                "省政府颁布《云泽省水价办法》 => - => 省政府颁布〈云泽省水价办法〉 省政府颁布云泽省水价办法",
                "法释〔2022〕9号关于适用水法的解释 => 最高人民法院 => 关于适用水法的解释 最高人民法院关于适用水法的解释",
                "排污管理办法（试行）自2024年7月1日起废止 => - => 排污管理办法（试行） 排污管理办法 排污管理办法试行",
            })
    void aDocumentAnswersToItsTitleInEveryUsualForm(String title, String issuer, String keys) {
        assertThat(
                        CitationKeys.answersTo(
                                        "", OptionalInt.empty(), title, issuer == null ? List.of() : List.of(issuer))
                                .stream()
                                .map(CitationKey::value)
                                .filter(value -> !value.endsWith("（）")))
                .containsExactlyInAnyOrder(keys.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}, issued in {1}, answers to {2}")
    @CsvSource({
        "云泽部令第14号, 2004, 云泽部令第14号 云泽部令2004年第14号",
        "云泽部令第14号, , 云泽部令第14号 云泽部令第14号（）",
        "云泽部令2004年第14号, 2004, 云泽部令2004年第14号",
        "青岚市人民政府令第218号, 2019, 青岚市人民政府令第218号",
        "国务院令第658号, , 国务院令第658号",
        "泽政发〔2021〕12号, 2021, 泽政发〔2021〕12号",
    })
    void aDocumentAnswersToItsNumberAndToThatOfItsYear(String number, Integer year, String keys) {
        OptionalInt issued = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        assertThat(CitationKeys.answersTo(number, issued, "", List.of()).stream()
                        .map(CitationKey::value))
                .containsExactlyInAnyOrder(keys.split(" "));
    }

    @ParameterizedTest(name = "the first citation of «{0}» cites {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "根据国发[2015]034号 => n:国发〔2015〕34号",
                "《水价办法》（青府〔2015〕3号） => t:水价办法",
                "根据中华人民共和国国务院令第七百零七号 => n:国务院令第707号",
                "根据中华人民共和国建设部令第5号 => n:建设部令第5号",
                "依照《中华人民共和国公路法》第三条 => t:公路法",
                "依照刑法第三十条 => t:刑法",
                "按照国发〔2015〕34号第三条 => n:国发〔2015〕34号",
                "按照《青岚市绿化条例（2019年修正）》 => t:青岚市绿化条例（2019年修正） / t:青岚市绿化条例（） / t:青岚市绿化条例2019年修正",
                "按照GBT 9704-2012 => s:GB/T 9704-2012",
                "财政部 税务总局公告2026年第26号 => n:财政部、税务总局公告2026年第26号",
                // the serials of a ministry begin anew each year, those of a government run on
                "依照2004年12月21日云泽部令第14号 => n:云泽部令2004年第14号 / n:云泽部令第14号（）",
                "依照二〇〇四年十二月二十一日以云泽部令第十四号发布的规定 => n:云泽部令2004年第14号 / n:云泽部令第14号（）",
                "自2004年12月起依照云泽部令第14号 => n:云泽部令第14号",
                "依照2004年12月21日云泽部令2005年第14号 => n:云泽部令2005年第14号",
                "依照2019年8月16日青岚市人民政府令第218号 => n:青岚市人民政府令第218号",
                "依照2019年8月16日中华人民共和国国务院令第658号 => n:国务院令第658号",
            })
    void aCitationCitesWhatItSays(String text, String terms) {
        Citation first = new CitationExtractor().extract(text).getFirst();
        assertThat(CitationKeys.of(first).stream().map(CitationKey::term)).containsExactly(terms.split(" / ", -1));
        CitationKeys.of(first)
                .forEach(key -> assertThat(CitationKey.ofTerm(key.term())).hasValue(key));
    }

    @Test
    void meetingsBackReferencesToTheTextItselfAndQuotationsCiteNothing() {
        assertThat(new CitationExtractor().extract("党的二十大以来，本办法有效。某某说：“节水是一件大事。”"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(CitationKeys.of(one)).isEmpty());
    }

    @Test
    void aResolverShowsOneSeveralOrNone() {
        Map<String, List<DocumentId>> library = Map.of(
                "t:水价办法", List.of(id(1)),
                "t:节水意见", List.of(id(1), id(2), id(2)));
        CitationResolver resolver = new CitationResolver(key -> library.getOrDefault(key.term(), List.of()));
        List<Resolution> found = new CitationExtractor()
                .extract("《水价办法》第三条、《节水意见》、《排水意见》").stream()
                        .map(resolver::resolve)
                        .toList();
        CitationKey price = new CitationKey(CitationKey.Kind.TITLE, "水价办法");
        assertThat(found)
                .containsExactly(
                        new Resolution.Resolved(id(1), price),
                        new Resolution.Resolved(id(1), price),
                        new Resolution.Ambiguous(
                                List.of(id(1), id(2)), new CitationKey(CitationKey.Kind.TITLE, "节水意见")),
                        new Resolution.Unresolved(List.of(new CitationKey(CitationKey.Kind.TITLE, "排水意见"))));
    }

    @ParameterizedTest(name = "«{0}» is {1} in a library with «{2}»")
    @CsvSource(
            delimiterString = "=>",
            value = {
                // signs that a source has lost, or has where the other has none
                "《关于印发无废城市方案的公告》 => found => 关于印发“无废城市”方案的公告",
                "《关于修改水价办法的决定》 => found => 关于修改《水价办法》的决定",
                "《产品修理、更换、退货规定》 => found => 产品修理更换退货规定",
                "《关于适用〈水法〉的解释》 => found => 关于适用《中华人民共和国水法》的解释",
                // a version
                "《绿化条例（2019年修正）》 => found => 绿化条例",
                "《绿化条例（2019年修正）》 => none => 绿化条例（2021年修正）",
                "《绿化条例》 => found => 绿化条例（2021年修正）",
                "《绿化条例（试行）》 => none => 绿化条例",
                // who issued it
                "《关于节水的决定》 => found => 国务院关于节水的决定",
                "《国务院关于节水的决定》 => none => 云泽省人民政府关于节水的决定",
            })
    void aTitleFindsItsTextInEverySpelling(String text, String found, String title) {
        DocumentId document = id(1);
        Set<CitationKey> keys = CitationKeys.answersTo("", OptionalInt.empty(), title, List.of());
        CitationResolver resolver = new CitationResolver(key -> keys.contains(key) ? List.of(document) : List.of());
        Resolution resolution =
                resolver.resolve(new CitationExtractor().extract(text).getFirst());
        assertThat(resolution instanceof Resolution.Resolved).isEqualTo(found.equals("found"));
    }

    @Test
    void aNumberFindsOnlyItsOwnTextAndAmongSeveralThoseWithTheTitleBefore() {
        Map<String, List<DocumentId>> library = Map.of(
                "n:云泽部令第14号", List.of(id(1), id(2)),
                "t:水价办法", List.of(id(2), id(3)),
                "t:节水办法", List.of(id(4)));
        CitationResolver resolver = new CitationResolver(key -> library.getOrDefault(key.term(), List.of()));
        assertThat(new CitationExtractor()
                        .extract("《水价办法》（云泽部令第14号）、《节水办法》（云泽部令第14号）、《节水办法》（云泽部令第9号）").stream()
                                .filter(one -> one.type() == CitationType.ORDER)
                                .map(resolver::resolve)
                                .map(one -> switch (one) {
                                    case Resolution.Resolved resolved -> "one";
                                    case Resolution.Ambiguous several -> "several";
                                    case Resolution.Unresolved none -> "none";
                                }))
                .containsExactly("one", "several", "none");
    }

    @ParameterizedTest(name = "«{0}» stands at #{1}")
    @CsvSource({
        "《水法》第十二条, article-12",
        "《水法》第十二条之一, article-12-1",
        "《水法》第十二条第二款第（一）项, article-12-clause-2",
        "《水法》第三章, chapter-3",
        "《水法》第三章第十二条, article-12",
        "《水法》第五条至第八条, article-5",
        "《水价意见》第二部分, part-2",
        "见附件, attachment-1",
        "见附件2, attachment-2",
        "按照附件2第三条第一款办理, attachment-2-article-3-clause-1",
    })
    void aProvisionHasTheAddressOfTheOutline(String text, String anchor) {
        Citation.Provision provision = new CitationExtractor()
                .extract(text).stream()
                        .filter(Citation.Provision.class::isInstance)
                        .map(Citation.Provision.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(provision.pin().anchor()).hasValue(anchor);
    }

    @Test
    void theInnermostCitationHasThePiece() {
        String text = "依照《水法》第三条办理";
        assertThat(TextAnnotator.pieces(text, new CitationExtractor().extract(text)).stream()
                        .map(piece -> text.substring(
                                        piece.span().start(), piece.span().end())
                                + piece.citation()
                                        .map(one -> "=" + one.type().label())
                                        .orElse(""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("依照 《水法》=title 第三条=provision 办理");
        assertThatThrownBy(() -> TextAnnotator.pieces("短", List.of(new Citation.Standard(new Span(0, 3), "GB 1"))))
                .hasMessageContaining("outside of the text");
    }

    @Test
    void valuesRefuseWhatTheyCannotBe() {
        assertThatThrownBy(() -> new CitationKey(CitationKey.Kind.TITLE, " ")).hasMessageContaining("nothing");
        assertThat(CitationKey.ofTerm("x:y")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> new Resolution.Ambiguous(List.of(id(1)), new CitationKey(CitationKey.Kind.TITLE, "a")))
                .hasMessageContaining("not ambiguous");
        assertThatThrownBy(() -> new Pin(List.of(), List.of())).hasMessageContaining("without parts");
        assertThatThrownBy(() -> PinPart.numbered(PinUnit.ARTICLE, 0)).hasMessageContaining("no number");
        assertThatThrownBy(() -> PinPart.numbered(PinUnit.ARTICLE, 10_000)).hasMessageContaining("not the number");
    }

    private static DocumentId id(int n) {
        return DocumentId.ofPlace("documents/" + n + ".txt");
    }

    @Test
    @Timeout(20)
    void aLongTitleOfOnePieceHasKeys() {
        String title = "关于印发".repeat(10_000);
        assertThat(CitationKeys.answersTo("", OptionalInt.empty(), title, List.of()))
                .isNotEmpty();
    }
}
