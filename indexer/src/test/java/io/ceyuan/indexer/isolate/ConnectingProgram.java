package io.ceyuan.indexer.isolate;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Tries to connect where nothing may be connected to. */
final class ConnectingProgram {

    private ConnectingProgram() {}

    /**
     * @param args the way, and a port of this machine
     */
    public static void main(String[] args) throws Exception {
        NoNetwork.install();
        URI address = URI.create("http://127.0.0.1:" + args[1] + "/");
        switch (args[0]) {
            case "url" -> address.toURL().openStream().close();
            case "socket" -> new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])).close();
            case "client" -> {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
