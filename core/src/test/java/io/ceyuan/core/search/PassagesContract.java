package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.PolicyDocument;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine with {@link Passages} must do; its test extends this and names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PassagesContract {

    private static final String LONG = "为推进水资源节约集约利用，建立水资源刚性约束制度，各地要制定方案并认真组织实施。";

    private Library library;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void index() {
        List<PolicyDocument> documents = new ArrayList<>();
        documents.add(SampleDocument.of("新.txt", "节水方案", "前言。", LONG)
                .issued(2022, 1, 1)
                .build());
        documents.add(SampleDocument.of("旧.txt", "节水意见", "建立水资源刚性约束制度。", "“四水四定”要落实。")
                .issued(2019, 1, 1)
                .build());
        documents.add(
                SampleDocument.of("無日期.txt", "節水講話", "要建立水資源剛性約束制度，推進節約集約利用。").build());
        for (int i = 0; i < 40; i++) {
            documents.add(SampleDocument.of("林" + i + ".txt", "林业" + i, "各地要认真组织实施造林方案。".repeat(1 + i % 3) + i)
                    .build());
        }
        for (int i = 0; i < 20; i++) {
            documents.add(SampleDocument.of("抄" + i + ".txt", "年报", "种子年报全文，内容相同。" + "种业振兴行动方案的话。".repeat(40))
                    .issued(2021, 1, 1)
                    .build());
        }
        library = SampleIndex.open(location(), documents);
    }

    @AfterAll
    void close() {
        library.close();
    }

    private static List<String> places(List<PolicyDocument> documents) {
        return documents.stream().map(one -> one.source().place()).toList();
    }

    @ParameterizedTest(name = "{0} stand in {1} documents, the first {2}")
    @CsvSource({
        "刚性约束制度, 3, 旧.txt 新.txt 無日期.txt",
        "刚性约束制度 集约利用, 2, 新.txt 無日期.txt",
        "前言。 刚性约束制度, 1, 新.txt",
        "认真组织实施造林, 40, ''",
        "刚性约束 没有这样的字, 0, ''"
    })
    void documentsWithAllStringsAreListedTheOldestFirst(String strings, long total, String first) {
        PassageHolders holders = library.holding(List.of(strings.split(" ")), 3);
        assertThat(holders.total()).isEqualTo(total);
        assertThat(holders.first()).hasSize((int) Math.min(3, total));
        if (!first.isEmpty()) {
            assertThat(places(holders.first())).containsExactly(first.split(" "));
        }
    }

    @ParameterizedTest(name = "the likeliest document for «{0}» is {1}")
    @CsvSource({"建立水资源柔性约束制度，各地要制订方案并组织实施, 新.txt", "“四水五定”必须落实, 旧.txt", "種業振興行動計劃的話, 抄", "要建立水資源剛性制度推進節約利用, 無日期.txt"})
    void theLikeliestDocumentSharesTheRarePairs(String text, String first) {
        assertThat(places(library.likeliest(text, 5))).first().asString().startsWith(first);
    }

    @Test
    void ofCopiesOneIsRead() {
        assertThat(places(library.likeliest("种业振兴行动方案的话", 10))).hasSize(1);
        assertThat(library.likeliest("𠀀𠀁渔业捕捞许可证", 10)).isEmpty();
    }

    @Test
    void aFoldedTextKeepsItsPlaces() {
        assertThat(library.folded("國務院ＧＤＰ，𠮷"))
                .isEqualTo(library.folded("国务院gdp,𠮷"))
                .hasSize(9);
    }

    @Test
    void aTextOfAnyLengthIsTaken() {
        assertThat(library.likeliest(LONG.repeat(5_000), 3)).isNotEmpty();
    }

    @Test
    void whatIsBeyondTheLimitsIsRefused() {
        List<List<String>> wrong = new ArrayList<>(
                List.of(List.of(), List.of("一"), List.of("一".repeat(Passages.MAX_LENGTH + 1)), List.of("  ")));
        wrong.add(Collections.nCopies(Passages.MAX_STRINGS + 1, "两个"));
        for (List<String> strings : wrong) {
            assertThatThrownBy(() -> library.holding(strings, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> library.likeliest("两个", Passages.MAX_DOCUMENTS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
