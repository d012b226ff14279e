package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeVersionTest {

    @Test
    void isAVersionWithTheCommitWhereThereIsOne() {
        assertThat(CodeVersion.current())
                .matches("\\d+\\.\\d+\\.\\d+(\\+[0-9a-f]{7,}(\\.dirty)?)?");
    }
}
