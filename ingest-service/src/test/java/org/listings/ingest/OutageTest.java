package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Outage outage = new Outage();

    @Test
    void waitsLongerEachTimeUntilAllIsWell() {
        Duration first = outage.began(new TimeoutException("away"));
        assertThat(outage.began(new TimeoutException("away"))).isGreaterThan(first);
        assertThat(outage.reason()).contains("away");
        outage.over();
        assertThat(outage.reason()).isEmpty();
        assertThat(outage.began(new TimeoutException("away"))).isEqualTo(first);
    }

    @Test
    void endsTheServiceOnWhatDoesNotPass() {
        var wrong = new KafkaException(new SaslAuthenticationException("wrong password"));
        assertThat(catchThrowable(() -> outage.began(wrong))).isSameAs(wrong);
    }

    @Test
    void endsTheServiceWhenAnotherOneKeepsShuttingItOut() {
        var fenced = new ProducerFencedException("another");
        outage.began(fenced);
        outage.began(fenced);
        assertThat(catchThrowable(() -> outage.began(fenced)))
                .hasMessageContaining("LISTINGS_INGEST_TRANSACTIONAL_ID");
    }
}
