package org.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50%|50|%|", "dưới 9,5‰|9.5|‰|<", "trên 60%|60|%|>", "1.000 trẻ|1000|trẻ|",
            "ít nhất 1.250,5 người|1250.5|người|>=", "không quá 520 trẻ|520|trẻ|<=", "75% trở lên|75|%|>=",
            "từ 75% trở lên|75|%|>=", "3 vụ trở xuống|3|vụ|<=", "95% trẻ dưới 16 tuổi|95|% trẻ dưới 16 tuổi|",
            "10 vụ trên 100.000 dân|10|vụ trên 100.000 dân|", "không trên 5 vụ|5|vụ|<=", "không dưới 7 lớp|7|lớp|>=",
            "Tối đa 3|3||<=", "khoảng 40 lớp|40|lớp|", "16/16 thôn|16|thôn|"})
    void numberUnitAndBoundAreRead(String words, String number, String unit, String bound) {
        Quantity quantity = Quantity.parse(words).orElseThrow();
        assertThat(quantity.number()).isEqualByComparingTo(number);
        assertThat(quantity.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(quantity.bound().map(Quantity.Bound::sign).orElse("")).isEqualTo(bound == null ? "" : bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"92.5%", "2/3 số xã", "16/16", "1/3/3 thôn", "1 000 cây", "5-7 lớp", "5 - 7 lớp", "50% đến",
            "1.0000", "toàn bộ",
            ""})
    void whatIsNoNumberHereIsNotCutToOne(String words) {
        boolean plain = words.equals("50% đến");
        assertThat(Quantity.parse(words).isPresent()).isEqualTo(plain);
    }

    @Test
    void aRangeIsNoNumber() {
        assertThat(Quantity.parse("50 đến 60%")).isEmpty();
    }
}
