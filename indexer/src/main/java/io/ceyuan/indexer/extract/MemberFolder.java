package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes members out of a container into a folder, under plain names; what a member is called is only remembered. */
final class MemberFolder {

    private static final Pattern PARTS = Pattern.compile("[/\\\\]+");

    private final Path folder;
    private Allowance allowance;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    MemberFolder(Path folder, Allowance allowance) {
        this.folder = folder;
        this.allowance = allowance;
    }

    List<Member> members() {
        return members;
    }

    /** What is left of it now. */
    Allowance allowance() {
        return allowance;
    }

    /** Where the bytes of a member come from. */
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Takes one out; one that cannot be read is refused alone.
     *
     * @throws OverAllowanceException when the container holds too much
     */
    void add(String path, Instant modified, Content content) throws OverAllowanceException {
        allowance = allowance.lessMember();
        String name = name(path);
        if (name.isEmpty() || isPassedOver(name)) {
            passOver(content);
            return;
        }
        String own = own(name);
        Path file = folder.resolve(members.size() + "." + extension(name));
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(file)) {
            copy(in, out);
            members.add(new Member.Unpacked(own, file, modified));
        } catch (OverAllowanceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            members.add(new Member.Refused(own, Rejected.damaged()));
        }
    }

    /** Reading over a member costs as much as taking it out. */
    void passOver(Content content) throws OverAllowanceException {
        try (InputStream in = content.open()) {
            copy(in, OutputStream.nullOutputStream());
        } catch (OverAllowanceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a broken member that nobody wants
        }
    }

    void refuse(String path, Rejected rejected) throws OverAllowanceException {
        allowance = allowance.lessMember();
        String name = name(path);
        if (!name.isEmpty() && !isPassedOver(name)) {
            members.add(new Member.Refused(own(name), rejected));
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            allowance = allowance.less(read);
            out.write(buffer, 0, read);
        }
    }

    /** {@code ..\..\附件\名单.xlsx} is 附件/名单.xlsx. */
    private static String name(String path) {
        return PARTS.splitAsStream(Normalizer.normalize(path, Normalizer.Form.NFC))
                .map(CleanText::line)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
    }

    private String own(String name) {
        String own = name;
        for (int twin = 2; !names.add(own); twin++) {
            own = name + "~" + twin;
        }
        return own;
    }

    /** As in folders: hidden files, lock files and what the system leaves. */
    private static boolean isPassedOver(String name) {
        return Arrays.stream(name.split("/", -1))
                .anyMatch(part -> part.startsWith(".")
                        || part.startsWith("~$")
                        || part.equals("__MACOSX")
                        || part.equalsIgnoreCase("Thumbs.db")
                        || part.equalsIgnoreCase("desktop.ini"));
    }

    /** Parsers tell text formats, and us archives, by it. */
    private static String extension(String name) {
        String extension = FileSniffer.extension(name.substring(name.lastIndexOf('/') + 1));
        return name.toLowerCase(Locale.ROOT).endsWith(".tar.gz") ? "tar.gz" : extension.replaceAll("[^a-z0-9]", "");
    }
}
