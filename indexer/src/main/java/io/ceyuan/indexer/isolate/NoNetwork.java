package io.ceyuan.indexer.isolate;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** Refuses every connection of this process: what a document refers to is not fetched. */
final class NoNetwork extends ProxySelector {

    /** The protocols by which a program finds its own classes and resources. */
    private static final Set<String> OWN = Set.of("file", "jar", "jrt");

    /** Once and for all; a program can do so only once. */
    static void install() {
        ProxySelector.setDefault(new NoNetwork());
        URL.setURLStreamHandlerFactory(protocol -> OWN.contains(protocol) ? null : new Refusing());
    }

    /** Sockets and HTTP clients ask before they connect, and go no further when this throws. */
    @Override
    public List<Proxy> select(URI uri) {
        throw new IllegalStateException("no connection to " + uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // nothing connects
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("no connection to " + url);
        }
    }
}
