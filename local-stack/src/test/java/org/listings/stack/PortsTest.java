package org.listings.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PortsTest {
    @TempDir Path folder;

    @Test
    void tellsATakenPortFromAFreeOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isTaken(taken.getLocalPort())).isTrue();
            assertThat(Ports.isListening(taken.getLocalPort())).isTrue();
        }
        int free = Ports.free();
        assertThat(Ports.isTaken(free)).isFalse();
        assertThat(Ports.isListening(free)).isFalse();
    }

    @Test
    void findsAPortThatLooksLikeTheWantedOne() {
        assertThat(Ports.near(9092) % 10_000).isEqualTo(9092);
    }

    @Test
    void refusesATakenPortThatWasAskedFor() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackOptions options =
                    nothingToStart().withPorts(Map.of(Component.KAFKA, taken.getLocalPort()));
            assertThatThrownBy(() -> LocalStack.start(options, StackListener.SILENT))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void namesTheTakenPortAndTheOneUsedInstead() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            StackOptions options = nothingToStart();
            new RunFile(options.home())
                    .write(Map.of(Component.KAFKA, new RunFile.Entry(port, null)));
            List<Integer> heard = new ArrayList<>();
            StackListener listener =
                    new StackListener() {
                        @Override
                        public void portTaken(Component component, int wanted, int used) {
                            if (component == Component.KAFKA) {
                                heard.addAll(List.of(wanted, used));
                            }
                        }
                    };
            assertThatThrownBy(() -> LocalStack.start(options, listener))
                    .hasMessageContaining("kafka-")
                    .hasMessageContaining("mvn -pl local-stack/components package");
            assertThat(heard).hasSize(2).startsWith(port).doesNotHaveDuplicates();
        }
    }

    private StackOptions nothingToStart() {
        return StackOptions.of(folder.resolve("home"), new Distributions(folder.resolve("none")));
    }
}
