package io.ceyuan.core.draft;

import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleIndex;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Drafts checked over an engine; the contracts extend this, an engine's test names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DraftChecking {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private Library library;
    private DraftCheck check;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void open() {
        library = SampleIndex.open(location(), DraftLibrary.DOCUMENTS);
        check = new DraftCheck(library);
    }

    @AfterAll
    void close() {
        library.close();
    }

    final DraftReport check(String draft) {
        return check(Draft.ofText(draft));
    }

    final DraftReport check(Draft draft) {
        return check.check(draft, DAY);
    }

    /** What is told of form, with what is not in the library by its severity alone. */
    final String told(String draft) {
        return listed(draft, false);
    }

    final String kinds(String draft) {
        return listed(draft, true);
    }

    private String listed(String draft, boolean kinds) {
        String listed = check(draft.replace('/', '\n')).findings().stream()
                .map(one -> one.severity().label() + (kinds ? " " + one.kind().label() : "") + " " + one.text()
                        + (one.suggestion() == null ? "" : " → " + one.suggestion()))
                .collect(Collectors.joining(" | "));
        return listed.isEmpty() ? "-" : listed;
    }
}
