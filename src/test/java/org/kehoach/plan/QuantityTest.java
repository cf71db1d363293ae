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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,2 tỷ đồng|triệu đồng|1200", "850 triệu đồng|tỷ đồng|0.85",
            "3 nghìn tỷ đồng|tỷ đồng|3000", "15 ngàn lượt|lượt|15000", "9,5‰|%|0.95", "1,5 Triệu cây|triệu cây|1.5",
            "12 tỉ|tỷ|12", "5 lớp|lớp|5"})
    void aValueIsTheSameInAnotherUnit(String words, String unit, String number) {
        Quantity other = Quantity.parse(words).orElseThrow().in(unit).orElseThrow();
        assertThat(other.number()).isEqualByComparingTo(number);
        assertThat(other.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 triệu đồng|triệu USD", "5 lớp|trường", "5%|", "5 tỷ|đồng"})
    void unitsOfOtherThingsAreNotChangedIntoEachOther(String words, String unit) {
        assertThat(Quantity.parse(words).orElseThrow().in(unit == null ? "" : unit)).isEmpty();
    }

    @Test
    void aRangeIsNoNumber() {
        assertThat(Quantity.parse("50 đến 60%")).isEmpty();
    }
}
