package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells mail and Works files from the office files that share their container. */
final class OleSniffer {

    private OleSniffer() {}

    static FileKind kind(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return FileKind.MSG;
            }
            return WorksText.isWorks(root) ? FileKind.WPS : FileKind.OLE;
        } catch (IOException | RuntimeException e) {
            // the parser for office files has the word about what is damaged
            return FileKind.OLE;
        }
    }
}
