package org.kehoach.pdf;

import java.util.Random;

/** Words of office texts in Vietnamese, drawn by lot but the same on every run. */
final class Vietnamese {

    private static final String[] WORDS = """
        Thực hiện chủ trương chuyển đổi số của tỉnh giai đoạn 2026-2030, Ủy ban nhân dân xã chủ động xây dựng kế hoạch
        cụ thể, phân công nhiệm vụ rõ ràng cho từng đơn vị, bảo đảm đúng tiến độ, chất lượng (báo cáo trước ngày
        15/12/2026) nhằm nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức và người lao động trong việc
        ứng dụng công nghệ thông tin - truyền thông; tỷ lệ hồ sơ trực tuyến đạt trên 80%; kinh phí 1.250.000.000 đồng
        từ nguồn ngân sách; Quyết định số 49/QĐ-UBND, Kế hoạch số 15/KH-UBND, “Năm dữ liệu”, các nội dung: a) b) – và
        Ca-mơ-run, A-B-C, Covid-19, KT-XH; văn phòng…""".split("\\s+", -1);

    private final Random random;

    Vietnamese(long seed) {
        random = new Random(seed);
    }

    String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
