package io.ceyuan.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Chromium as the system has it; nothing is ever downloaded, and it speaks to nobody but the page. */
record InstalledBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static @Nullable InstalledBrowser shared;

    private static final String REQUIRED = "CEYUAN_REQUIRE_BROWSER";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One for all tests of this process, which ends with it; where there is none the test is skipped, or fails where {@code CEYUAN_REQUIRE_BROWSER=1} says so. */
    static synchronized InstalledBrowser shared() {
        InstalledBrowser browser = shared == null ? start() : shared;
        shared = browser;
        return browser;
    }

    private static InstalledBrowser start() {
        Path program = find().orElseThrow(InstalledBrowser::missing);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(QUIET));
        InstalledBrowser started = new InstalledBrowser(playwright, browser);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Error missing() {
        String found = "no Chromium on the PATH (looked for " + String.join(", ", NAMES) + ")";
        if ("1".equals(System.getenv(REQUIRED))) {
            return new AssertionError(found + ", and " + REQUIRED + "=1 says there must be one");
        }
        throw new TestAbortedException(found);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
