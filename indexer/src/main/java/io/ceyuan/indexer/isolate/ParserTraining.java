package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the files of a folder as a process that parses does and ends, so that Java, told to, makes an archive of the classes that
 * takes. Processes start with half the work where there is one beside the program.
 */
public final class ParserTraining {

    private ParserTraining() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(Path.of(args[0]))) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        Extractor extractor = TextExtractor.untimed();
        for (Path file : files) {
            Answers.write(new Answer.Text(extractor.extract(file)), OutputStream.nullOutputStream());
        }
    }
}
