package io.ceyuan.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Style, script and mark of the pages, under names that change with their content, so that browsers may keep them for ever. */
public final class StaticFiles {

    /** Where the files lie on the server. */
    public static final String PATH = "/static/";

    private static final int HASH_DIGITS = 8;
    private static final Map<String, String> TYPES = Map.of(
            "ceyuan.css", "text/css; charset=utf-8",
            "ceyuan.js", "text/javascript; charset=utf-8",
            "favicon.svg", "image/svg+xml");

    private final Map<String, Asset> byFile = new HashMap<>();
    private final Map<String, Asset> byName = new HashMap<>();

    /** Reads all files from the class path. */
    public StaticFiles() {
        TYPES.forEach((file, type) -> {
            byte[] bytes = read(file);
            Asset asset = new Asset(hashedName(file, bytes), type, bytes);
            byFile.put(file, asset);
            byName.put(asset.name(), asset);
        });
    }

    /** The address of a file, as {@code /static/ceyuan-1f2e3d4c.css} for {@code ceyuan.css}. */
    public String url(String file) {
        Asset asset = byFile.get(file);
        if (asset == null) {
            throw new IllegalArgumentException("no such static file: " + file);
        }
        return PATH + asset.name();
    }

    /** The file of a name with hash, as a browser asks for it; empty for any other name. */
    public Optional<Asset> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static byte[] read(String file) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashedName(String file, byte[] bytes) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "-" + hash(bytes) + file.substring(dot);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
