package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.search.Suggester;
import io.ceyuan.core.search.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequentQueriesTest {

    @TempDir
    private Path folder;

    private final Offered offered = new Offered();

    /** Keeps what it was last offered. */
    private static final class Offered implements Suggester {
        private List<String> queries = List.of();

        @Override
        public List<Suggestion> suggest(String typed, int limit) {
            return List.of();
        }

        @Override
        public void offer(List<String> newQueries) {
            queries = newQueries;
        }

        @Override
        public List<String> spellings(String text, int limit) {
            return List.of();
        }
    }

    private Path file() {
        return folder.resolve("frequent-queries.tsv");
    }

    private static void ask(FrequentQueries queries, String query, int times) {
        for (int i = 0; i < times; i++) {
            queries.asked(query);
        }
    }

    @Test
    void whatIsAskedThreeTimesIsOfferedTheMostFrequentFirst() {
        try (FrequentQueries queries = new FrequentQueries(file(), offered)) {
            ask(queries, "河长制", FrequentQueries.OFTEN);
            ask(queries, "脱贫攻坚", FrequentQueries.OFTEN + 1);
            ask(queries, "一个人的事", FrequentQueries.OFTEN - 1);
        }
        assertThat(offered.queries).containsExactly("脱贫攻坚", "河长制");
    }

    @Test
    void countsOutlastTheProgram() throws IOException {
        try (FrequentQueries queries = new FrequentQueries(file(), offered)) {
            ask(queries, "河长制", FrequentQueries.OFTEN);
        }
        assertThat(Files.readString(file())).isEqualTo("3\t河长制\n");
        offered.offer(List.of());
        try (FrequentQueries queries = new FrequentQueries(file(), offered)) {
            ask(queries, "河长制", 1);
        }
        assertThat(offered.queries).containsExactly("河长制");
        assertThat(Files.readString(file())).isEqualTo("4\t河长制\n");
    }

    @Test
    void nobodyWaitsForTheFileAndTheLastCountsAreInIt() throws Exception {
        FrequentQueries queries = new FrequentQueries(file(), offered);
        List<Thread> askers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String query = "问" + i % 2;
            askers.add(Thread.startVirtualThread(() -> ask(queries, query, 50)));
        }
        for (Thread asker : askers) {
            asker.join();
        }
        queries.close();
        assertThat(Files.readAllLines(file())).containsExactlyInAnyOrder("200\t问0", "200\t问1");
    }

    @Test
    void linesThatSayNothingArePassedOver() throws IOException {
        Files.writeString(file(), "三\t甲\n7\n9\t乙\n\n99999999999\t丙\n");
        new FrequentQueries(file(), offered).close();
        assertThat(offered.queries).containsExactly("乙");
    }

    @Test
    void nothingIsCountedWithoutAFile() {
        try (FrequentQueries queries = new FrequentQueries(null, offered)) {
            ask(queries, "河长制", FrequentQueries.OFTEN);
        }
        assertThat(offered.queries).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pastedTextsAndNothingAreNotCounted() {
        try (FrequentQueries queries = new FrequentQueries(file(), offered)) {
            ask(queries, " ", FrequentQueries.OFTEN);
            ask(queries, "长".repeat(41), FrequentQueries.OFTEN);
        }
        assertThat(offered.queries).isEmpty();
    }

    @Test
    void theRarestAreForgottenWhenThereAreTooMany() {
        try (FrequentQueries queries = new FrequentQueries(file(), offered)) {
            ask(queries, "常问", FrequentQueries.OFTEN);
            for (int i = 0; i < FrequentQueries.MAX_QUERIES; i++) {
                queries.asked("问" + i);
            }
            ask(queries, "问0", FrequentQueries.OFTEN - 1);
        }
        assertThat(offered.queries).containsExactly("常问");
    }
}
