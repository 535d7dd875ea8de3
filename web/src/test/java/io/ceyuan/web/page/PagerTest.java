package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.web.params.SearchParams;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    @ParameterizedTest(name = "page {0} of {2} hits, {1} a page")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "1    => 10  => 0     => ''                          => -           => -",
                "1    => 10  => 10    => ''                          => -           => -",
                "1    => 0   => 99    => ''                          => -           => -",
                "9    => 10  => 20    => ''                          => -           => -",
                "1    => 10  => 11    => [1] 2                       => -           => q=a&page=2",
                "2    => 10  => 11    => 1 [2]                       => q=a         => -",
                "5    => 10  => 100   => 1 … 3 4 [5] 6 7 … 10        => q=a&page=4  => q=a&page=6",
                "4    => 10  => 60    => 1 2 3 [4] 5 6               => q=a&page=3  => q=a&page=5",
                "1    => 10  => 99999 => [1] 2 3 … 1000              => -           => q=a&page=2",
                "1000 => 10  => 99999 => 1 … 998 999 [1000]          => q=a&page=999 => -",
                "333  => 30  => 99999 => 1 … 331 332 [333]           => q=a&page=332&size=30 => -",
            })
    void showsTheWay(int page, int size, long total, String pages, String previous, String next) {
        Pager pager = Pager.of(new SearchParams("a", Map.of(), null, true, page, size), total);
        assertThat(pager.pages().stream()
                        .map(shown -> shown.current() ? "[" + shown.label() + "]" : shown.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pages);
        assertThat(pager.previous()).isEqualTo(previous.equals("-") ? null : "/search?" + previous);
        assertThat(pager.next()).isEqualTo(next.equals("-") ? null : "/search?" + next);
    }
}
