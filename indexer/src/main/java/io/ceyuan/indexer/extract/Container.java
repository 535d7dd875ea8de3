package io.ceyuan.indexer.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the members out of archives and the attachments out of mails. Links and what is no regular file are passed over. */
public final class Container {

    /** The memory the dictionary of a 7z archive may ask for. */
    private static final int DICTIONARY_KIB = 256 * 1024;

    private Container() {}

    /** Unpacks the file into the folder, which is empty and of nobody else; never throws on a bad one. */
    public static Unpacking unpack(ContainerKind kind, Path file, Path folder, Allowance allowance) {
        MemberFolder members = new MemberFolder(folder, allowance);
        try {
            @Nullable Extraction text = null;
            switch (kind) {
                case ZIP -> zip(file, members);
                case SEVEN_ZIP -> sevenZip(file, members);
                case TAR -> tar(file, false, members);
                case TAR_GZ -> tar(file, true, members);
                case EML -> text = mail(EmlMail.read(Files.readAllBytes(file)), members);
                case MSG -> text = mail(Optional.of(MsgMail.read(file)), members);
            }
            return new Unpacking.Members(members.members(), text, members.allowance());
        } catch (OverAllowanceException e) {
            return new Unpacking.Refused(e.rejected(), Allowance.none());
        } catch (PasswordRequiredException e) {
            return new Unpacking.Refused(Rejected.encrypted(), members.allowance());
        } catch (IOException | TooMuchException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Unpacking.Refused(TextExtractor.rejected(e), members.allowance());
        }
    }

    private static void zip(Path file, MemberFolder members) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    continue;
                }
                String name = entry.getGeneralPurposeBit().usesUTF8ForNames()
                                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
                        ? entry.getName()
                        : decoded(entry.getRawName());
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    members.refuse(name, Rejected.encrypted());
                } else {
                    members.add(name, time(entry.getLastModifiedTime()), () -> zip.getInputStream(entry));
                }
            }
        }
    }

    private static void sevenZip(Path file, MemberFolder members) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(DICTIONARY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isDirectory() || entry.isAntiItem()) {
                    continue;
                }
                Instant time = entry.getHasLastModifiedDate() ? time(entry.getLastModifiedTime()) : Instant.EPOCH;
                SevenZArchiveEntry current = entry;
                members.add(entry.getName(), time, () -> archive.getInputStream(current));
            }
        }
    }

    private static void tar(Path file, boolean packed, MemberFolder members) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                // one byte a character, so that the bytes of names are not lost
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(packed ? unzipped(in) : in, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
                    members.passOver(() -> unclosed(tar));
                } else {
                    String raw = entry.getName();
                    boolean bytes = raw.chars().allMatch(c -> c < 0x100);
                    String name = bytes ? decoded(raw.getBytes(StandardCharsets.ISO_8859_1)) : raw;
                    members.add(name, time(entry.getLastModifiedTime()), () -> unclosed(tar));
                }
            }
        }
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    private static Extraction mail(Optional<Mail> mail, MemberFolder members) throws IOException {
        for (Mail.Attachment attachment : mail.map(Mail::attachments).orElse(List.of())) {
            // a slash in the name of an attachment is part of the name
            String name = attachment.name().replaceAll("[/\\\\]+", "_");
            members.add(name, Instant.EPOCH, () -> new ByteArrayInputStream(attachment.content()));
        }
        return mail.map(Mail::text).orElse(Rejected.damaged());
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // the archive goes on after this member
            }
        };
    }

    private static Instant time(@Nullable FileTime time) {
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    private static String decoded(byte[] name) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, TextDecoder.GB18030)) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException e) {
                // the next charset has its turn
            }
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
