package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold other files. */
public enum ContainerKind {
    ZIP,
    SEVEN_ZIP,
    TAR,
    TAR_GZ,
    EML,
    MSG;

    /** The kind of the file; empty for one that is read as a whole, as a docx named .zip. */
    public static Optional<ContainerKind> of(Path file) throws IOException {
        Optional<ContainerKind> named = ofName(file);
        if (named.isEmpty()) {
            return named;
        }
        FileKind found = FileSniffer.look(file) instanceof FileSniffer.Look.Kind(FileKind kind) ? kind : null;
        return switch (named.get()) {
            case EML, MSG -> named.filter(kind -> found == FileKind.valueOf(kind.name()));
            case ZIP, SEVEN_ZIP, TAR, TAR_GZ -> named.filter(kind -> found == null);
        };
    }

    private static Optional<ContainerKind> ofName(Path file) {
        return switch (FileSniffer.extension(file)) {
            case "zip" -> Optional.of(ZIP);
            case "7z" -> Optional.of(SEVEN_ZIP);
            case "tar" -> Optional.of(TAR);
            case "tgz" -> Optional.of(TAR_GZ);
            case "gz" ->
                file.toString().strip().toLowerCase(Locale.ROOT).endsWith(".tar.gz")
                        ? Optional.of(TAR_GZ)
                        : Optional.empty();
            case "eml" -> Optional.of(EML);
            case "msg" -> Optional.of(MSG);
            default -> Optional.empty();
        };
    }
}
