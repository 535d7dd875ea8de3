package io.ceyuan.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A window on the pages that notes whatever a page should not do. */
record BrowserWatch(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {

    /** An error status is noted by the console too; the tests of error pages ask for it. */
    private static final String STATUS = "Failed to load resource: the server responded with a status of";

    static BrowserWatch open(Browser browser, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("zh-CN"));
        List<String> complaints = new CopyOnWriteArrayList<>();
        context.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:")) {
                complaints.add("left this machine: " + request.url());
            }
        });
        context.onResponse(response -> {
            boolean asked = response.request().isNavigationRequest();
            if (response.status() >= 400 && !asked) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (isError(message) && !message.text().startsWith(STATUS)) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        return new BrowserWatch(context, context.newPage(), complaints);
    }

    private static boolean isError(ConsoleMessage message) {
        return message.type().equals("error") || message.type().equals("warning");
    }

    @Override
    public void close() {
        context.close();
    }
}
