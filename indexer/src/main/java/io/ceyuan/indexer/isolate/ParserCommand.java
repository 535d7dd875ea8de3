package io.ceyuan.indexer.isolate;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a process that parses is started: this program's own Java and class path, and a heap of its own. */
record ParserCommand(Task task, int megabytes) {

    /** What a process does. */
    enum Task {
        TEXT,
        /** Pages that are pictures. */
        SCANS,
        /** All pages as if they were pictures. */
        EVERY_PAGE
    }

    /** What the JVM exits with when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    private static final String ARCHIVE = "parser.jsa";

    /**
     * Ten times the usual thresholds: optimizing what runs for a few files takes as much time as running it, and over ten
     * thousand files still a sixth of all.
     */
    private static final List<String> LATE_OPTIMIZING = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    Process start(Path folder) throws IOException {
        return new ProcessBuilder(words(folder))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * An archive of the classes a parser loads, where one was made beside the program; Java passes over one that does not fit.
     */
    private static Optional<String> archive() {
        try {
            CodeSource source = ParserCommand.class.getProtectionDomain().getCodeSource();
            Path archive = Path.of(source.getLocation().toURI()).resolveSibling(ARCHIVE);
            return Files.isReadable(archive) ? Optional.of("-XX:SharedArchiveFile=" + archive) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The process has another folder to be relative to. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> words(Path folder) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + megabytes + "m");
        archive().ifPresent(words::add);
        words.add("-XX:+UseSerialGC");
        words.addAll(LATE_OPTIMIZING);
        words.add("-XX:+ExitOnOutOfMemoryError");
        // standard output is for answers alone
        words.add("-XX:+DisplayVMOutputToStderr");
        words.add("-XX:-CreateCoredumpOnCrash");
        words.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        words.add("-Djava.io.tmpdir=" + folder);
        words.add("-Djava.awt.headless=true");
        words.add("-Dfile.encoding=UTF-8");
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("-cp");
        words.add(classPath());
        words.add(ParserMain.class.getName());
        words.add(task.name());
        return words;
    }
}
