package io.ceyuan.web.asset;

import java.util.Arrays;

/** A static file in memory. */
public final class Asset {

    private final String name;
    private final String contentType;
    private final byte[] bytes;

    Asset(String name, String contentType, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** The name with the hash of the content in it, as {@code ceyuan-1f2e3d4c.css}; another content has another name. */
    public String name() {
        return name;
    }

    /** The value of the Content-Type header. */
    public String contentType() {
        return contentType;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
