package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import java.net.URI;
import java.nio.file.Path;

/** What a process that parses is asked for, a line each: its words are ASCII, since a URI keeps the bytes of any file name. */
sealed interface Request {

    Path file();

    String line();

    /** {@code file:///a.docx}: the text of the file. */
    record Text(Path file) implements Request {
        @Override
        public String line() {
            return uri(file);
        }
    }

    /**
     * {@code file:///a.zip ZIP file:///folder/ 10000 67108864}: what is in the file.
     *
     * @param folder where it goes
     */
    record Members(Path file, ContainerKind kind, Path folder, Allowance allowance) implements Request {
        @Override
        public String line() {
            return String.join(
                    " ",
                    uri(file),
                    kind.name(),
                    uri(folder),
                    Integer.toString(allowance.members()),
                    Long.toString(allowance.bytes()));
        }
    }

    static Request of(String line) {
        String[] words = line.split(" ", -1);
        Path file = Path.of(URI.create(words[0]));
        return words.length == 1
                ? new Text(file)
                : new Members(
                        file,
                        ContainerKind.valueOf(words[1]),
                        Path.of(URI.create(words[2])),
                        new Allowance(Integer.parseInt(words[3]), Long.parseLong(words[4])));
    }

    private static String uri(Path path) {
        return path.toUri().toASCIIString();
    }
}
