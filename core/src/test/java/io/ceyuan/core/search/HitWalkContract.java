package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.query.QueryParser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine with a {@link HitWalk} must do; its test extends this and names a fresh place for an index. */
public abstract class HitWalkContract {

    private static final int DOCUMENTS = 130;

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private Library library(int copies) {
        EngineSettings settings = new EngineSettings(location(), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                SampleDocument document = SampleDocument.of(
                                i + ".txt", "案例" + i, "脱贫攻坚" + "经验".repeat(i % 5) + "第" + i + "号")
                        .kind(i % 2 == 0 ? DocumentKind.CASE : DocumentKind.NOTICE);
                writer.write((i % 10 == 0 ? document : document.issued(2000 + i % 7, 1, 1 + i % 28)).build());
            }
            for (int i = 0; i < copies; i++) {
                writer.write(SampleDocument.of("存" + i + ".txt", "年报", "脱贫攻坚年报全文。" + "内容相同的话。".repeat(40))
                        .issued(2022, 1, 1)
                        .build());
            }
            writer.commit();
        }
        return engine.openSearcher(settings);
    }

    /** The counts, then the places of the documents. */
    private static List<String> walked(Library searcher, SearchRequest request, int limit) {
        List<String> told = new ArrayList<>();
        searcher.walk(request, limit, new HitVisitor() {
            @Override
            public void begin(long hits, long coming) {
                told.add(hits + " " + coming);
            }

            @Override
            public void hit(LibraryEntry hit) {
                told.add(hit.document().source().place());
            }
        });
        return told;
    }

    private static SearchRequest request(String typed, Sort sort, boolean fold, int page) {
        return new SearchRequest(
                QueryParser.parse(typed).query(),
                Map.of(FacetName.KIND, List.of("案例", "其他")),
                sort,
                fold,
                page,
                SearchRequest.MAX_SIZE);
    }

    @ParameterizedTest(name = "{0} in the order {1}, folded {2}: the walk has the hits of all pages in their order")
    @CsvSource({
        "脱贫攻坚, RELEVANCE, true",
        "脱贫攻坚, NEWEST, true",
        "脱贫攻坚, OLDEST, false",
        "经验 -第7, RELEVANCE, false",
        "'\"攻坚年报\"', RELEVANCE, true",
        "没有这样的词语, RELEVANCE, true"
    })
    void aWalkHasTheHitsOfAllPagesInTheirOrder(String typed, Sort sort, boolean fold) {
        try (Library searcher = library(60)) {
            List<String> paged = new ArrayList<>();
            long groups = 0;
            for (int page = 1; page <= 2; page++) {
                SearchResult result = searcher.search(request(typed, sort, fold, page));
                groups = result.groups();
                result.hits().forEach(hit -> paged.add(hit.document().source().place()));
            }
            paged.addFirst(groups + " " + groups);
            assertThat(walked(searcher, request(typed, sort, fold, 2), 1_000)).isEqualTo(paged);
        }
    }

    @Test
    void aWalkEndsAtItsLimitThoughTheFirstHitsAreCopiesOfOneText() {
        try (Library searcher = library(60)) {
            List<String> all = walked(searcher, request("脱贫攻坚", Sort.NEWEST, true, 1), 1_000);
            List<String> first = walked(searcher, request("脱贫攻坚", Sort.NEWEST, true, 1), 3);
            assertThat(all).first().isEqualTo("66 66");
            assertThat(first).first().isEqualTo("66 3");
            assertThat(first.subList(1, first.size())).isEqualTo(all.subList(1, 4));
        }
    }
}
