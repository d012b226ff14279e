package org.listings.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address: which are taken, which are free. */
public final class Ports {
    private static final int STEP = 10_000;
    private static final int LAST = 65_535;
    private static final int CONNECT_MILLIS = 1_000;

    private Ports() {}

    /** Any free port. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether some program listens on it. */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    static boolean isListening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** A free port that looks like the wanted one: 19092 for 9092. */
    public static int near(int wanted) {
        for (int port = wanted + STEP; port <= LAST; port += STEP) {
            if (!isTaken(port)) {
                return port;
            }
        }
        return free();
    }
}
