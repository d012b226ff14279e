package org.listings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import org.apache.avro.AvroTypeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.ThrottlingQuotaExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndecodableTest {

    @Test
    void bytesThatAreNoAvroStaySo() {
        assertThat(Undecodable.forEver(because(new EOFException()))).isTrue();
        assertThat(Undecodable.forEver(because(new AvroTypeException("found int")))).isTrue();
        assertThat(Undecodable.forEver(because(new InvalidNumberEncodingException("int"))))
                .isTrue();
        assertThat(Undecodable.forEver(new SerializationException("Unknown magic byte!"))).isTrue();
    }

    @Test
    void aSchemaThatTheRegistryDoesNotKnowStaysUnknown() {
        assertThat(Undecodable.forEver(because(new RestClientException("none", 404, 40403))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"404, 404", "404, 50005", "404, 0", "422, 422", "502, 50005"})
    void anAnswerThatIsNotTheRegistrysSaysNothingAboutTheRecord(int status, int code) {
        assertThat(Undecodable.forEver(because(new RestClientException("?", status, code))))
                .isFalse();
    }

    @Test
    void aRegistryThatCannotBeAskedMayAnswerLater() {
        assertThat(Undecodable.forEver(because(new ConnectException("refused")))).isFalse();
        assertThat(Undecodable.forEver(because(new RestClientException("busy", 503, 50301))))
                .isFalse();
        assertThat(Undecodable.forEver(because(new RestClientException("who?", 401, 401))))
                .isFalse();
        assertThat(Undecodable.forEver(new ThrottlingQuotaExceededException("slowly"))).isFalse();
    }

    private static SerializationException because(Exception cause) {
        return new SerializationException("Error", cause);
    }
}
