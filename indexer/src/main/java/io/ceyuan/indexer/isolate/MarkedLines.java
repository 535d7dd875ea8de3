package io.ceyuan.indexer.isolate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Of a stream only what stands between a mark and the end of its line, the end included. */
final class MarkedLines extends FilterInputStream {

    /** A control character, which neither JSON nor a message of a library has. */
    static final int START = 1;

    static final int END = '\n';

    private boolean inside;

    MarkedLines(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int kept = 0;
        while (kept == 0 && length > 0) {
            int read = in.read(buffer, from, length);
            if (read < 0) {
                return -1;
            }
            kept = keep(buffer, from, read);
        }
        return kept;
    }

    private int keep(byte[] buffer, int from, int read) {
        int kept = 0;
        for (int at = from; at < from + read; at++) {
            if (!inside) {
                inside = buffer[at] == START;
            } else {
                inside = buffer[at] != END;
                buffer[from + kept++] = buffer[at];
            }
        }
        return kept;
    }
}
