package org.kehoach.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is put on a document beside its text (dấu chỉ mức độ khẩn, độ mật, phạm vi lưu hành, địa chỉ liên hệ, dự thảo): Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II.10 to II.13.
 *
 * @param contact lines at the foot of the first page: address, mail, telephone
 * @param draft   whether {@code DỰ THẢO} stands behind each page
 */
public record Stamps(Optional<Located<Secrecy>> secrecy, Optional<Located<Urgency>> urgency,
        Optional<Located<Circulation>> circulation, List<Text> contact, boolean draft) {

    /** No stamp at all. */
    public static final Stamps NONE = new Stamps(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            false);

    /** A word of plan YAML that is printed as it stands. */
    public interface Stamp {
        /** What plan YAML has for it. */
        String word();

        /** What is printed. */
        String printed();
    }

    /** A stamp below the number, whose box has a size of its own; all are 8 mm high. */
    public interface Boxed extends Stamp {
        /** How long the box is, in mm. */
        int length();
    }

    /** How secret a document is (độ mật). */
    public enum Secrecy implements Boxed {
        SECRET("mat", "MẬT", 20), TOP_SECRET("toi-mat", "TỐI MẬT", 30), UTMOST_SECRET("tuyet-mat", "TUYỆT MẬT", 40);

        private final String word;
        private final String printed;
        private final int length;

        Secrecy(String word, String printed, int length) {
            this.word = word;
            this.printed = printed;
            this.length = length;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String printed() {
            return printed;
        }

        @Override
        public int length() {
            return length;
        }
    }

    /** How soon a document must arrive (mức độ khẩn). */
    public enum Urgency implements Boxed {
        URGENT("khan", "KHẨN", 20), MOST_URGENT("thuong-khan", "THƯỢNG KHẨN", 40), EXPRESS("hoa-toc", "HỎA TỐC", 30);

        private final String word;
        private final String printed;
        private final int length;

        Urgency(String word, String printed, int length) {
            this.word = word;
            this.printed = printed;
            this.length = length;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String printed() {
            return printed;
        }

        @Override
        public int length() {
            return length;
        }
    }

    /** Who may read a document (phạm vi lưu hành). */
    public enum Circulation implements Stamp {
        INTERNAL("luu-hanh-noi-bo", "LƯU HÀNH NỘI BỘ"), RETURN("xem-xong-tra-lai", "XEM XONG TRẢ LẠI");

        private final String word;
        private final String printed;

        Circulation(String word, String printed) {
            this.word = word;
            this.printed = printed;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String printed() {
            return printed;
        }
    }

    public Stamps {
        contact = List.copyOf(contact);
    }

    /** The same on a draft. */
    public Stamps drafted() {
        return new Stamps(secrecy, urgency, circulation, contact, true);
    }
}
