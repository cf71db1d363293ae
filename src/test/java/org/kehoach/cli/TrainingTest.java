package org.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void rendersItsPlanWithoutFault() {
        assertThat(Training.run()).as("a fault ends the run early, and most classes stay out of the AOT cache")
                .isZero();
    }
}
